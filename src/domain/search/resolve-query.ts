import { strengths, type Meaning, type Term } from './evidence.ts';
import { createNameIndex, isReadAtLength, type IndexedName, type NamedArea, type NameIndex } from './name-index.ts';
import { compareEntities, isOnlySpokenOf, type NamedEntity } from './named-entity.ts';
import { allowedChanges, createNearest, type FindNearest } from './near-spellings.ts';
import { readSigns } from './query-signs.ts';
import { createSpellings } from './spellings.ts';
import { parsePrefixes, type Prefix } from './word-beginnings.ts';
import { shortestForm, toSingular, toWords } from './words.ts';

/** What the resolver knows: everything that has a name, and the words of everyday use. */
export interface Names {
  entities: readonly NamedEntity[];
  /** Groups of phrases that mean the same. */
  spellings: readonly (readonly string[])[];
  /** Words that ask but do not name: `apa itu`, `daftar`. */
  fillers: readonly string[];
  /** Words for kinds of regions, which also stand before names of other kinds: `kota`, `pemkab`. */
  regionWords: readonly string[];
  /** Names of several places together: an island, a part of the world. */
  areas: readonly Area[];
  /** Words before a name that leave it out: `tanpa`, `except`. */
  except: readonly string[];
  /** Words before the name of the province that say where, and not with whom: `di`, `across`. */
  within: readonly string[];
  /** Groups of words that have to do with each other: `tourist`, `tourism`. */
  related: readonly (readonly string[])[];
  /** Words that ask for what is newest: `terbaru`, `latest`. */
  newest: readonly string[];
  /** What the language puts before words of one root, as `parsePrefixes` reads it. */
  prefixes: string;
  /** Words of the pages that are no slip, though a name is spelt almost alike: `rapat` beside Rabat. */
  knownWords: readonly string[];
  /** What people look for that the register does not hold, and what to answer. */
  outside: readonly Outside[];
  /** Before the number of every agreement: `JTM`. */
  numberPrefix: string;
  /** Code of the region that the whole register is about; a portal of several has none. */
  province?: string | undefined;
  /** Values of the pages on how the site itself is made and used. */
  sitePages: readonly string[];
}

/** One area by all its names, and the places in it; decades are areas of years. */
export interface Area {
  names: readonly string[];
  kind: 'region' | 'country' | 'year';
  /** Codes, years. */
  values: readonly string[];
}

/** Names of things outside the register, and the sentence that says so. */
export interface Outside {
  names: readonly string[];
  answer: string;
}

/** Some words of a query and what they name; several entities where the name is shared. */
export interface QueryPart {
  words: readonly string[];
  entities: readonly NamedEntity[];
}

interface Reading {
  /** The query as a whole is a name of these. */
  exact: readonly NamedEntity[];
  /** The names that stand side by side in the query. */
  parts: readonly QueryPart[];
  /** Words outside every name; fillers are left aside. */
  rest: readonly string[];
}

/** The title of a page, read as a query is. */
export interface ReadTitle {
  names: ReadonlySet<NamedEntity>;
  /** Whether it holds the words, in any spelling and number. */
  holds: (words: readonly string[]) => boolean;
}

/** What a query names. */
export interface Resolution extends Reading {
  words: readonly string[];
  /** What must not be there: names, and words that name nothing. */
  without: readonly QueryPart[];
  /** Words that have to stand side by side. */
  phrases: readonly string[];
  /** Agreement number, padded: `0042`. */
  number?: string;
  /** The visit that has the number: it stands in no list of agreements. */
  visit?: NamedEntity;
  /** First digits of an agreement number that is still being typed: `00`. */
  numberStart?: string;
  /** The words that have to be explained, with what they may stand for. */
  terms: readonly Term[];
  /** Answers to what the register does not hold. */
  outside: readonly string[];
  /** The words of `rest` that name what the register does not hold. */
  elsewhere: readonly string[];
  /** Names that begin with the query or hold all its words. */
  near: readonly Meaning[];
  /** "Did you mean": names that differ from the query by a letter or two, also where the query is a rarer name. */
  guesses: readonly NamedEntity[];
  /** The query with its unknown words corrected, where that names something. */
  corrected?: Reading & { text: string; terms: readonly Term[] };
  /** Code of the region that the whole register is about. */
  province?: string | undefined;
  /** Values of the pages on how the site itself is made and used. */
  sitePages: ReadonlySet<string>;
  readTitle: (title: string) => ReadTitle;
  /** All spellings of some words. */
  spell: (phrase: string) => readonly string[];
  /** Words that say something close, and other names of an area. */
  relate: (phrase: string) => readonly string[];
  /** What is newest is asked for. */
  isNewest: boolean;
  /** What the language puts before words of one root. */
  prefixes: readonly Prefix[];
}

