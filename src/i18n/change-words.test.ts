import { expect, test } from 'vitest';
import { toChangeWords } from './change-words.ts';

test('tells a term before and after in both languages', () => {
  const change = { path: 'events.term.until', item: 'signing', before: '2025', after: '2030' };
  expect(toChangeWords(change, 'id')).toBe('Masa berlaku: 2025 → 2030');
  expect(toChangeWords(change, 'en')).toBe('Term: 2025 → 2030');
});

test('words a full date as readers know it', () => {
  expect(toChangeWords({ path: 'lastVerified', after: '2026-06-03' }, 'id')).toBe(
    'Pemeriksaan terakhir: belum tercatat → 3 Juni 2026',
  );
});

test('only names a text', () => {
  expect(toChangeWords({ path: 'purpose' }, 'en')).toBe('Purpose');
});

test('has a word for every field', () => {
  expect(toChangeWords({ path: 'unheard.of' }, 'id')).toBe('Rincian lain');
});
