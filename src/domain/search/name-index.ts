import { createBeginnings } from './beginnings.ts';
import { toListPage, type NamedEntity } from './named-entity.ts';
import { createRelated, type FindRelated } from './related.ts';
import type { Names } from './resolve-query.ts';
import type { Spellings } from './spellings.ts';
import { listStems, shortestForm, toSingular, toWords } from './words.ts';

/** One name or alias, ready to be compared. */
export interface IndexedName {
  entity: NamedEntity;
  /** Its words joined by spaces. */
  text: string;
  /** The same without the word for its kind, before or behind: `surabaya` for `kota surabaya`. */
  short: string;
  /** Whether it is the entity's own name. */
  isOwn: boolean;
}

/** An area by the name that was asked for, with its places. */
export interface NamedArea {
  name: string;
  members: readonly NamedEntity[];
}

/** All names, looked up whole, by word and by the letters they hold. */
export interface NameIndex {
  names: readonly IndexedName[];
  /** The entities of which these words are a whole name, in any spelling; `isExact`: in their own number only. */
  byPhrase(words: readonly string[], isExact?: boolean): readonly NamedEntity[];
  /** The entities in whose names a word occurs, in any spelling. */
  byWord(word: string): ReadonlySet<NamedEntity>;
  /** The area of which these words are a whole name. */
  areaNamed(words: readonly string[]): NamedArea | undefined;
  /** The names of the area that a phrase names, those of one word. */
  areaForms(phrase: string): readonly string[];
  /** The areas with a name that begins so, each once. */
  areasBeginning(text: string): readonly NamedArea[];
  /** The same for the word as it is written only. */
  byTypedWord(word: string): ReadonlySet<NamedEntity>;
  /** The names that begin so; own ones also without the word for their kind. */
  namesBeginning(text: string): readonly IndexedName[];
  /** The words of names that begin so. */
  wordsBeginning(text: string): readonly string[];
  /** All entities that are pages of the site itself. */
  pages: readonly NamedEntity[];
  /** Those of them that a list holds: guides, terms. */
  entries: readonly NamedEntity[];
  /** Entries with a name of a thing for a title; of what is read at length, in a title. */
  entriesTitled(thing: NamedEntity): ReadonlySet<NamedEntity>;
  /** Other ways to write some words, surely no other word. */
  formsOf(words: readonly string[]): readonly string[];
  /** What says something close to some words. */
  relatedTo: FindRelated;
  /** Whether these words ask for what is newest. */
  asksForNewest: (words: readonly string[]) => boolean;
  /** Every word of every name. */
  words: ReadonlySet<string>;
  /** Words in the longest name. */
  longest: number;
}

/** Prepares names for the resolver; `isKindWord` knows the words for kinds of regions, `dropFillers` leaves out what only asks. */
export function createNameIndex(
  { entities, areas, related, newest }: Pick<Names, 'entities' | 'areas' | 'related' | 'newest'>,
  spellings: Spellings,
  isKindWord: (words: readonly string[]) => boolean,
  dropFillers: (words: readonly string[]) => readonly string[],
): NameIndex {
  const names: IndexedName[] = [];
  const phrases = new Map<string, NamedEntity[]>();
  // Asked where a phrase is no name as it stands: "propose sister city" for "propose a sister city".
  const condensed = new Map<string, NamedEntity[]>();
  // Asked where it is none so either: "regency" for "regencies".
  const singular = new Map<string, NamedEntity[]>();
  // Asked where it is none in any number: "twinned" for "twinning".
  const stems = new Map<string, NamedEntity[]>();
  const entitiesByWord = new Map<string, Set<NamedEntity>>();
  const words = new Set<string>();
  let longest = 1;
  for (const entity of entities) {
    const seen = new Set<string>();
    for (const [position, name] of listNames(entity).entries()) {
      const nameWords = toWords(name);
      const text = nameWords.join(' ');
      if (text === '' || seen.has(text)) continue;
      seen.add(text);
      names.push({ entity, text, short: toShort(nameWords, isKindWord), isOwn: position === 0 });
      longest = Math.max(longest, nameWords.length);
      const unified = spellings.unify(nameWords);
      const phrase = unified.join(' ');
      note(phrases, phrase, entity);
      const inside = dropFillers(nameWords.slice(1, -1));
      // Of two words that are left, each may be a name: "LoI and MoU".
      if (inside.length > 0 && inside.length < nameWords.length - 2) {
        note(
          condensed,
          spellings.unify([...nameWords.slice(0, 1), ...inside, ...nameWords.slice(-1)]).join(' '),
          entity,
        );
      }
      note(singular, nameWords.map(toSingular).join(' '), entity);
      for (const stemmed of listStemmed(nameWords)) note(stems, stemmed, entity);
      for (const word of nameWords) words.add(word);
      for (const word of [...nameWords, ...unified]) {
        entitiesByWord.set(word, (entitiesByWord.get(word) ?? new Set()).add(entity));
      }
    }
  }
  const areasByPhrase = new Map<string, NamedArea>();
  const formsByPhrase = new Map<string, readonly string[]>();
  const areaNames: (NamedArea & { text: string })[] = [];
  for (const { names: namesOfArea, kind, values } of areas) {
    const members = entities.filter((entity) => entity.kind === kind && values.includes(entity.value));
    const forms = namesOfArea.map((name) => toWords(name).join(' ')).filter((form) => !form.includes(' '));
    for (const name of namesOfArea) {
      const nameWords = toWords(name);
      formsByPhrase.set(nameWords.join(' '), forms);
      longest = Math.max(longest, nameWords.length);
      areasByPhrase.set(spellings.unify(nameWords).join(' '), { name, members });
      areaNames.push({ name, members, text: nameWords.join(' ') });
      for (const entity of members) {
        const text = nameWords.join(' ');
        names.push({ entity, text, short: text, isOwn: false });
        note(phrases, spellings.unify(nameWords).join(' '), entity);
      }
    }
  }
  const none: ReadonlySet<NamedEntity> = new Set();
  const newestPhrases = new Set(newest.map((phrase) => toWords(phrase).join(' ')));
  const pages = entities.filter(({ kind }) => kind === 'page');
  const entries = pages.filter((page) => toListPage(page) !== undefined);
  return {
    names,
    byPhrase: (phraseWords, isExact = false) => {
      const phrase = spellings.unify(phraseWords).join(' ');
      const found = phrases.get(phrase) ?? condensed.get(phrase) ?? [];
      // What a word means never hides what it names: "partner" asks for the partners too.
      if (isExact || found.some((entity) => toListPage(entity) === undefined)) return found;
      const singularWords = phraseWords.map(toSingular);
      const others = singular.get(singularWords.join(' ')) ?? phrases.get(spellings.unify(singularWords).join(' '));
      if (found.length > 0 || others) return [...new Set([...found, ...(others ?? [])])];
      const stemmed = listStemmed(phraseWords, (word) => phrases.has(word));
      return stemmed.map((one) => stems.get(one)).find((one) => one !== undefined) ?? [];
    },
    byWord: (word) => {
      const sign = spellings.unify([word])[0] ?? word;
      const same = entitiesByWord.get(sign) ?? none;
      return sign === word ? same : new Set([...(entitiesByWord.get(word) ?? none), ...same]);
    },
    areaNamed: (phraseWords) => areasByPhrase.get(spellings.unify(phraseWords).join(' ')),
    areaForms: (phrase) => (formsByPhrase.get(phrase) ?? []).filter((form) => form !== phrase),
    areasBeginning: (text) => {
      const found = areaNames.filter((area) => area.text.startsWith(text));
      return found.filter(({ members }, position) => found.findIndex((one) => one.members === members) === position);
    },
    byTypedWord: (word) => entitiesByWord.get(word) ?? none,
    namesBeginning: createBeginnings(names, ({ text, short, isOwn }) => (isOwn ? [text, short] : [text])),
    wordsBeginning: createBeginnings([...words], (word) => [word]),
    pages,
    entries,
    entriesTitled: createTitled(entries),
    formsOf: (phraseWords) =>
      spellings.all(phraseWords.join(' ')).filter((form, position) => position > 0 && form.length >= shortestForm),
    relatedTo: createRelated(related, spellings),
    asksForNewest: (phraseWords) => newestPhrases.has(phraseWords.join(' ')),
    words,
    longest,
  };
}

