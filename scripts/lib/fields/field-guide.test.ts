import { z } from 'astro/zod';
import { afterEach, describe, expect, test } from 'vitest';
import { sitePlace, speak, usualLanguages } from '../../../src/domain/text/language.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { listFields, type FieldNode } from '../../../src/schemas/field-tree.ts';
import { mergeFields } from '../../../src/schemas/form-fields.ts';
import { field } from '../../../src/schemas/parts/field.ts';
import { inEveryLanguage } from '../../../src/schemas/parts/words.ts';
import { collections } from '../../../src/model/collections.ts';
import { dataFiles } from '../../../src/model/data-files.ts';
import { putBetweenMarkers } from './between-markers.ts';
import { toEntryTable, toFieldTable } from './field-table.ts';
import { getStarterGuide } from '../province/starter-words.ts';
import { renewGuide, writeFieldGuide } from './field-guide.ts';

function listSilent(fields: readonly FieldNode[], path: string): string[] {
  return fields.flatMap((node) => [
    ...(node.words === undefined ? [`${path}.${node.name}`] : []),
    ...(node.isLocalized ? [] : listSilent(node.fields ?? [], `${path}.${node.name}`)),
  ]);
}

test.each([
  ...Object.entries(collections).flatMap(([name, { record, text }]) => [
    [name, record] as const,
    [`${name}, translations`, text] as const,
  ]),
  ...Object.entries(dataFiles).map(([name, { schema }]) => [name, schema] as const),
])('tells staff of every field of %s what to write', (name, schema) => {
  expect(listSilent(listFields(schema), name)).toEqual([]);
});

const line = z.string();
const record = z.strictObject({
  title: field(line.max(90), 'agreement.title'),
  place: field(line, 'agreement.place'),
  steps: field(z.array(z.strictObject({ key: field(line, 'shared.permanentKey') })).default([]), 'agreement.events'),
  kind: field(z.enum(['release', 'report']).optional(), 'press-release.kind'),
});
const text = z.strictObject({
  title: field(line.max(90), 'agreement.title'),
  place: field(line.optional(), 'agreement.place'),
});

test('says which file holds a field and which asks for it, with words for every choice', () => {
  const table = toEntryTable(mergeFields(listFields(record), listFields(text)), 'press-releases');
  expect(table.split('\n').slice(2)).toEqual([
    '| `title` Judul | teks, paling banyak 90 huruf | `id`, `en` | ya | Judul pendek, paling banyak 90 huruf: Kota kembar Perth–Kagoshima. |',
    '| `place` Tempat | teks | `id`, `en` | di `id` | Tempat peristiwa, misalnya Perth. Kosong bila tidak diketahui. |',
    '| `steps` Peristiwa | daftar butir | `id` | tidak | Langkah-langkah kerja sama, dari yang terlama. |',
    '| `steps › key` Kunci | teks | `id` | ya | Kunci tetap. |',
    '| `kind` Jenis | pilihan: `release` (Siaran pers), `report` (Berita) | `id` | tidak | release bila dikeluarkan kantor dan bernomor; report bila disusun dari sumber terbuka. |',
  ]);
});

test('shows a text in every language as one field', () => {
  const name = field(inEveryLanguage(line), 'sectors.name');
  const words = field(inEveryLanguage(z.array(line)), 'shared.aliases');
  const table = toFieldTable(listFields(z.array(z.strictObject({ name, words }))), 'sectors.yaml');
  expect(table.split('\n').slice(2)).toEqual([
    '| `name` Nama | teks per bahasa | ya | Nama per bahasa. |',
    '| `words` Nama lain | daftar teks per bahasa | ya | Ejaan, singkatan, dan julukan lain, untuk pencarian. |',
  ]);
});

test('has a table for every kind of file', () => {
  const guide = writeFieldGuide();
  for (const name of Object.keys(collections)) expect(guide).toContain(`(\`${name}/\`)`);
  for (const name of Object.keys(dataFiles)) expect(guide).toContain(`(\`${name}\`)`);
});

test('changes nothing outside the marks, and nothing where they are missing', () => {
  const guide = putBetweenMarkers(
    'a\n<!-- Tabel kolom: dibuat oleh npm run fields; jangan diubah dengan tangan. -->\nold\n<!-- Akhir tabel kolom. -->\nb',
    'fields',
    'new',
  );
  expect(guide).toMatch(/^a\n<!--.*-->\n\nnew\n\n<!--.*-->\nb$/);
  expect(putBetweenMarkers('a', 'fields', 'new')).toBeUndefined();
});

describe('a site in another language', () => {
  afterEach(() => {
    speak(usualLanguages, sitePlace);
  });

  test('reads its tables in it, without a column for translations where it has none', () => {
    speak(['en'], sitePlace);
    const table = toEntryTable(mergeFields(listFields(record), listFields(text)), 'press-releases').split('\n');
    expect(table[0]).toBe('| Field | Content | Required | What to write |');
    expect(table[2]).toMatch(/^\| `title` Title \| text, at most 90 characters \| yes \| A short title /);
    expect(table[6]).toMatch(/^\| `kind` Kind \| choice: `release` \(Press release\), `report` \(Report\) \| no \| /);
  });

  test('is told which of its languages asks for a field', () => {
    speak(['ms', 'en'], sitePlace);
    const table = toEntryTable(mergeFields(listFields(record), listFields(text)), 'press-releases');
    expect(table).toMatch(/\| `place` [^\n]* \| `ms`, `en` \| di `ms` \| /);
  });

  test.each(locales.map(({ code }) => code))('keeps its marks (%s), and gets the tables between them', (code) => {
    speak([code], sitePlace);
    const renewed = renewGuide(getStarterGuide(code, {}));
    expect(renewed).toContain(`\n\n${writeFieldGuide().trim()}\n\n`);
    expect(renewGuide(renewed ?? '')).toBe(renewed);
  });
});
