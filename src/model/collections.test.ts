import { expect, expectTypeOf, test } from 'vitest';
import type { Collection } from '../domain/address/urls.ts';
import { collections, collectionNames, getCollection, type NameWith } from './collections.ts';
import { dataFileNames, getDataFile, type ListName } from './data-files.ts';

test('names the data set of every collection with public data, and no other', () => {
  expectTypeOf<NameWith<'api'> | ListName>().toEqualTypeOf<Collection>();
  expectTypeOf<NameWith<'table'>>().toExtend<NameWith<'api'>>();
});

test('tells collections and the kinds of their records apart', () => {
  const ones = [
    ...collectionNames.map((name) => getCollection(name).one),
    ...dataFileNames.flatMap((name) => getDataFile(name).items?.one ?? []),
  ];
  expect(new Set(ones).size).toBe(ones.length);
  expect(ones.filter((one) => Object.hasOwn(collections, one))).toEqual([]);
});

test.each(collectionNames)('names only fields that the records of %s have', (name) => {
  const { record, title, reference, unique, editor } = getCollection(name);
  const fields = Object.keys((record as unknown as { shape: object }).shape);
  const sorted = (editor?.sortBy ?? []).filter((field) => field !== 'slug');
  expect(fields).toEqual(expect.arrayContaining([title, ...(reference?.alsoNamed ?? []), ...unique.flat(), ...sorted]));
});
