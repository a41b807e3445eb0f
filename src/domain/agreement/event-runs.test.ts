import { expect, test } from 'vitest';
import type { EventKind } from '../lists/event-kinds.ts';
import { event } from '../testing/make-agreement.ts';
import { listRunYears, toEventRuns } from './event-runs.ts';

const life = (...kinds: EventKind[]) => kinds.map((kind, index) => event(kind, String(1990 + index)));
const shapeOf = (...kinds: EventKind[]) =>
  toEventRuns(life(...kinds)).map(({ isFolded, events }) => [isFolded, events.length]);

test('reads a short life as it is', () => {
  expect(shapeOf('signing', 'delivery', 'delivery', 'delivery', 'contact', 'report')).toEqual([[false, 6]]);
});

test('folds lesser events in a row, and leaves what changed what holds', () => {
  expect(shapeOf('signing', 'delivery', 'contact', 'delivery', 'renewal', 'delivery', 'signing')).toEqual([
    [false, 1],
    [true, 3],
    [false, 1],
    [true, 1],
    [false, 1],
  ]);
});

test('leaves the newest dated event open, whatever it is', () => {
  const events = [...life('signing', 'delivery', 'delivery', 'delivery', 'delivery', 'delivery'), event('listing')];
  expect(toEventRuns(events).map(({ isFolded, events: run }) => [isFolded, run.length])).toEqual([
    [false, 1],
    [true, 4],
    [false, 1],
    [true, 1],
  ]);
});

test.each([
  [
    ['1992', '2007'],
    ['1992', '1995', '2007'],
  ],
  [['1992'], ['1992', '1992-05']],
  [[], []],
])('spans the years %j', (years, dates) => {
  expect(listRunYears({ isFolded: true, events: dates.map((date) => event('delivery', date)) })).toEqual(years);
});
