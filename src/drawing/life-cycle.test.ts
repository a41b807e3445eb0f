import { expect, test } from 'vitest';
import { toLifeCycle } from './life-cycle.ts';
import { event, makeAgreement, renewal, signing, until, years } from '../domain/testing/make-agreement.ts';
import { makeRegister } from '../domain/testing/make-records.ts';
import type { Agreement } from '../domain/agreement/agreement.ts';

const today = '2026-11-24';

function live(events: Agreement['events'], more: Partial<Agreement> = {}) {
  const agreement = makeAgreement({ events, ...more });
  const registered = makeRegister({ agreements: [agreement], today }).agreements[0];
  if (!registered) throw new Error('not registered');
  return toLifeCycle(registered, today);
}

test('draws a fixed term as what has run and what is ahead', () => {
  expect(live([signing('2024-03-01', until('2029-03-01'))]).spans).toEqual([
    { phase: 'running', row: 'agreement', from: '2024-03-01', to: today },
    { phase: 'ahead', row: 'agreement', from: today, to: '2029-03-01' },
  ]);
});

test('leaves a gap between a term that passed and a later renewal', () => {
  const { spans } = live([signing('2007-09-28', years(5)), renewal('2017-05-01', years(10))]);
  expect(spans.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2007-09-28 2012-09-28',
    `2017-05-01 ${today}`,
    `${today} 2027-05-01`,
  ]);
});

test('draws an unknown term as known up to the newest sign of life and assumed for two years', () => {
  const { spans } = live([signing('2010-01-01'), event('delivery', '2018-06-01')]);
  expect(spans.map(({ phase, to }) => [phase, to])).toEqual([
    ['running', '2018-06-01'],
    ['assumed', '2020-06-01'],
  ]);
});

test('assumes nothing after today', () => {
  const { spans } = live([signing('2025-01-01')]);
  expect(spans.at(-1)).toMatchObject({ phase: 'assumed', to: today });
});

test('ends the drawing of a term where an end is recorded', () => {
  const { spans } = live([signing('2010-01-01', { kind: 'open' }), event('end', '2020-02')]);
  expect(spans).toEqual([{ phase: 'running', row: 'agreement', from: '2010-01-01', to: '2020-02-01' }]);
});

test('draws preparation up to the signing', () => {
  const { spans } = live([event('exploration', '2015-01-01'), signing('2016-01-01', { kind: 'open' })]);
  expect(spans[0]).toEqual({ phase: 'preparing', row: 'preparation', from: '2015-01-01', to: '2016-01-01' });
});

test('draws no term for a letter of intent', () => {
  const { spans } = live([signing('2025-01-01')], { class: 'loi' });
  expect(spans).toEqual([]);
});

test('keeps a partial date as wide as it may be, and counts what has none', () => {
  const { marks, undated } = live([signing('2017'), event('delivery')]);
  expect(marks).toHaveLength(1);
  expect(marks[0]).toMatchObject({ from: '2017-01-01', to: '2017-12-31' });
  expect(undated).toBe(1);
});

test('draws a suspension until it is lifted', () => {
  const { spans } = live([
    signing('2010-01-01', { kind: 'open' }),
    event('suspension', '2015-01-01'),
    event('resumption', '2016-01-01'),
  ]);
  expect(spans.at(-1)).toEqual({ phase: 'paused', row: 'agreement', from: '2015-01-01', to: '2016-01-01' });
});