/** `isTyping`: the query may not be finished, so names that begin with it are enough. */
export type Resolver = (query: string, options?: { isTyping?: boolean }) => Resolution;

/** Makes the function that finds what a query names. */
export function createResolver(names: Names): Resolver {
  const spellings = createSpellings(names.spellings);
  const fillers = new Fillers(names.fillers);
  const regionWords = new Set(names.regionWords.map((phrase) => spellings.unify(toWords(phrase)).join(' ')));
  const isRegionWord = (words: readonly string[]) => regionWords.has(spellings.unify(words).join(' '));
  const index = createNameIndex(names, spellings, isRegionWord, (words) => dropFillers(words, fillers));
  const except = new Set(names.except);
  const prefixes = parsePrefixes(names.prefixes);
  const within = new Set(names.within);
  const isProvince = ({ kind, value }: NamedEntity) => kind === 'region' && value === names.province;
  const known = new Set(names.knownWords);
  const sitePages = new Set(names.sitePages);
  const outside = new Map(
    names.outside.flatMap(({ names: others, answer }) =>
      // A name begins with a capital letter, and is no beginning of another word: Rome and Romania.
      others.map((name) => [toWords(name).join(' '), { answer, isName: /^\p{Lu}/u.test(name) }] as const),
    ),
  );
  const nearestNames = createNearest(index.names, ({ text }) => text);
  const nearestWords = createNearest(
    [...index.words].filter((word) => word.length > 2),
    String,
  );

  const read = (words: readonly string[]): Reading => {
    const whole = index.byPhrase(words);
    const naming = dropFillers(words, fillers);
    const split = splitIntoNames(words, index, fillers);
    const exact = whole.length > 0 || split.parts.length > 1 ? whole : index.byPhrase(naming);
    if (exact.length > 0) return { exact: exact.toSorted(compareEntities), parts: [toPart(naming, exact)], rest: [] };
    const telling = split.parts.filter(
      (part, position) =>
        !(isRegionWord(part.words) && speaksOfPlaces(split.parts[position + 1] ?? split.parts[position - 1])),
    );
    // "Kerja sama Surabaya" asks for Surabaya: the whole register says nothing beside another name.
    const narrower = telling.filter((part) => !namesRegister(part));
    const parts = narrower.length > 0 ? narrower : telling;
    const hasPlace = parts.some(speaksOfPlaces);
    const rest = hasPlace ? dropPhrases(split.rest, isRegionWord) : split.rest;
    const [only, ...others] = parts;
    return { exact: only && others.length + rest.length === 0 ? only.entities : [], parts, rest };
  };

  const toSameForm = (words: readonly string[]) => ` ${spellings.unify(words).map(toSingular).join(' ')} `;
  const readTitle = (title: string): ReadTitle => {
    const words = toWords(title);
    const text = toSameForm(words);
    return {
      names: new Set(splitIntoNames(words, index, fillers).parts.flatMap(({ entities }) => entities)),
      holds: (some) => text.includes(toSameForm(some)),
    };
  };

  /** "Improve its exports" speaks of no institute: between other words, small letters that only ask are a word. */
  const isWordBetween = (word: string, position: number, all: readonly string[], written: ReadonlySet<string>) =>
    position > 0 &&
    position < all.length - 1 &&
    fillers.has(word) &&
    index.byPhrase([word], true).some(({ kind }) => kind === 'body') &&
    !written.has(word.toUpperCase());

  return (query, { isTyping = false } = {}) => {
    const signed = readSigns(query);
    // `no. 15`: beside a figure, and only there, it is short for "number".
    const written = new Set(signed.text.match(/[\p{L}\p{N}]+/gu));
    const typed = toWords(signed.text.replace(/(?<![\p{L}\p{N}])(?:no|nr|№)[.\s]*(?=\d)/giu, '')).filter(
      (word, position, all) => !isWordBetween(word, position, all, written),
    );
    const { words: meant, without } = leaveOut(typed, index, except, isRegionWord, fillers);
    const words = completeRegions(
      leaveProvince(meant, index, within, isProvince, fillers),
      index,
      (word) => isRegionWord([word]),
      (word, position) => fillers.has(word) || outside.has(word) || (isTyping && position === meant.length - 1),
    );
    const reading = read(words);
    const number = findNumber(signed.text, words, reading, names.numberPrefix);
    const { answers, elsewhere, uncovered } = findOutside(reading, outside);
    const terms = isTyping
      ? toOpenTerms(words, reading, read, index, fillers)
      : toTerms(reading, index, [...elsewhere, ...uncovered]);
    const numberStart = isTyping ? toNumberStart(query, names.numberPrefix) : undefined;
    const found = words.length > 0 ? findNear(words, reading, isTyping, index, fillers) : [];
    // Rome is no beginning of Romania once the word is finished.
    const isElsewhere = !isTyping && answers.length > 0;
    const near = isElsewhere
      ? found.filter(({ entity }) => dropFillers(words, fillers).every((word) => index.byWord(word).has(entity)))
      : found;
    const resolution: Resolution = {
      words,
      without: [...without, ...signed.without.map((text) => toPart(text.split(' '), index.byPhrase(text.split(' '))))],
      phrases: signed.phrases,
      number,
      visit: index.entries.find(({ value }) => value.startsWith(`visits/${number ?? '-'}-`)),
      numberStart,
      ...reading,
      terms,
      outside: answers,
      elsewhere,
      near,
      guesses: [],
      province: names.province,
      sitePages,
      readTitle,
      spell: (phrase) => spellings.all(phrase),
      relate: (phrase) => [...index.areaForms(phrase), ...index.relatedTo(phrase.split(' '))],
      prefixes,
      isNewest: reading.exact.length === 0 && holdsNewest(words, index),
    };
    if (number !== undefined || words.length === 0) return resolution;
    const isExplained = terms.every(({ meanings }) => meanings.length > 0) && terms.length > 0;
    if (isTyping && (reading.exact.length > 0 || near.length > 0 || isExplained)) return resolution;
    if (reading.exact.length > 0) {
      // A rare name may be a slip for a common one: "Tailan" for Taiwan.
      const isOther = ({ isOwn, entity }: IndexedName) => isOwn && !reading.exact.includes(entity);
      return { ...resolution, guesses: findNearestNames(words.join(' '), nearestNames, isOther).slice(0, 2) };
    }
    const unknown = reading.rest.filter((word) => !index.words.has(word) && !known.has(word) && !/\d/.test(word));
    // What has a name of its own outside the register is no slip for a name inside: only a word beside it may be one.
    const slips = unknown.filter((word) => !outside.has(word));
    if (answers.length > 0 && slips.length === 0) return resolution;
    const isKnown = words.every((word) => known.has(word));
    // Words that a name holds as they stand are no slip for another.
    const isName = ({ entities }: QueryPart) => entities.some(({ kind }) => kind !== 'page');
    const isNamed = reading.parts.length > 1 && reading.rest.length === 0 && reading.parts.every(isName);
    // What a word of the pages may still be a slip for: whole names, not the many short words for them.
    const isMeant = ({ isOwn, text }: IndexedName) => !isKnown || (isOwn && text.length >= 6);
    const whole = near.length > 0 || isNamed ? [] : findNearestNames(words.join(' '), nearestNames, isMeant);
    const corrected = slips.length === 0 ? undefined : correct(words, slips, nearestWords, read, index);
    const guesses = new Set([...whole, ...(corrected?.exact ?? [])]);
    // "Papua New Guinee" as a whole is a slip for a country, and no word for a province beside others.
    return { ...resolution, outside: whole.length > 0 ? [] : answers, guesses: [...guesses], corrected };
  };
}

