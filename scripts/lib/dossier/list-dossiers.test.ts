import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listDossiers } from './list-dossiers.ts';

const dist = mkdtempSync(path.join(tmpdir(), 'dossiers-'));
for (const [folder, html] of [
  ['wilayah', ''],
  ['wilayah/kota-laut', '<a href="/api/v1/regions/99.71.json">'],
  ['wilayah/perbandingan', ''],
  ['en/regions/kota-laut', '<a href="/api/v1/regions/99.71.json">'],
] as const) {
  mkdirSync(path.join(dist, folder), { recursive: true });
  writeFileSync(path.join(dist, folder, 'index.html'), html);
}

test('lists the regions of a language, and no other page beside them', () => {
  expect(listDossiers(dist, 'id')).toEqual([{ page: '/wilayah/kota-laut/', file: 'kota-laut.pdf' }]);
  expect(listDossiers(dist, 'en')).toEqual([{ page: '/en/regions/kota-laut/', file: 'kota-laut.en.pdf' }]);
});

test('can be asked for one region', () => {
  expect(listDossiers(dist, 'id', 'kota-darat')).toEqual([]);
});
