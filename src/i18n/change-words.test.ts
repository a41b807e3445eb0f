import { expect, test } from 'vitest';
import type { Change } from '../domain/changes/change-log.ts';
import type { FieldChange } from '../domain/changes/field-changes.ts';
import { makeRegister } from '../domain/testing/make-records.ts';
import { listChangeWords, toCountWords, toSpanWords } from './change-words.ts';
import type { Locale } from './locales.ts';
import type { View } from './view.ts';

const view = (locale: Locale) =>
  ({ register: makeRegister({}), locale, site: { numberPrefix: 'LBY' } }) as unknown as View;
const makeChange = (more: Partial<Change>): Change => ({
  day: '2026-11-24',
  kind: 'changed',
  collection: 'agreements',
  slug: '0001-a',
  fields: [],
  words: {},
  ...more,
});
const wordsOf = (fields: FieldChange[], locale: Locale) => listChangeWords(makeChange({ fields }), view(locale));

test('tells a term before and after in both languages', () => {
  const change = { path: 'events.term.until', item: 'signing', before: '2025', after: '2030' };
  expect(wordsOf([change], 'id')).toEqual(['Masa berlaku: 2025 → 2030']);
  expect(wordsOf([change], 'en')).toEqual(['Term: 2025 → 2030']);
});

test('words codes, dates and what was not there as readers know them', () => {
  expect(wordsOf([{ path: 'class', before: 'mou', after: 'sister-city' }], 'en')).toEqual([
    'Class: Memorandum of understanding → Sister city',
  ]);
  expect(wordsOf([{ path: 'events.date', item: 'a', after: 'by 2017-04-04' }], 'id')).toEqual([
    'Tanggal peristiwa: belum tercatat → paling lambat 4 April 2017',
  ]);
});

test('tells in one line all that was added to a list', () => {
  const added: FieldChange[] = [
    { path: 'events', item: 'a', after: { kind: 'signing', date: '1994-08-24' } },
    { path: 'events', item: 'b', after: { kind: 'contact' } },
  ];
  expect(wordsOf(added, 'id')).toEqual(['Peristiwa ditambah: Penandatanganan, 24 Agustus 1994; Kontak']);
  expect(wordsOf([{ path: 'sources', item: 's1', before: { publisher: 'Antara' } }], 'en')).toEqual([
    'Sources removed: Antara',
  ]);
});

test('shows no code that has no words', () => {
  expect(wordsOf([{ path: 'local.role', item: '35', before: 'party', after: 'place' }], 'id')).toEqual([
    'Pihak daerah diubah',
  ]);
  expect(wordsOf([{ path: 'unheard.of' }], 'id')).toEqual(['Rincian lain diubah']);
});

test('tells names in the words of the language', () => {
  const words = { id: [{ path: 'title', before: 'A', after: 'B' }], en: [{ path: 'title', before: 'C', after: 'D' }] };
  expect(listChangeWords(makeChange({ words }), view('en'))).toEqual(['Title: C → D']);
  expect(listChangeWords(makeChange({ words: { id: words.id, en: [] } }), view('en'))).toEqual([
    'Title in Indonesian changed',
  ]);
});

test('counts kinds, and names the days from first to last', () => {
  const changes = [makeChange({ day: '2026-11-28' }), makeChange({ kind: 'new' }), makeChange({ kind: 'new' })];
  expect(toCountWords(changes, 'en')).toBe('2 new records and 1 changed');
  expect(toSpanWords(changes, 'id')).toBe('24–28 November 2026');
  expect(toSpanWords(changes.slice(1), 'id')).toBe('24 November 2026');
});