/** Takes the names out that stand behind a word such as "without", where a name is left before it. */
function leaveOut(
  words: readonly string[],
  index: NameIndex,
  except: ReadonlySet<string>,
  isRegionWord: (words: readonly string[]) => boolean,
  fillers: Fillers,
): { words: readonly string[]; without: QueryPart[] } {
  for (let start = 1; start < words.length - 1; start += 1) {
    if (!except.has(words[start] ?? '')) continue;
    for (let end = Math.min(words.length, start + 1 + index.longest); end > start + 1; end -= 1) {
      // "Tanpa kabar" is a name itself.
      if (index.byPhrase(words.slice(start, end)).length > 0) break;
      const named = index.byPhrase(words.slice(start + 1, end)).filter(isLeftOut);
      if (named.length === 0) continue;
      const rest = leaveOut([...words.slice(0, start), ...words.slice(end)], index, except, isRegionWord, fillers);
      return { words: rest.words, without: [toPart(words.slice(start + 1, end), named), ...rest.without] };
    }
    // "Kota Malang bukan kabupaten", "Malang city, not the regency": which of the namesakes is not meant.
    const next = words.findIndex((word, position) => position > start && !fillers.has(word));
    if (
      isRegionWord(words.slice(next, next + 1)) &&
      words.slice(Math.max(0, start - 2), start).some((word) => isRegionWord([word]))
    ) {
      return leaveOut([...words.slice(0, start), ...words.slice(next + 1)], index, except, isRegionWord, fillers);
    }
  }
  return { words, without: [] };
}

