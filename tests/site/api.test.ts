import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { getCollection, isCollectionName } from '../../src/model/collections.ts';
import { dataFiles } from '../../src/model/data-files.ts';
import { collectionNames, readCollection } from '../lib/public-data.ts';
import { hasAddress, listAddresses, readJson, toPath } from '../lib/read-dist.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats(ajv);
for (const address of listAddresses('api/v1/schema/*.json')) ajv.addSchema(readJson<object>(address));

function findErrors(data: unknown, schema: string): string[] {
  const validate = ajv.getSchema(schema);
  if (!validate) return [`no schema ${schema}`];
  return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The name of the schema of one record. */
const toOne = (name: (typeof collectionNames)[number]): string =>
  isCollectionName(name) ? getCollection(name).one : dataFiles[`${name}.yaml`].items.one;

test.each([...collectionNames, 'summary', 'expiring'])('%s.json is as its schema says', (name) => {
  const data = readJson<{ schema: string }>(`/api/v1/${name}.json`);
  expect(toPath(data.schema)).toBe(`/api/v1/schema/${name}.json`);
  expect(findErrors(data, data.schema)).toEqual([]);
});

interface ApiPage {
  schema: string;
  count: number;
  page: number;
  pages: number;
  previous: string | null;
  next: string | null;
  whole: string;
  items: { id: string }[];
}

test.each([...collectionNames, 'visits'] as const)('the pages of %s hold what the whole file holds, by id', (name) => {
  const whole = readJson<{ items: { id: string }[]; pages: { count: number; size: number; first: string } }>(
    `/api/v1/${name}.json`,
  );
  const walked: ApiPage[] = [];
  for (let next: string | null = whole.pages.first; next !== null; next = walked.at(-1)?.next ?? null)
    walked.push(readJson<ApiPage>(toPath(next)));
  expect(walked.flatMap((page) => findErrors(page, page.schema))).toEqual([]);
  expect(walked).toHaveLength(whole.pages.count);
  expect(walked.map(({ page }) => page)).toEqual(walked.map((_, index) => index + 1));
  expect(walked.filter(({ items }) => items.length > whole.pages.size)).toEqual([]);
  expect(new Set(walked.map(({ whole: address }) => toPath(address)))).toEqual(new Set([`/api/v1/${name}.json`]));
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id, 'en', { numeric: true });
  expect(walked.flatMap(({ items }) => items)).toEqual(whole.items.toSorted(byId));
});

test.each(collectionNames)('every record of %s has a file of its own, as its schema says', (name) => {
  const { items, count, schema } = readCollection(name);
  const files = listAddresses(`api/v1/${name}/**/*.json`);
  expect(items.length).toBe(count);
  expect(new Set(items.map(({ id }) => id)).size).toBe(count);
  expect(files.length).toBeGreaterThanOrEqual(count);
  const schemaOfOne = schema.replace(`/${name}.json`, `/${toOne(name)}.json`);
  expect(files.flatMap((file) => findErrors(readJson(file), schemaOfOne).map((error) => `${file}${error}`))).toEqual(
    [],
  );
  expect(items.filter((item) => JSON.stringify(readJson(toPath(item.api))) !== JSON.stringify(item))).toEqual([]);
});

test.each(collectionNames)('the pages that %s names exist', (name) => {
  const { items } = readCollection(name);
  expect(items.flatMap(({ url }) => Object.values(url)).filter((url) => !hasAddress(url))).toEqual([]);
});

test('a record that the schema does not allow is refused', () => {
  const { items, schema } = readCollection('agreements');
  const schemaOfOne = schema.replace('agreements.json', 'agreement.json');
  expect(findErrors({ ...items[0], status: 'berlaku' }, schemaOfOne)).not.toEqual([]);
  expect(findErrors({ ...items[0], unknown: 1 }, schemaOfOne)).not.toEqual([]);
});
