import { isOnlySpokenOf, kindOrder, toListPage, type NamedEntity } from './named-entity.ts';
import type { Names } from './resolve-query.ts';

/** Names as they travel to the browser: a column for each part, because like beside like packs best. */
export interface NamesFile extends Omit<Names, 'entities'> {
  kinds: readonly number[];
  values: readonly string[];
  names: readonly string[];
  addresses: readonly string[];
  aliases: readonly string[];
  /** -1 where there is no list. */
  agreements: readonly number[];
  running: readonly number[];
}

const separator = '|';

/** Packs names for the browser. */
export function toNamesFile({ entities, ...rest }: Names): NamesFile {
  return {
    ...rest,
    kinds: entities.map(({ kind }) => kindOrder.indexOf(kind)),
    values: entities.map(({ value }) => value),
    names: entities.map(({ name }) => name),
    addresses: entities.map(({ address }) => address),
    aliases: entities.map(({ aliases }) => aliases.join(separator)),
    agreements: entities.map(({ agreements }) => agreements ?? -1),
    running: entities.map(({ running }) => running ?? 0),
  };
}

/** Unpacks what `toNamesFile` has packed. */
export function readNamesFile(file: NamesFile): Names {
  const { spellings, fillers, regionWords, areas, except, within, knownWords, outside, related, newest, prefixes } =
    file;
  const { numberPrefix, province, sitePages } = file;
  const entities = file.kinds.flatMap((kind, row): NamedEntity[] => {
    const found = kindOrder[kind];
    const agreements = file.agreements[row] ?? -1;
    const aliases = file.aliases[row] ?? '';
    if (!found) return [];
    return [
      {
        kind: found,
        value: file.values[row] ?? '',
        name: file.names[row] ?? '',
        address: file.addresses[row] ?? '/',
        aliases: aliases === '' ? [] : aliases.split(separator),
        ...(agreements < 0 ? {} : { agreements, running: file.running[row] ?? 0 }),
      },
    ];
  });
  return {
    entities,
    spellings,
    fillers,
    regionWords,
    areas,
    except,
    within,
    related,
    newest,
    prefixes,
    knownWords,
    outside,
    numberPrefix,
    province,
    sitePages,
  };
}

/**
 * Names in two parts: places, partners and lists, by which most people search, and what may come later, namely people,
 * institutions, single pages of a list (terms, guides, visits), words of the pages, related words, and what lies outside.
 */
export function splitNames(names: Names): { first: Names; more: Names } {
  const isFirst = (entity: NamedEntity) => !isOnlySpokenOf(entity) && toListPage(entity) === undefined;
  const nothing = { spellings: [], fillers: [], regionWords: [], areas: [], except: [], within: [], sitePages: [] };
  return {
    first: {
      ...names,
      entities: names.entities.filter(isFirst),
      knownWords: [],
      outside: [],
      related: [],
      newest: [],
      prefixes: '',
    },
    more: { ...names, ...nothing, entities: names.entities.filter((entity) => !isFirst(entity)) },
  };
}

/** Joins what `splitNames` has split. */
export function joinNames(first: Names, more: Names): Names {
  const { entities, knownWords, outside, related, newest, prefixes } = more;
  const all = [...first.entities, ...entities];
  return { ...first, entities: all, knownWords, outside, related, newest, prefixes };
}