/** "Kab prob" is Kabupaten Probolinggo: behind the word for its kind, letters with which the names of only one place begin. */
function completeRegions(
  words: readonly string[],
  index: NameIndex,
  isRegionWord: (word: string) => boolean,
  isFinished: (word: string, position: number) => boolean,
): readonly string[] {
  return words.map((word, position) => {
    const isBehind = position > 0 && isRegionWord(words[position - 1] ?? '');
    if (!isBehind || word.length < shortestForm || index.words.has(word) || isFinished(word, position)) return word;
    // Before a word of another region's name it is a slip for a word of that name.
    const next = words[position + 1] ?? '';
    const isWithin =
      index.byPhrase([next]).length === 0 && [...index.byWord(next)].some(({ kind }) => kind === 'region');
    if (isWithin) return word;
    const regions = index.namesBeginning(word).filter(({ entity, isOwn }) => isOwn && entity.kind === 'region');
    const [only, other] = new Set(regions.map(({ short }) => short));
    return only === undefined || other !== undefined || only.includes(' ') ? word : only;
  });
}

/** All that is held is in the province: "MoUs in East Java" are those of every region, not those of its government. */
function leaveProvince(
  words: readonly string[],
  index: NameIndex,
  within: ReadonlySet<string>,
  isProvince: (entity: NamedEntity) => boolean,
  fillers: Fillers,
): readonly string[] {
  for (let start = 0; start < words.length - 1; start += 1) {
    if (!within.has(words[start] ?? '')) continue;
    for (let end = Math.min(words.length, start + 1 + index.longest); end > start + 1; end -= 1) {
      if (!index.byPhrase(words.slice(start + 1, end)).some(isProvince)) continue;
      // "Partner in East Java" is a name itself.
      if (isInName(words, start, end, index)) break;
      const others = [...words.slice(0, start), ...words.slice(end)];
      if (dropFillers(others, fillers).length > 0) return others;
    }
  }
  return words;
}

/** "Latest news of Japan": the words may stand in a name, but are not all that was typed. */
function holdsNewest(words: readonly string[], index: NameIndex): boolean {
  return words.some((_, start) =>
    words.some((_word, last) => last >= start && index.asksForNewest(words.slice(start, last + 1))),
  );
}

/** Whether some words from before `start` to behind `end` are a name. */
function isInName(words: readonly string[], start: number, end: number, index: NameIndex): boolean {
  return words.some(
    (_, first) =>
      first <= start &&
      words.some((_word, last) => last >= end - 1 && index.byPhrase(words.slice(first, last + 1)).length > 0),
  );
}

const leftOut: ReadonlySet<string> = new Set(['region', 'country', 'partner', 'class', 'sector']);

function isLeftOut({ kind }: NamedEntity): boolean {
  return leftOut.has(kind);
}

/**
 * The answers to what the register does not hold, and the words of them that name a place. What has a page that helps all
 * the same is named by it: `lowongan` by the sector.
 */
function findOutside(
  { parts, rest: words }: Reading,
  outside: ReadonlyMap<string, { answer: string; isName: boolean }>,
): { answers: readonly string[]; elsewhere: readonly string[]; uncovered: readonly string[] } {
  const phrases = [
    ...parts.map((part) => part.words),
    ...words.flatMap((_, start) => [1, 2, 3].map((length) => words.slice(start, start + length))),
  ];
  const found = phrases.flatMap((phrase) => {
    const known = outside.get(phrase.join(' '));
    return known ? [{ ...known, phrase }] : [];
  });
  return {
    answers: [...new Set(found.map(({ answer }) => answer))],
    elsewhere: [...new Set(found.flatMap(({ phrase, isName }) => (isName ? phrase : [])))],
    uncovered: found.flatMap(({ phrase, isName }) => (isName ? [] : phrase.join(' '))),
  };
}