/** All its names; what stands in brackets behind one only tells it apart: "Peace Corps (United States)". */
function listNames({ name, aliases }: NamedEntity): string[] {
  const names = [name, ...aliases];
  return [...names, ...names.flatMap((one) => (/\S \(.+\)$/.test(one) ? one.replace(/ \(.+\)$/, '') : []))];
}

/** Lists of pages that speak of many things; an entry of the other lists speaks of what it names. */
const longPages: ReadonlySet<string> = new Set(['guides', 'samples', 'collections']);

/** Whether a page speaks of many things at length: a guide, a sample, a dossier. */
export function isReadAtLength(entity: NamedEntity): boolean {
  return longPages.has(toListPage(entity) ?? '');
}

/** Which entries have a name of a thing in their titles; asked for once for each thing. */
function createTitled(entries: readonly NamedEntity[]): NameIndex['entriesTitled'] {
  const titled = entries.map((entry) => ({
    entry,
    titles: toTitles(entry),
    isLong: isReadAtLength(entry) || toListPage(entry) === 'visits',
  }));
  const known = new Map<NamedEntity, ReadonlySet<NamedEntity>>();
  return (thing) => {
    const found = known.get(thing);
    if (found) return found;
    const names = toTitles(thing);
    const isTitle = ({ titles, isLong }: (typeof titled)[number]) =>
      names.some((name) => (isLong ? titles.some((title) => title.includes(name)) : titles.includes(name)));
    const titledSo = new Set(titled.filter(isTitle).map(({ entry }) => entry));
    known.set(thing, titledSo);
    return titledSo;
  };
}

function toTitles({ name, aliases }: NamedEntity): string[] {
  return [name, ...aliases].map((title) => ` ${toWords(title).join(' ')} `);
}

/** A name without the words for its kind before or behind it: `Town of Digby`, `Malang Regency`. */
export function toShort(words: readonly string[], isKindWord: (words: readonly string[]) => boolean): string {
  const lengths = words.slice(1).map((_, position) => words.length - 1 - position);
  const before = lengths.find((length) => isKindWord(words.slice(0, length)));
  if (before !== undefined) return words.slice(before).join(' ');
  const behind = lengths.find((length) => isKindWord(words.slice(-length))) ?? 0;
  return words.slice(0, words.length - behind).join(' ');
}

/** A phrase with every stem that its words may have; a word that is a name itself is kept. */
function listStemmed(words: readonly string[], isKept: (word: string) => boolean = () => false): string[] {
  return words
    .map((word) => (isKept(word) ? [toSingular(word)] : listStems(word)))
    .reduce<string[][]>((ways, stems) => ways.flatMap((way) => stems.map((stem) => [...way, stem])), [[]])
    .map((way) => way.join(' '));
}

function note(phrases: Map<string, NamedEntity[]>, phrase: string, entity: NamedEntity): void {
  const sharing = phrases.get(phrase) ?? [];
  if (!sharing.includes(entity)) phrases.set(phrase, [...sharing, entity]);
}
