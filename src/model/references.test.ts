import { expect, test } from 'vitest';
import { collectionNames } from './collections.ts';
import { dataFileNames } from './data-files.ts';
import { getReferences, toReferenceKind } from './references.ts';

test('finds references in fields, in lists and in the items of lists', () => {
  expect(getReferences('agreements')).toEqual(
    expect.arrayContaining([
      { pattern: 'sectors.*', kind: 'sector', isOwn: false },
      { pattern: 'foreign.*.countries.*', kind: 'country', isOwn: false },
      { pattern: 'umbrella', kind: 'agreement', isOwn: true },
      { pattern: 'withdrawn.insteadSee', kind: 'agreement', isOwn: true },
    ]),
  );
  expect(getReferences('legal-instruments.yaml')).toEqual([
    { pattern: 'instruments.*.revokedBy', kind: 'legal-instrument', isOwn: false },
  ]);
});

test('leaves out a reference to the own collection where nothing can refer to it', () => {
  expect(getReferences('opportunities').map(({ pattern }) => pattern)).toEqual(['region', 'sectors.*']);
});

test.each([...collectionNames, ...dataFileNames])('knows what every field of %s points at', (name) => {
  expect(() => getReferences(name)).not.toThrow();
});

test('refuses a reference to something that the model does not have', () => {
  expect(() => toReferenceKind('ships')).toThrow('ships');
  expect(() => toReferenceKind('pages')).toThrow('pages');
});
