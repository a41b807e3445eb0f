import { toSlug } from '../../../src/domain/address/slugs.ts';
import { createReferenceFinder, type ReferredKind } from '../records/find-reference.ts';
import { toBetterSlug } from './better-names.ts';
import { findNearest } from './nearest.ts';
import { collections, getCollection } from '../../../src/model/collections.ts';
import { dataFiles, getDataFile } from '../../../src/model/data-files.ts';
import { referredCollections, referredFiles, type ReferenceKind } from '../../../src/model/references.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import { toCodeTest } from './region-codes.ts';
import { getAt, listAt, listTexts } from './field-values.ts';

/** Everything that can be referred to. */
export interface Vocabulary {
  has(kind: ReferenceKind, key: string): boolean;
  /** False where a file that could hold the key cannot be read: then nobody can say that a key does not exist. */
  isComplete(kind: ReferenceKind): boolean;
  list(kind: ReferenceKind): readonly string[];
  /** What was probably meant, ready to be typed: a name finds its code or slug, a misspelling the nearest one. */
  propose(kind: ReferenceKind, written: string): string | undefined;
}

/** No name is longer. */
const LONGEST = 500;

/** Collects keys and names from records (readable or not) and lists. */
export function createVocabulary(content: ContentSet): Vocabulary {
  const keys = new Map<ReferenceKind, Set<string>>();
  const names = new Map<ReferenceKind, Map<string, string>>();
  const add = (kind: ReferenceKind, key: string, ...others: unknown[]) => {
    keysOf(kind).add(key);
    for (const name of others) if (typeof name === 'string') namesOf(kind).set(toSlug(name), key);
  };
  const keysOf = (kind: ReferenceKind) => getOrAdd(keys, kind, new Set<string>());
  const namesOf = (kind: ReferenceKind) => getOrAdd(names, kind, new Map<string, string>());
  let finder: ReturnType<typeof createReferenceFinder> | undefined;
  const incomplete = new Set<ReferenceKind>();
  const hasForm = toCodeTest(content.dataFile('site.yaml')?.data);

  for (const collection of referredCollections) {
    const { title, reference, slug: form } = getCollection(collection);
    const { one } = collections[collection];
    const records = content.records(collection);
    for (const { slug, document } of records) {
      // A file with a name that cannot be an address is told of; what names it right is no mistake.
      const key = reference?.by === undefined ? toBetterSlug(slug) : getAt(document.value, [reference.by]);
      if (typeof key !== 'string' || (reference?.by && !hasForm(key))) {
        incomplete.add(one);
        continue;
      }
      const fields = [...(reference?.alsoNamed ?? []), title].flatMap((name) => getAt(document.value, [name]));
      // A name without its year, or the number alone.
      const part = { plain: slug, numbered: /^\d+/.exec(slug)?.[0], 'by-year': slug.replace(/^\d+\//, '') }[form];
      add(one, key, ...fields, part);
    }
    if (reference?.by && records.length === 0) incomplete.add(one);
  }
  for (const file of referredFiles) {
    const { one, at, key: field } = dataFiles[file].items;
    // As YAML gives them: one mistake in a list must not make all its keys unknown.
    for (const { value } of listAt(content.dataFile(file)?.document.value, at)) {
      const key = getAt(value, [field]);
      const others = ['aliases', 'name', 'short'].flatMap((name) => listTexts(getAt(value, [name])));
      if (typeof key === 'string') add(one, key, ...others.map(({ text }) => text), key);
    }
    if (getDataFile(file).isRequired && keysOf(one).size === 0) incomplete.add(one);
  }
  return {
    has: (kind, key) => keysOf(kind).has(key),
    isComplete: (kind) => !incomplete.has(kind),
    list: (kind) => [...keysOf(kind)],
    propose: (kind, quoted) => {
      const written = quoted.slice(0, LONGEST).replace(/^[\s‘’“”'"]+|[\s‘’“”'"]+$/g, '');
      const type = (key: string) => (kind === 'region' ? `"${key}"` : key);
      const spoken = spokenKinds[kind];
      const meant = spoken === undefined ? [] : (finder ??= createReferenceFinder(content)).all(spoken, written);
      if (spoken !== undefined && meant.length > 1)
        return meant.map((key) => `${type(key)} (${finder?.nameOf(spoken, key) ?? ''})`).join(' / ');
      const found = meant[0] ?? find(kind, written);
      return found === undefined ? undefined : type(found);
    },
  };

  function find(kind: ReferenceKind, written: string): string | undefined {
    const named = namesOf(kind).get(toSlug(written));
    // Every code is near to some other code.
    if (named !== undefined || /^\d[\d.]*$/.test(written)) return named;
    const near = findNearest(written, keysOf(kind));
    if (near !== undefined) return near;
    const name = findNearest(toSlug(written), namesOf(kind).keys());
    return name === undefined ? undefined : namesOf(kind).get(name);
  }
}

/** What people name in many ways: short forms, other languages, numbers as pages print them. */
const spokenKinds: Readonly<Partial<Record<ReferenceKind, ReferredKind>>> = {
  region: 'regions',
  partner: 'partners',
  agreement: 'agreements',
  country: 'countries',
  sector: 'sectors',
};

function getOrAdd<K, V>(map: Map<K, V>, key: K, empty: V): V {
  const value = map.get(key) ?? empty;
  map.set(key, value);
  return value;
}
