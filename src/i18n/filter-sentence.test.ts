import { expect, test } from 'vitest';
import type { FacetKey } from '../domain/register/facets.ts';
import type { FilterSummary } from '../domain/register/summaries.ts';
import { toFilterSentence } from './filter-sentence.ts';
import type { Locale } from './locales.ts';
import { useTranslations } from './translate.ts';

const names: Record<string, string> = {
  '35.78': 'Kota Surabaya',
  '35.73': 'Kota Malang',
  JP: 'Jepang',
  international: 'Lembaga internasional',
  education: 'Pendidikan',
  mou: 'Nota kesepahaman',
  loi: 'Surat pernyataan kehendak',
  unrecorded: 'belum tercatat',
};

function write(locale: Locale, count: number, chosen: Partial<Record<FacetKey, string[]>>, text?: string): string {
  const filters = Object.entries(chosen).map(([facet, values]) => ({ facet: facet as FacetKey, values }));
  const summary: FilterSummary = { kind: 'filter', count, filters, text };
  return toFilterSentence(summary, { locale, t: useTranslations(locale), label: (_, value) => names[value] ?? value });
}

test.each<[string, number, Partial<Record<FacetKey, string[]>>]>([
  ['127 kerja sama', 127, {}],
  [
    '12 kerja sama berlaku antara Kota Surabaya dan Jepang',
    12,
    { region: ['35.78'], country: ['JP'], status: ['in-force'] },
  ],
  ['3 kota kembar dari Kota Surabaya atau Kota Malang', 3, { class: ['sister-city'], region: ['35.78', '35.73'] }],
  ['2 kerja sama berbentuk nota kesepahaman atau surat pernyataan kehendak', 2, { class: ['mou', 'loi'] }],
  [
    '5 kerja sama dengan lembaga internasional di bidang pendidikan',
    5,
    { country: ['international'], sector: ['education'] },
  ],
  ['1 kerja sama yang ditandatangani pada 2019', 1, { year: ['2019'] }],
  ['4 kerja sama yang tahun penandatanganannya belum tercatat', 4, { year: ['unrecorded'] }],
])('says %s', (sentence, count, chosen) => {
  expect(write('id', count, chosen)).toBe(sentence);
});

test.each<[string, number, Partial<Record<FacetKey, string[]>>]>([
  [
    '1 agreement in force between Kota Surabaya and Jepang',
    1,
    { region: ['35.78'], country: ['JP'], status: ['in-force'] },
  ],
  ['1 sister-city tie that has ended with Jepang', 1, { class: ['sister-city'], status: ['ended'], country: ['JP'] }],
  ['3 sister-city ties that have ended with Jepang', 3, { class: ['sister-city'], status: ['ended'], country: ['JP'] }],
])('says %s', (sentence, count, chosen) => {
  expect(write('en', count, chosen)).toBe(sentence);
});

test('names the words looked for', () => {
  expect(write('en', 2, {}, 'port')).toBe('2 agreements mentioning “port”');
});

test('says of words that nothing holds where they were looked for', () => {
  expect(write('id', 2, {}, 'yosakoi')).toBe('2 kerja sama yang memuat “yosakoi”');
  expect(write('id', 0, {}, 'yosakoi')).toBe(
    'Di register ini belum ada kerja sama yang memuat “yosakoi” dalam judul, pihak, atau tujuannya',
  );
});
