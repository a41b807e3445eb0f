import path from 'node:path';
import { expect, test } from 'vitest';
import { toContentPlace } from '../../../src/reader/content-path.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { measureCheck } from './check-speed.ts';

const base = path.resolve(import.meta.dirname, '../../../tests/fixtures/check-base');

test('multiplies records and translations, and leaves lists alone', async () => {
  const [once, thrice] = [await measureCheck(base, 1, '2025-02-01'), await measureCheck(base, 3, '2025-02-01')];
  const lists = listSourceFiles(base).filter(({ path: file }) => toContentPlace(file).kind === 'data').length;
  expect(thrice.files - lists).toBe(3 * (once.files - lists));
});
