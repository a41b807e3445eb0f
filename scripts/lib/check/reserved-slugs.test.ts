import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reserved } from './reserved-slugs.ts';

test('keeps the first words of the addresses of pages, in each language its own', () => {
  expect(reserved.id).toContain('kerja-sama');
  expect(reserved.id).not.toContain('agreements');
  expect(reserved.en).toContain('agreements');
});

test('keeps every folder of files for machines', () => {
  const folders = readdirSync('src/pages', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
    .map(({ name }) => name);
  expect(folders).toContain('api');
  expect(folders.filter((folder) => !reserved.id.has(folder))).toEqual([]);
});
