import path from 'node:path';
import { expect, test } from 'vitest';
import { measureCheck } from './check-speed.ts';

const base = path.resolve(import.meta.dirname, '../../../tests/fixtures/check-base');

test('multiplies records and translations, and leaves lists alone', async () => {
  const [once, thrice] = [await measureCheck(base, 1, '2025-02-01'), await measureCheck(base, 3, '2025-02-01')];
  const lists = 4;
  expect(thrice.files - lists).toBe(3 * (once.files - lists));
});
