import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/domain/text/language.ts';
import { site } from '../../src/config/site.ts';
import { toQuads, type Quad } from '../lib/quads.ts';
import { hasAddress, readBytes, readJson, toPath } from '../lib/read-dist.ts';

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const spdx = 'http://spdx.org/rdf/terms#';
let quads: Quad[];

beforeAll(async () => {
  quads = await toQuads(readJson('/data/catalog.jsonld'));
});

const objectsOf = (subject: string, predicate: string) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object);
const subjectsOf = (type: string) =>
  quads
    .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type)
    .map(({ subject }) => subject.value);

test('is one catalogue of data sets, each with title, licence, publisher, frequency and files', () => {
  const [catalog = ''] = subjectsOf(`${dcat}Catalog`);
  const datasets = objectsOf(catalog, `${dcat}dataset`).map(({ value }) => value);
  expect(datasets.toSorted()).toEqual(subjectsOf(`${dcat}Dataset`).toSorted());
  expect(datasets.length).toBe(8);
  for (const dataset of datasets) {
    for (const name of ['title', 'description', 'license', 'publisher', 'accrualPeriodicity', 'modified', 'spatial']) {
      expect(objectsOf(dataset, dct + name).length, `${dataset} ${name}`).toBeGreaterThan(0);
    }
    expect(objectsOf(dataset, `${dct}title`).map(({ language }) => language)).toEqual(languages);
    expect(objectsOf(dataset, `${dcat}distribution`).length).toBeGreaterThan(0);
    expect(dataset).toMatch(/^urn:uuid:/);
  }
});

test('every file is there with the stated size and SHA-256', () => {
  const files = subjectsOf(`${dcat}Distribution`);
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const [url] = objectsOf(file, `${dcat}downloadURL`);
    const bytes = readBytes(toPath(url?.value ?? ''));
    const [checksum] = objectsOf(file, `${spdx}checksum`);
    expect(objectsOf(file, `${dcat}byteSize`)[0]?.value, file).toBe(String(bytes.length));
    expect(objectsOf(checksum?.value ?? '', `${spdx}checksumValue`)[0]?.value, file).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
  }
});

test('every schema that a file keeps to is there', () => {
  const schemas = quads
    .filter(({ predicate }) => predicate.value === `${dct}conformsTo`)
    .map(({ object }) => object.value);
  expect(schemas.length).toBeGreaterThan(5);
  expect(schemas.filter((schema) => !hasAddress(schema))).toEqual([]);
});

test('names the province by its code', () => {
  const codes = quads.filter(
    ({ predicate, subject }) => predicate.value === `${dct}identifier` && subject.termType === 'BlankNode',
  );
  expect(new Set(codes.map(({ object }) => object.value))).toEqual(new Set([site.provinceCode]));
});
