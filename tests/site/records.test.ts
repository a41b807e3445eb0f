import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/text/language.ts';
import { collectionNames, type CollectionName } from '../../src/model/collections.ts';
import { readCollection } from '../lib/content-collections.ts';

/** A site in one language has no translations to compare. */
const isTranslated = languages.length > 1;

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

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
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
    expect.arrayContaining(['agreements', 'partners', 'regions', 'press-releases', 'pages']),
  );
});

describe.each(collections)('$name', ({ name: collection, records, texts }) => {
  test.runIf(isTranslated)('each stand in both languages', () => {
    expect([...idsOf(texts)].sort()).toEqual([...idsOf(records)].sort());
  });

  test.runIf(isTranslated)('each have a body in both languages or in neither', () => {
    const isFilled = (body = '') => body.trim() !== '';
    const filled = new Map(texts.map(({ id, body }) => [id, isFilled(body)]));
    expect(records.filter(({ id, body }) => isFilled(body) !== filled.get(id)).map(({ id }) => id)).toEqual([]);
  });

  // Institutional pages are this site's own words.
  test.runIf(collection !== 'pages')('each name at least one source', () => {
    expect(records.filter(({ data }) => !((data['sources'] as unknown[]).length > 0)).map(({ id }) => id)).toEqual([]);
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
          return kind !== undefined && value !== 'all' && !known[kind]?.has(value);
        })
        .map(({ name, value }) => `${id}: ${name} ${String(value)}`),
    );
    expect(dangling).toEqual([]);
  });

  test.runIf(isTranslated)('repeat the keys of their lists in the other language', () => {
    const keysOf = (data: Fields) =>
      Object.entries(data).flatMap(([name, list]) =>
        Array.isArray(list) && name !== 'sources'
          ? (list as { key?: string }[]).flatMap(({ key }) => (key === undefined ? [] : [`${name}.${key}`]))
          : [],
      );
    const translated = new Map(texts.map(({ id, data }) => [id, keysOf(data)]));
    const untranslated = records.flatMap(({ id, data }) => {
      const keys = keysOf(data).filter((key) => !key.startsWith('documents.'));
      const words = translated.get(id) ?? [];
      return [...keys.filter((key) => !words.includes(key)), ...words.filter((key) => !keys.includes(key))].map(
        (key) => `${id}: ${key}`,
      );
    });
    expect(untranslated).toEqual([]);
  });
});
