import { expect, test } from 'vitest';
import { listParts, listUnknown, others, toLicenceTable } from './licences.ts';

const lock = (license?: string) =>
  JSON.stringify({
    packages: { '': {}, 'node_modules/a/node_modules/@b/c': { version: '1.2.3', license, dev: true } },
  });

test('knows the licence of every package of the project', () => {
  const parts = listParts();
  expect(parts.length).toBeGreaterThan(500);
  expect(listUnknown(parts)).toEqual([]);
});

test('has looked at no licence that nothing uses', () => {
  const used = listParts().flatMap(({ licence }) => licence.replace(/[()]/g, '').split(/ AND | OR /));
  expect(Object.keys(others).filter((licence) => !used.includes(licence))).toEqual([]);
});

test('finds a licence that nobody has looked at, also behind a known one, and a package without any', () => {
  for (const licence of ['AGPL-3.0', 'MIT AND AGPL-3.0', '(MIT OR SSPL-1.0)', undefined])
    expect(
      listUnknown(listParts(lock(licence))).map(({ name }) => name),
      licence,
    ).toEqual(['@b/c']);
  expect(listUnknown(listParts(lock('(MIT AND Zlib)')))).toEqual([]);
});

test('names each package with its licence', () => {
  const table = toLicenceTable(listParts(lock('MIT')));
  expect(table).toContain('| MIT | 1 | 0 |');
  expect(table).toContain('- @b/c 1.2.3: MIT (tests only)');
});
