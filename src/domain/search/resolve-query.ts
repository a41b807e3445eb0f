import { createNameIndex, type IndexedName, type NameIndex } from './name-index.ts';
import { compareEntities, type NamedEntity } from './named-entity.ts';
import { allowedChanges, findNearest, toCandidate, type Candidate } from './near-spellings.ts';
import { createSpellings } from './spellings.ts';
import { toWords } from './words.ts';

/** What the resolver knows: everything that has a name, and the words of everyday use. */
export interface Names {
  entities: readonly NamedEntity[];
  /** Groups of phrases that mean the same. */
  spellings: readonly (readonly string[])[];
  /** Words that ask but do not name: `apa itu`, `daftar`. */
  fillers: readonly string[];
  /** Words for kinds of regions, which also stand before names of other kinds: `kota`, `pemkab`. */
  regionWords: readonly string[];
  /** Words of the pages that are no slip, though a name is spelt almost alike: `rapat` beside Rabat. */
  knownWords: readonly string[];
  /** Before the number of every agreement: `JTM`. */
  numberPrefix: string;
}

/** Some words of a query and what they name; several entities where the name is shared. */
export interface QueryPart {
  words: readonly string[];
  entities: readonly NamedEntity[];
}

/** What a query names. */
export interface Resolution {
  words: readonly string[];
  /** Agreement number, padded: `0042`. */
  number?: string;
  /** The query as a whole is a name of these. */
  exact: readonly NamedEntity[];
  /** The names that stand side by side in the query. */
  parts: readonly QueryPart[];
  /** Words outside every name; fillers are left aside. */
  rest: readonly string[];
  /** Names that begin with the query or hold all its words. */
  near: readonly NamedEntity[];
  /** "Did you mean": names that differ from the query by a letter or two, also where the query is a rarer name. */
  guesses: readonly NamedEntity[];
  /** The query with its unknown words corrected, where that names something. */
  corrected?: { text: string; exact: readonly NamedEntity[]; parts: readonly QueryPart[] };
}

/** `isTyping`: the query may not be finished, so names that begin with it are enough. */
export type Resolver = (query: string, options?: { isTyping?: boolean }) => Resolution;

/** Makes the function that finds what a query names. */
export function createResolver(names: Names): Resolver {
  const spellings = createSpellings(names.spellings);
  const index = createNameIndex(names.entities, spellings);
  const fillers = new Set(names.fillers.map((phrase) => toWords(phrase).join(' ')));
  const regionWords = new Set(names.regionWords.map((phrase) => spellings.unify(toWords(phrase)).join(' ')));
  const isRegionWord = (words: readonly string[]) => regionWords.has(spellings.unify(words).join(' '));
  const known = new Set(names.knownWords);
  const nameCandidates = index.names.map((name) => toCandidate(name.text, name));
  // What a word of the pages may still be a slip for: whole names, not the many short words for them.
  const ownNames = nameCandidates.filter(({ of, text }) => of.isOwn && text.length >= 6);
  const wordCandidates = [...index.words].filter((word) => word.length > 2).map((word) => toCandidate(word, word));

  const read = (words: readonly string[]) => {
    const whole = index.byPhrase(words);
    const naming = dropFillers(words, fillers);
    const exact = whole.length > 0 ? whole : index.byPhrase(naming);
    if (exact.length > 0) return { exact: exact.toSorted(compareEntities), parts: [toPart(naming, exact)], rest: [] };
    const split = splitIntoNames(words, index, fillers);
    const telling = split.parts.filter(
      (part, position) =>
        !(isRegionWord(part.words) && namesPlace(split.parts[position + 1] ?? split.parts[position - 1])),
    );
    // "Kerja sama Surabaya" asks for Surabaya: the whole register says nothing beside another name.
    const narrower = telling.filter((part) => !namesRegister(part));
    const parts = narrower.length > 0 ? narrower : telling;
    const hasPlace = parts.some(namesPlace);
    const rest = split.rest.filter((word) => !(hasPlace && isRegionWord([word])));
    const [only, ...others] = parts;
    return { exact: only && others.length + rest.length === 0 ? only.entities : [], parts, rest };
  };

  return (query, { isTyping = false } = {}) => {
    const words = toWords(query);
    const reading = read(words);
    const number = findNumber(query, words, reading, names.numberPrefix);
    const near = reading.exact.length > 0 || words.length > 0 ? findNear(words, reading.exact, index, fillers) : [];
    const resolution: Resolution = { words, number, ...reading, near, guesses: [] };
    if (number !== undefined || words.length === 0) return resolution;
    if (isTyping && (reading.exact.length > 0 || near.length > 0)) return resolution;
    if (reading.exact.length > 0) {
      // A rare name may be a slip for a common one: "Tailan" for Taiwan.
      const others = nameCandidates.filter(({ of }) => of.isOwn && !reading.exact.includes(of.entity));
      return { ...resolution, guesses: findNearestNames(words.join(' '), others).slice(0, 2) };
    }
    const isKnown = words.every((word) => known.has(word));
    const whole = findNearestNames(words.join(' '), isKnown ? ownNames : nameCandidates);
    const unknown = reading.rest.filter((word) => !index.words.has(word) && !known.has(word) && !/\d/.test(word));
    const corrected = unknown.length === 0 ? undefined : correct(words, unknown, wordCandidates, read);
    const guesses = new Set([...whole, ...(corrected?.exact ?? [])]);
    return { ...resolution, guesses: [...guesses], corrected };
  };
}

