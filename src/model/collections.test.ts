import { expect, expectTypeOf, test } from 'vitest';
import type { Collection, Table } from '../domain/address/urls.ts';
import { apiRecords, apiSchemas } from '../schemas/api/index.ts';
import { collections, collectionNames, getCollection, listNamesWith, type NameWith } from './collections.ts';
import { dataFileNames, getDataFile, listNames, type ListName } from './data-files.ts';

test('has an address for every collection with public data, and none besides', () => {
  expectTypeOf<NameWith<'api'> | ListName>().toEqualTypeOf<Collection>();
  expectTypeOf<NameWith<'table'>>().toEqualTypeOf<Table>();
});

test('has a schema for the public data of every collection, and for one of its records', () => {
  expect(Object.keys(apiRecords).toSorted()).toEqual([...listNamesWith('api'), ...listNames].toSorted());
  for (const name of listNamesWith('api'))
    expect(Object.keys(apiSchemas)).toEqual(expect.arrayContaining([name, collections[name].one]));
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
