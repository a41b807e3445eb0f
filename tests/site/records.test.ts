import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/text/language.ts';
import { collectionNames, type CollectionName } from '../../src/model/collections.ts';
import { readCollection } from '../lib/content-collections.ts';
import { readCollection as readPublic } from '../lib/public-data.ts';

/** The languages into which records are translated; none on a site in one language. */
const [, ...others] = languages;

/** A record as its file holds it: fields by name. */
type Fields = Record<string, unknown>;

const read = (name: string) => readCollection(name).map(({ id, data, body }) => ({ id, data: data as Fields, body }));

/** The records of a collection, and their translations under the same ids. */
const readBoth = (name: CollectionName) => ({
  name,
  records: read(name),
  texts: read(`${name}-texts`).map(({ id, ...text }) => ({ ...text, id: id.slice(id.indexOf('/') + 1) })),
});
const collections = collectionNames.map(readBoth).filter(({ records }) => records.length > 0);

const published = ['agreements', 'partners', 'press-releases'] as const;

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
/** What stands in a field in place of a region, and names none. */
const notRegions = new Set<unknown>(['all', 'none']);
/** Every value that a field with such a name may hold. */
const known: Record<string, Set<unknown>> = {
  agreement: idsOf(read('agreements')),
  partner: idsOf(read('partners')),
  // A dossier names its members by their addresses.
  region: new Set(read('regions').flatMap(({ id, data }) => [id, data['code']])),
  country: idsOf(read('countries')),
  sector: idsOf(read('sectors')),
};
const target: Record<string, string> = {
  partner: 'partner',
  partners: 'partner',
  region: 'region',
  regions: 'region',
  appliesTo: 'region',
  notToBeConfusedWith: 'region',
  country: 'country',
  countries: 'country',
  sector: 'sector',
  sectors: 'sector',
  agreements: 'agreement',
  umbrella: 'agreement',
  predecessor: 'agreement',
};

/** Every field of a record at any depth, with its name. */
function* walk(value: unknown, name = ''): Generator<{ name: string; value: unknown }> {
  yield { name, value };
  if (Array.isArray(value)) for (const item of value) yield* walk(item, name);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* walk(inner, key);
}

test('are there', () => {
  expect(collections.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['regions', 'pages', ...published.filter((name) => readPublic(name).count > 0)]),
  );
});

describe.each(collections)('$name', ({ name: collection, records, texts }) => {
  test('each stand in every language', () => {
    const expected = others.flatMap(() => [...idsOf(records)]);
    expect(texts.map(({ id }) => id).sort()).toEqual(expected.sort());
  });

  test('each have a body in every language or in none', () => {
    const isFilled = (body = '') => body.trim() !== '';
    const filled = new Map(records.map(({ id, body }) => [id, isFilled(body)]));
    expect(texts.filter(({ id, body }) => isFilled(body) !== filled.get(id)).map(({ id }) => id)).toEqual([]);
  });

  test('each name at least one source, but pages, which are the own words of a site', () => {
    const sourced = collection === 'pages' ? [] : records;
    expect(sourced.filter(({ data }) => !((data['sources'] as unknown[]).length > 0)).map(({ id }) => id)).toEqual([]);
  });

  test('each cite only sources of their own, in facts and in prose of both languages', () => {
    const bodies = new Map(texts.map(({ id, body = '' }) => [id, body]));
    const unknown = records.flatMap(({ id, data, body = '' }) => {
      const { sources, ...facts } = data;
      const own = new Set((sources as { id: string }[]).map((source) => source.id));
      const inFacts = [...walk(facts)].filter(({ name, value }) => name === 'sources' && typeof value === 'string');
      const inProse = [...`${body}\n${bodies.get(id) ?? ''}`.matchAll(/\[\^([^\]]+)\]/g)].map(([, cited]) => cited);
      return [...inFacts.map(({ value }) => value as string), ...inProse]
        .filter((cited) => cited === undefined || !own.has(cited))
        .map((cited) => `${id}: ${String(cited)}`);
    });
    expect(unknown).toEqual([]);
  });

  test('each name only agreements, partners, regions, countries and sectors that there are', () => {
    const dangling = records.flatMap(({ id, data }) =>
      [...walk(data)]
        .filter(({ value }) => typeof value === 'string')
        .filter(({ name, value }) => {
          const kind = target[name];
          if (name === 'appliesTo' && notRegions.has(value)) return false;
          return kind !== undefined && !known[kind]?.has(value);
        })
        .map(({ name, value }) => `${id}: ${name} ${String(value)}`),
    );
    expect(dangling).toEqual([]);
  });

  test('repeat the keys of their lists in the other languages', () => {
    // Of a document only the ground on which it is kept is said in words.
    const keysOf = (data: Fields) =>
      Object.entries(data).flatMap(([name, list]) =>
        Array.isArray(list) && name !== 'sources'
          ? (list as { key?: string; ground?: string }[]).flatMap(({ key, ground }) =>
              key === undefined || (name === 'documents' && ground === undefined) ? [] : [`${name}.${key}`],
            )
          : [],
      );
    const recorded = new Map(records.map(({ id, data }) => [id, keysOf(data)]));
    const untranslated = texts.flatMap(({ id, data }) => {
      const keys = recorded.get(id) ?? [];
      const words = keysOf(data);
      return [...keys.filter((key) => !words.includes(key)), ...words.filter((key) => !keys.includes(key))].map(
        (key) => `${id}: ${key}`,
      );
    });
    expect(untranslated).toEqual([]);
  });
});