function toPart(words: readonly string[], entities: readonly NamedEntity[]): QueryPart {
  return { words, entities: entities.toSorted(compareEntities) };
}

function namesPlace(part: QueryPart | undefined): boolean {
  return part?.entities.some(({ kind }) => kind === 'region' || kind === 'partner') ?? false;
}

function namesRegister({ entities }: QueryPart): boolean {
  return entities.some(({ kind, value }) => kind === 'page' && value === 'agreements');
}

function dropFillers(words: readonly string[], fillers: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  for (let start = 0; start < words.length;) {
    let length = Math.min(3, words.length - start);
    while (length > 0 && !fillers.has(words.slice(start, start + length).join(' '))) length -= 1;
    if (length === 0) kept.push(words[start] ?? '');
    start += Math.max(1, length);
  }
  return kept;
}

/** Covers as many words as possible with names, with longer names before shorter ones; a word left over counts against. */
function splitIntoNames(
  words: readonly string[],
  index: NameIndex,
  fillers: ReadonlySet<string>,
): { parts: QueryPart[]; rest: string[] } {
  interface Cover {
    score: number;
    parts: QueryPart[];
    rest: string[];
  }
  const covers: Cover[] = [];
  covers[words.length] = { score: 0, parts: [], rest: [] };
  for (let start = words.length - 1; start >= 0; start -= 1) {
    let best: Cover | undefined;
    for (let end = Math.min(words.length, start + Math.max(3, index.longest)); end > start; end -= 1) {
      const span = words.slice(start, end);
      const after = covers[end];
      if (!after) continue;
      const entities = index.byPhrase(span);
      const isFiller = fillers.has(span.join(' '));
      const cover: Cover | undefined =
        entities.length > 0
          ? {
              score: after.score + 10 * span.length - 4,
              parts: [toPart(span, entities), ...after.parts],
              rest: after.rest,
            }
          : isFiller
            ? { ...after, score: after.score + span.length }
            : span.length === 1
              ? { ...after, score: after.score - 5, rest: [...span, ...after.rest] }
              : undefined;
      if (cover && (!best || cover.score > best.score)) best = cover;
    }
    if (best) covers[start] = best;
  }
  return covers[0] ?? { parts: [], rest: [...words] };
}