function toPart(words: readonly string[], entities: readonly NamedEntity[]): QueryPart {
  return { words, entities: entities.toSorted(compareEntities) };
}

function namesPlace(part: QueryPart | undefined): boolean {
  return (
    part?.entities.some((entity) => ['region', 'partner'].includes(entity.kind) || isOnlySpokenOf(entity)) ?? false
  );
}

/** It names a place, or a page that compares places. */
function speaksOfPlaces(part: QueryPart | undefined): boolean {
  const isOfRegions = part?.entities.some(({ kind, value }) => kind === 'page' && pagesOfRegions.has(value)) ?? false;
  return namesPlace(part) || isOfRegions;
}

const pagesOfRegions: ReadonlySet<string> = new Set(['gaps', 'comparison', 'map']);

function namesRegister({ entities }: QueryPart): boolean {
  return entities.every(({ kind, value }) => kind === 'page' && value === 'agreements');
}

/** Words that ask but do not name, in any number: "wants" as well as "want". */
class Fillers {
  readonly #phrases: ReadonlySet<string>;

  constructor(phrases: readonly string[]) {
    this.#phrases = new Set(phrases.map((phrase) => toWords(phrase).join(' ')));
  }

  has(phrase: string): boolean {
    return this.#phrases.has(phrase) || this.#phrases.has(toSingular(phrase));
  }
}

function dropFillers(words: readonly string[], fillers: Fillers): string[] {
  return dropPhrases(words, (phrase) => fillers.has(phrase.join(' ')));
}

function dropPhrases(words: readonly string[], isDropped: (phrase: readonly string[]) => boolean): string[] {
  const kept: string[] = [];
  for (let start = 0; start < words.length;) {
    let length = Math.min(3, words.length - start);
    while (length > 0 && !isDropped(words.slice(start, start + length))) length -= 1;
    if (length === 0) kept.push(words[start] ?? '');
    start += Math.max(1, length);
  }
  return kept;
}

