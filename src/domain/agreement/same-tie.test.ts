import { expect, test } from 'vitest';
import { parsePartialDate } from '../calendar/dates.ts';
import { compareTies, type TieFace } from './same-tie.ts';

const face = (signed?: string, other: Partial<TieFace> = {}): TieFace => ({
  class: 'mou',
  regions: ['35.10'],
  foreign: ['gyeongju', 'kota-gyeongju'],
  signed: signed === undefined ? undefined : parsePartialDate(signed),
  ...other,
});

test('knows one tie by its class, its parties and its day', () => {
  expect(compareTies(face('2019-03-12'), face('2019', { foreign: ['gyeongju'] }))).toBe('same');
});

test('takes two memoranda of one pair on different days for two ties', () => {
  expect(compareTies(face('2019-03-12'), face('2021-03-12'))).toBe('other');
});

test('is not sure where a day is missing, but for the one sister relationship of a pair', () => {
  expect(compareTies(face('2019'), face())).toBe('maybe');
  const sister = { class: 'sister-city' } as const;
  expect(compareTies(face('2019', sister), face(undefined, sister))).toBe('same');
});

test.each([{ class: 'loi' }, { regions: ['35.09'] }, { foreign: ['seoul'] }] as const)('tells apart %j', (other) => {
  expect(compareTies(face('2019'), face('2019', other))).toBe('other');
});
