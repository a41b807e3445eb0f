import { toSlug } from '../../../src/domain/address/slugs.ts';
import { findNearest } from './nearest.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import { getAt, listAt, listTexts } from './field-values.ts';

/** What a field can refer to. */
export type ReferenceKind =
  'partner' | 'region' | 'country' | 'sector' | 'agreement' | 'press-release' | 'guide' | 'legal-instrument';

/** Everything that can be referred to. */
export interface Vocabulary {
  has(kind: ReferenceKind, key: string): boolean;
  /** False where a file that could hold the key cannot be read: then nobody can say that a key does not exist. */
  isComplete(kind: ReferenceKind): boolean;
  list(kind: ReferenceKind): readonly string[];
  /** What was probably meant: a name finds its code or slug, a misspelling the nearest one. */
  propose(kind: ReferenceKind, written: string): string | undefined;
}

type Names = Map<string, string>;

/** Collects keys and names from records (readable or not) and lists. */
export function createVocabulary(content: ContentSet): Vocabulary {
  const keys: Record<ReferenceKind, Set<string>> = {
    partner: new Set(),
    region: new Set(),
    country: new Set(),
    sector: new Set(),
    agreement: new Set(),
    'press-release': new Set(),
    guide: new Set(),
    'legal-instrument': new Set(),
  };
  const names = Object.fromEntries(Object.keys(keys).map((kind) => [kind, new Map()])) as Record<ReferenceKind, Names>;
  const regions = content.records('regions');
  const add = (kind: ReferenceKind, key: string, ...others: unknown[]) => {
    keys[kind].add(key);
    for (const name of others) if (typeof name === 'string') names[kind].set(toSlug(name), key);
  };
  for (const { collection, language, slug, document } of content.entries) {
    if (language !== 'id') continue;
    const value = toFields(document.value);
    if (collection === 'partners') add('partner', slug, value['name'], ...toList(value['otherNames']));
    else if (collection === 'regions' && isRegionCode(value['code']))
      add('region', value['code'], value['shortName'], ...toList(value['otherNames']), value['name'], slug);
    else if (collection === 'agreements') add('agreement', slug, value['title'], /^\d+/.exec(slug)?.[0]);
    else if (collection === 'press-releases') add('press-release', slug, value['title'], slug.replace(/^\d+\//, ''));
    else if (collection === 'guides') add('guide', slug, value['title']);
  }
  const lists = [
    ['country', 'countries.yaml', '*', 'code'],
    ['sector', 'sectors.yaml', '*', 'key'],
    ['legal-instrument', 'legal-instruments.yaml', 'instruments.*', 'key'],
  ] as const;
  // As YAML gives them: one mistake in a list must not make all its keys unknown.
  for (const [kind, file, pattern, field] of lists) {
    for (const { value } of listAt(content.dataFile(file)?.document.value, pattern)) {
      const key = getAt(value, [field]);
      const others = ['aliases', 'name', 'short'].flatMap((name) => listTexts(getAt(value, [name])));
      if (typeof key === 'string') add(kind, key, ...others.map(({ text }) => text), key);
    }
  }
  return {
    has: (kind, key) => keys[kind].has(key),
    isComplete: (kind) => {
      if (kind === 'region')
        return regions.length > 0 && regions.every(({ document }) => isRegionCode(getAt(document.value, ['code'])));
      return kind === 'country' || kind === 'sector' ? keys[kind].size > 0 : true;
    },
    list: (kind) => [...keys[kind]],
    propose: (kind, written) => {
      const named = names[kind].get(toSlug(written));
      // Every code is near to some other code.
      if (named !== undefined || /^\d[\d.]*$/.test(written)) return named;
      const near = findNearest(written, keys[kind]);
      if (near !== undefined) return near;
      const name = findNearest(toSlug(written), names[kind].keys());
      return name === undefined ? undefined : names[kind].get(name);
    },
  };
}

function isRegionCode(value: unknown): value is string {
  return typeof value === 'string' && /^\d{2}(?:\.\d{2})?$/.test(value);
}

function toFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