/** Covers as many words as possible with names, with longer names before shorter ones; a word left over counts against. */
function splitIntoNames(
  words: readonly string[],
  index: NameIndex,
  fillers: Fillers,
): { parts: QueryPart[]; rest: string[] } {
  interface Cover {
    score: number;
    parts: QueryPart[];
    rest: string[];
  }
  // "UU 24 tahun 2000" is UU 24/2000: fillers may stand within a name.
  const isAll = (span: readonly string[]) =>
    dropFillers(words, fillers).every((word) => span.includes(word) || fillers.has(word));
  const lookUp = (span: readonly string[]) => {
    const entities = lookUpName(span);
    // "Sister cities of Surabaya" is the title of a page; beside Seattle the words name a form and a city.
    const isTitle =
      entities.length > 0 && entities.every((entity) => isReadAtLength(entity) && namesSeveral(span, index));
    return isTitle && !isAll(span) ? [] : entities;
  };
  const lookUpName = (span: readonly string[]) => {
    // "Per year" does not ask for the press ("pers").
    const entities = index.byPhrase(span, fillers.has(span.join(' ')));
    if (entities.length > 0 || span.length < 3) return entities;
    const naming = dropFillers(span, fillers);
    const isInside = naming[0] === span[0] && naming.at(-1) === span.at(-1) && naming.length > 1;
    if (!isInside || naming.length === span.length) return [];
    // "Cities is Surabaya" is not the city of Surabaya.
    const exact = index.byPhrase(naming, true);
    return exact.length > 0 ? exact : index.byPhrase(naming).filter(({ kind }) => kind === 'page');
  };
  const covers: Cover[] = [];
  covers[words.length] = { score: 0, parts: [], rest: [] };
  for (let start = words.length - 1; start >= 0; start -= 1) {
    let best: Cover | undefined;
    for (let end = Math.min(words.length, start + Math.max(3, index.longest)); end > start; end -= 1) {
      const span = words.slice(start, end);
      const after = covers[end];
      if (!after) continue;
      const entities = lookUp(span);
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

/** Whether the words of a title can be read as two names that the register knows. */
function namesSeveral(span: readonly string[], index: NameIndex): boolean {
  const isNamed = (words: readonly string[]) => index.byPhrase(words).some(({ kind }) => kind !== 'page');
  return span.some(
    (_, end) =>
      end > 0 && isNamed(span.slice(0, end)) && span.some((_word, start) => start >= end && isNamed(span.slice(start))),
  );
}

/** Every name and every other word of a reading, with what it may stand for. */
function toTerms(
  { parts, rest }: Pick<Reading, 'parts' | 'rest'>,
  index: NameIndex,
  outside: readonly string[] = [],
): Term[] {
  const hasSector = parts.some(({ entities }) => entities.some(({ kind }) => kind === 'sector'));
  return [
    ...parts.map(({ words, entities }) => ({
      words,
      meanings: [
        ...listArea(words, index),
        ...entities.map((entity) => toMeaning(entity, words)),
        ...(index.asksForNewest(words) ? [] : listSpeaking(words, entities, index)),
        ...(hasSector && entities.some(isPartnerList) ? listPages(['opportunities'], index) : []),
        ...entities.flatMap((entity) => (entity.kind === 'page' ? listPages(companions[entity.value], index) : [])),
      ],
      isOpen: false,
      isOutside: outside.includes(words.join(' ')),
      forms: index.formsOf(words),
      related: index.relatedTo(words),
      isNewest: index.asksForNewest(words),
    })),
    ...rest.map((word) => ({
      words: [word],
      meanings: listSpeaking([word], [], index),
      isOpen: false,
      isOutside: outside.includes(word),
      forms: index.formsOf([word]),
      related: index.relatedTo([word]),
    })),
  ];
}

/** All places of an area that is named, taken together. */
function listArea(words: readonly string[], index: NameIndex): Meaning[] {
  const area = index.areaNamed(words);
  return area ? toAreaMeaning(area, strengths.name) : [];
}

function toAreaMeaning({ name, members: all }: NamedArea, strength: number): Meaning[] {
  // Of the world only what has agreements matters; of its own regions the register shows all.
  const members = all.filter(({ kind, agreements }) => kind === 'region' || (agreements ?? 0) > 0);
  const [first] = members;
  return first ? [{ entity: first, strength, area: { name, members } }] : [];
}

function isPartnerList({ kind, value }: NamedEntity): boolean {
  return kind === 'page' && value === 'partners';
}

/** Pages that help whoever asks for another: who looks for gaps compares regions, who counts reads lists. */
const companions: Readonly<Partial<Record<string, readonly string[]>>> = {
  gaps: ['comparison', 'regions'],
  statistics: ['countries', 'partners', 'sectors', 'regions'],
};

/** Who asks for a partner in a field may be helped by what the regions offer. */
function listPages(values: readonly string[] = [], { pages }: NameIndex): Meaning[] {
  return pages.filter(({ value }) => values.includes(value)).map((entity) => ({ entity, strength: strengths.general }));
}

/** Pages of the handbook whose title holds the words, or another name of what they name. */
function listSpeaking(words: readonly string[], named: readonly NamedEntity[], index: NameIndex): Meaning[] {
  const holding = words.map((word) => new Set([...index.byWord(word), ...index.byWord(toSingular(word))]));
  // The words for a sector or a group are many, and few of them are what its records are about.
  const telling = named
    .filter(({ kind }) => kind !== 'sector' && kind !== 'page' && kind !== 'group')
    .map((entity) => index.entriesTitled(entity));
  if (telling.length === 0 && holding.some(({ size }) => size === 0)) return [];
  return index.entries
    .filter((entity) => !named.includes(entity))
    .flatMap((entity): Meaning[] => {
      // All names of a form are names of the term that explains it.
      if (telling.some((titled) => titled.has(entity)))
        return [{ entity, strength: isReadAtLength(entity) ? strengths.begins : strengths.otherBegins }];
      return holding.every((set) => set.has(entity)) ? [{ entity, strength: strengths.holds }] : [];
    });
}

/** By a word that its own name does not hold, a sector is a topic. */
function toMeaning(entity: NamedEntity, words: readonly string[]): Meaning {
  const ownWords = toWords(entity.name);
  // What is said of a status holds for its group, but less exactly.
  if (entity.kind === 'group' && ownWords.join(' ') !== words.join(' ')) {
    return { entity, strength: strengths.otherBegins };
  }
  if (entity.kind !== 'sector' || ownWords.join(' ') === words.join(' ')) return { entity, strength: strengths.name };
  const isTopic = !words.every((word) => ownWords.includes(word));
  return { entity, strength: isTopic ? strengths.otherBegins : strengths.begins, isTopic };
}

/** The terms of a query that is being typed: its last words may be the beginning of a name. */
function toOpenTerms(
  words: readonly string[],
  reading: Reading,
  read: (words: readonly string[]) => Reading,
  index: NameIndex,
  fillers: Fillers,
): Term[] {
  const most = Math.min(3, words.length);
  for (let length = most; length > 1; length -= 1) {
    const last = words.slice(-length);
    const meanings = strongest([...listArea(last, index), ...findBeginning(last.join(' '), index)]);
    if (meanings.length > 0 && !fillers.has(last[0] ?? '')) {
      return [...toTerms(read(words.slice(0, -length)), index), { words: last, meanings, isOpen: true }];
    }
  }
  const last = words.at(-1);
  const isInName = reading.parts.some((part) => part.words.length > 1 && part.words.at(-1) === last);
  if (last === undefined || isInName) return toTerms(reading, index);
  const known = toTerms(reading, index).find((term) => term.words.length === 1 && term.words[0] === last);
  const open: Term = {
    words: [last],
    meanings: strongest([
      ...(known?.meanings ?? []).map((meaning) => toPlaceOfArea(meaning, index.areaNamed([last]))),
      ...findBeginning(last, index),
      ...index
        .wordsBeginning(last)
        .flatMap((word) => [...index.byTypedWord(word)].map((entity) => ({ entity, strength: strengths.wordBegins }))),
    ]),
    isOpen: true,
  };
  const before = words.slice(0, -1);
  return [...(before.length === 0 ? [] : toTerms(read(before), index)), open];
}

/** Who types the name of an area may still go on to a longer name; its single places come after that. */
function toPlaceOfArea(meaning: Meaning, area: NamedArea | undefined): Meaning {
  const isPlace = meaning.area === undefined && area?.members.includes(meaning.entity);
  return isPlace ? { ...meaning, strength: strengths.otherBegins } : meaning;
}

/** What has a name that begins with a text, with or without the word for its kind. */
function findBeginning(text: string, index: NameIndex): Meaning[] {
  return strongest([
    ...index.areasBeginning(text).flatMap((area) => toAreaMeaning(area, strengths.otherBegins)),
    ...index
      .namesBeginning(text)
      .map(({ entity, isOwn }) => ({ entity, strength: isOwn ? strengths.begins : strengths.otherBegins })),
  ]);
}

/** Each entity and each area once, with its strongest evidence. */
function strongest(meanings: readonly Meaning[]): Meaning[] {
  const best = new Map<unknown, Meaning>();
  for (const meaning of meanings) {
    const what = meaning.area?.name ?? meaning.entity;
    if (meaning.strength > (best.get(what)?.strength ?? 0)) best.set(what, meaning);
  }
  return [...best.values()];
}

function findNear(
  words: readonly string[],
  { exact, parts }: Reading,
  isTyping: boolean,
  index: NameIndex,
  fillers: Fillers,
): Meaning[] {
  const inNames = new Set(parts.flatMap((part) => part.words));
  const naming = dropPhrases(
    words,
    (phrase) => fillers.has(phrase.join(' ')) && !phrase.some((word) => inNames.has(word)),
  );
  const last = naming.at(-1) ?? '';
  const beginnings = index.wordsBeginning(last);
  // Other spellings of a single word would bring too much: "port" is Port Moresby as well as pelabuhan.
  const sameAs = (word: string) =>
    naming.length > 1 ? new Set([...index.byWord(word), ...index.byWord(toSingular(word))]) : index.byTypedWord(word);
  const holding = (lasts: readonly string[]): NamedEntity[] => {
    const sets = [
      ...naming.slice(0, -1).map(sameAs),
      new Set(last === '' ? [] : lasts.flatMap((word) => [...sameAs(word)])),
    ];
    const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
    return [...(smallest ?? [])].filter((entity) => others.every((set) => set.has(entity)));
  };
  const begins = findBeginning(words.join(' '), index);
  // "UNESCO geoparks" for "UNESCO Global Geoparks".
  const isAlmost = ({ kind, name }: NamedEntity) => {
    const own = toWords(name).map(toSingular);
    const isOwn = naming.every((word) => own.includes(toSingular(word)));
    return kind !== 'page' && naming.length > 1 && isOwn && own.length <= naming.length + 1;
  };
  const near = strongest([
    ...begins,
    ...findShortened(words, index),
    ...holding([last]).map((entity) => ({ entity, strength: strengths.holds })),
    ...holding(beginnings).map((entity) => ({ entity, strength: strengths.wordBegins })),
  ]);
  return (
    near
      .filter(({ entity }) => !exact.includes(entity))
      // A finished word is rarely the beginning of another name.
      .map(({ entity, strength }) => ({
        entity,
        strength: isTyping ? strength : isAlmost(entity) ? strengths.begins : Math.min(strength, strengths.holds),
      }))
      .toSorted((a, b) => b.strength - a.strength || compareEntities(a.entity, b.entity))
  );
}

/** "Wes aus" for Western Australia: each word begins one of a name, in its order. */
function findShortened(words: readonly string[], index: NameIndex): Meaning[] {
  const [first = ''] = words;
  if (words.length < 2 || words.some(({ length }) => length < shortestBeginning)) return [];
  return index
    .namesBeginning(first)
    .filter(({ text }) => {
      const own = text.split(' ');
      return own.length === words.length && words.every((word, position) => own[position]?.startsWith(word));
    })
    .map(({ entity, isOwn }) => ({ entity, strength: isOwn ? strengths.begins : strengths.otherBegins }));
}

/** Fewer letters begin too many words. */
const shortestBeginning = 3;

/** Entities with a name that the whole query misspells. */
function findNearestNames(
  text: string,
  findNearest: FindNearest<IndexedName>,
  isMeant: (name: IndexedName) => boolean,
): NamedEntity[] {
  if (text.length < 5) return [];
  const found = findNearest(text, allowedChanges(text.length), isMeant);
  return [...new Set(found.map(({ entity }) => entity))].toSorted(compareEntities);
}

/** Replaces unknown words by the nearest known ones and reads the query again. */
function correct(
  words: readonly string[],
  unknown: readonly string[],
  findNearest: FindNearest<string>,
  read: (words: readonly string[]) => Reading,
  index: NameIndex,
): Resolution['corrected'] {
  const listChoices = (word: string, isLast: boolean) => {
    const nearest = findNearest(word, allowedChanges(word.length));
    // Before others, the beginning of a longer word is short for it, as `miss` of `mission`, and a slip only for that.
    const isShort = !isLast && index.wordsBeginning(word).length > 0;
    return isShort ? nearest.filter((one) => one.startsWith(word)) : nearest;
  };
  const readings = [words, ...listReplacements(words, unknown, listChoices)].slice(1).map((replaced) => ({
    text: replaced.join(' '),
    ...read(replaced),
  }));
  const named = readings.filter(({ parts }) => parts.length > 0);
  const best = named.toSorted((a, b) => a.rest.length - b.rest.length || b.exact.length - a.exact.length)[0];
  if (!best) return undefined;
  const alike = named.filter(({ rest, exact }) => rest.length === best.rest.length && exact.length > 0);
  const exact = [...new Set(alike.flatMap((reading) => reading.exact))].toSorted(compareEntities);
  return { ...best, exact, terms: toTerms(best, index) };
}

function listReplacements(
  words: readonly string[],
  unknown: readonly string[],
  listChoices: (word: string, isLast: boolean) => readonly string[],
): string[][] {
  const most = 12;
  let replaced: string[][] = [[]];
  for (const [index, word] of words.entries()) {
    const choices = unknown.includes(word) ? listChoices(word, index === words.length - 1) : [word];
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
  const alone = parts.every(namesForm) ? toNumber(rest.join(' '), prefix) : undefined;
  const position = words.indexOf(prefix.toLowerCase());
  const lettered = position < 0 ? undefined : toNumber(words.slice(position, position + 2).join(' '), prefix);
  return toNumber(query, prefix) ?? alone ?? lettered;
}

function namesForm({ entities }: QueryPart): boolean {
  return entities.every(({ kind }) => kind === 'page' || kind === 'class');
}

/** `JTM-00` and `jtm 0` → the digits so far. */
function toNumberStart(query: string, prefix: string): string | undefined {
  const [, letters = '', digits] = /^([a-z]+)[\s-]*(\d*)$/i.exec(query.trim()) ?? [];
  return letters.toLowerCase() === prefix.toLowerCase() ? digits : undefined;
}

/** `JTM-0042`, `jtm 42`, `0042` and `42` → `0042`; a bare year is no number. */
function toNumber(query: string, prefix: string): string | undefined {
  const match = /^(?:([a-z]+)[\s-]*)?(\d{1,5})$/i.exec(query.trim());
  const [, letters, digits = ''] = match ?? [];
  if (digits === '' || (letters !== undefined && letters.toLowerCase() !== prefix.toLowerCase())) return undefined;
  if (letters === undefined && /^(19|20)\d\d$/.test(digits)) return undefined;
  return digits.padStart(4, '0');
}
