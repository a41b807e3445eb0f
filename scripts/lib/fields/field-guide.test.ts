import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { listFields, type FieldNode } from '../../../src/schemas/field-tree.ts';
import { mergeFields } from '../../../src/schemas/form-fields.ts';
import { field } from '../../../src/schemas/parts/field.ts';
import { inEveryLanguage } from '../../../src/schemas/parts/words.ts';
import { collections } from '../../../src/model/collections.ts';
import { dataFiles } from '../../../src/model/data-files.ts';
import { putBetweenMarkers } from './between-markers.ts';
import { toEntryTable, toFieldTable } from './field-table.ts';
import { writeFieldGuide } from './field-guide.ts';

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
    '| `title` Judul | teks, paling banyak 90 huruf | `id`, `en` | ya | Judul pendek, paling banyak 90 huruf: Kota kembar Bandung–Braunschweig. |',
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
    'kolom',
    'new',
  );
  expect(guide).toMatch(/^a\n<!--.*-->\n\nnew\n\n<!--.*-->\nb$/);
  expect(putBetweenMarkers('a', 'kolom', 'new')).toBeUndefined();
});