function findNear(
  words: readonly string[],
  exact: readonly NamedEntity[],
  index: NameIndex,
  fillers: ReadonlySet<string>,
): NamedEntity[] {
  const text = words.join(' ');
  const ranks = new Map<NamedEntity, number>();
  const note = (entity: NamedEntity, rank: number) => {
    if (!exact.includes(entity) && rank < (ranks.get(entity) ?? Infinity)) ranks.set(entity, rank);
  };
  for (const name of index.names) if (name.text.startsWith(text)) note(name.entity, name.isOwn ? 0 : 2);
  const naming = dropFillers(words, fillers);
  const last = naming.at(-1) ?? '';
  const beginnings = [...index.words].filter((word) => word.startsWith(last));
  // Other spellings of a single word would bring too much: "port" is Port Moresby as well as pelabuhan.
  const sameAs = naming.length > 1 ? (word: string) => index.byWord(word) : (word: string) => index.byTypedWord(word);
  const sets = [
    ...naming.slice(0, -1).map(sameAs),
    new Set(last === '' ? [] : [last, ...beginnings].flatMap((word) => [...sameAs(word)])),
  ];
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  for (const entity of smallest ?? []) if (others.every((set) => set.has(entity))) note(entity, 1);
  return [...ranks]
    .toSorted(([a, rankA], [b, rankB]) => rankA - rankB || compareEntities(a, b))
    .map(([entity]) => entity);
}

/** Entities with a name that the whole query misspells. */
function findNearestNames(text: string, candidates: readonly Candidate<IndexedName>[]): NamedEntity[] {
  if (text.length < 5) return [];
  const { found } = findNearest(text, candidates, allowedChanges(text.length));
  return [...new Set(found.map(({ of }) => of.entity))].toSorted(compareEntities);
}

/** Replaces unknown words by the nearest known ones and reads the query again. */
function correct(
  words: readonly string[],
  unknown: readonly string[],
  candidates: readonly Candidate<string>[],
  read: (words: readonly string[]) => {
    exact: readonly NamedEntity[];
    parts: readonly QueryPart[];
    rest: readonly string[];
  },
): Resolution['corrected'] {
  const readings = [words, ...listReplacements(words, unknown, candidates)].slice(1).map((replaced) => ({
    text: replaced.join(' '),
    ...read(replaced),
  }));
  const named = readings.filter(({ parts }) => parts.length > 0);
  const best = named.toSorted((a, b) => a.rest.length - b.rest.length || b.exact.length - a.exact.length)[0];
  if (!best) return undefined;
  const alike = named.filter(({ rest, exact }) => rest.length === best.rest.length && exact.length > 0);
  const exact = [...new Set(alike.flatMap((reading) => reading.exact))].toSorted(compareEntities);
  return { text: best.text, exact, parts: best.parts };
}

function listReplacements(
  words: readonly string[],
  unknown: readonly string[],
  candidates: readonly Candidate<string>[],
): string[][] {
  const most = 12;
  let replaced: string[][] = [[]];
  for (const word of words) {
    const choices = unknown.includes(word)
      ? findNearest(word, candidates, allowedChanges(word.length)).found.map(({ of }) => of)
      : [word];
    const written = choices.length > 0 ? choices : [word];
    replaced = replaced.flatMap((before) => written.map((choice) => [...before, choice])).slice(0, most);
  }
  return replaced.filter((one) => one.join(' ') !== words.join(' '));
}

/** The number of an agreement: the whole query, all that it says beside "agreement", or with its letters anywhere. */
function findNumber(
  query: string,
  words: readonly string[],
  { parts, rest }: { parts: readonly QueryPart[]; rest: readonly string[] },
  prefix: string,
): string | undefined {
  const alone = parts.every(namesRegister) ? toNumber(rest.join(' '), prefix) : undefined;
  const position = words.indexOf(prefix.toLowerCase());
  const lettered = position < 0 ? undefined : toNumber(words.slice(position, position + 2).join(' '), prefix);
  return toNumber(query, prefix) ?? alone ?? lettered;
}

/** `JTM-0042`, `jtm 42`, `0042` and `42` → `0042`; a bare year is no number. */
function toNumber(query: string, prefix: string): string | undefined {
  const match = /^(?:([a-z]+)[\s-]*)?(\d{1,5})$/i.exec(query.trim());
  const [, letters, digits = ''] = match ?? [];
  if (digits === '' || (letters !== undefined && letters.toLowerCase() !== prefix.toLowerCase())) return undefined;
  if (letters === undefined && /^(19|20)\d\d$/.test(digits)) return undefined;
  return digits.padStart(4, '0');
}
