import path from 'node:path';
import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { measureCheck } from './check-speed.ts';
import { multiplyContent } from './multiply-content.ts';

const base = path.resolve(import.meta.dirname, '../../../tests/fixtures/check-base');

test('checks every file of a folder that has grown', async () => {
  const [once, thrice] = [await measureCheck(base, 1, '2025-02-01'), await measureCheck(base, 3, '2025-02-01')];
  const files = listSourceFiles(base);
  expect(thrice.files - once.files).toBe(multiplyContent(files, 3).length - files.length);
  expect(thrice.files).toBeGreaterThan(once.files);
});
