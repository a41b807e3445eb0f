import { expect, test } from 'vitest';
import { listOpen, type Opportunity } from './opportunity.ts';

const make = (slug: string, posted: string, expires: string): Opportunity => ({
  slug,
  region: '35.78',
  sectors: ['trade'],
  posted,
  expires,
  contact: { office: 'Bagian Kerja Sama' },
  sources: [],
  text: {},
  draft: false,
  aliases: [],
  corrections: [],
  changes: [],
});

test('shows a call from its first to its last day', () => {
  const call = make('a', '2026-01-10', '2026-06-30');
  const isOpen = (today: string) => listOpen([call], today).length === 1;
  expect(['2026-01-09', '2026-01-10', '2026-06-30', '2026-07-01'].map(isOpen)).toEqual([false, true, true, false]);
});

test('puts what closes first at the top', () => {
  const calls = [make('a', '2026-01-01', '2026-12-31'), make('b', '2026-01-01', '2026-03-01')];
  expect(listOpen(calls, '2026-02-01').map(({ slug }) => slug)).toEqual(['b', 'a']);
});
