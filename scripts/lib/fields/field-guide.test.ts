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
    ...(node.help === '' || node.label === node.name ? [`${path}.${node.name}`] : []),
    ...listSilent(node.fields ?? [], `${path}.${node.name}`),
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
  title: field(line.max(90), 'Judul', 'Judul | pendek.'),
  place: field(line, 'Tempat', 'Di mana.'),
  steps: field(z.array(z.strictObject({ key: field(line, 'Kunci', 'Tetap.') })).default([]), 'Langkah', 'Urut.'),
  kind: field(z.enum(['release', 'report']).optional(), 'Jenis', 'Yang mana.'),
});
const text = z.strictObject({
  title: field(line.max(90), 'Judul', 'Judul.'),
  place: field(line.optional(), 'Tempat', 'Kosong bila sama.'),
});

test('says which file holds a field and which asks for it, with words for every choice', () => {
  const table = toEntryTable(mergeFields(listFields(record), listFields(text)), 'press-releases');
  expect(table.split('\n').slice(2)).toEqual([
    '| `title` Judul | teks, paling banyak 90 huruf | `id`, `en` | ya | Judul \\| pendek. |',
    '| `place` Tempat | teks | `id`, `en` | di `id` | Di mana. |',
    '| `steps` Langkah | daftar butir | `id` | tidak | Urut. |',
    '| `steps › key` Kunci | teks | `id` | ya | Tetap. |',
    '| `kind` Jenis | pilihan: `release` (Siaran pers), `report` (Berita) | `id` | tidak | Yang mana. |',
  ]);
});

test('shows a text in every language as one field', () => {
  const name = field(inEveryLanguage(line), 'Nama', 'Per bahasa.');
  const words = field(inEveryLanguage(z.array(line)), 'Kata', 'Per bahasa.');
  const table = toFieldTable(listFields(z.array(z.strictObject({ name, words }))), 'sectors.yaml');
  expect(table.split('\n').slice(2)).toEqual([
    '| `name` Nama | teks per bahasa | ya | Per bahasa. |',
    '| `words` Kata | daftar teks per bahasa | ya | Per bahasa. |',
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
