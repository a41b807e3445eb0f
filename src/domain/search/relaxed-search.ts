import { toWeight } from './evidence.ts';
import type { FullText, TextHit, TextHits, TextLimits } from './full-text.ts';
import { shortestForm } from './words.ts';

/** Pages for a query, and which of its words had to be left out. */
export interface RelaxedHits {
  hits: TextHits;
  /** How many pages hold every word that stands on some page. */
  whole: number;
  /** How many pages hold each of them. */
  counts: ReadonlyMap<string, number>;
  /** Words that stand on no page at all. */
  ignored: readonly string[];
  /** The words that were searched for, where no page holds all. */
  relaxedTo?: readonly string[];
}

/** A word of a query, or words that are one name, with the other ways to write it. */
export interface AskedWords {
  text: string;
  forms: readonly string[];
  /** No page is meant on which a longer word begins so. */
  isFinished?: boolean;
  /** Its words need not stand side by side. */
  isLoose?: boolean;
}

const none: TextHits = { count: 0, load: () => Promise.resolve([]) };

/** Searches for all words; where no page holds them all, for as many of them as some page does. */
export async function searchRelaxed(
  asked: readonly AskedWords[],
  fullText: FullText,
  limits?: TextLimits,
): Promise<RelaxedHits> {
  if (asked.length === 0) return { hits: none, whole: 0, counts: new Map(), ignored: [] };
  const counted = await Promise.all(asked.map((one) => countForms(one, fullText, limits)));
  const counts = new Map(counted.map(({ text, count }) => [text, count]));
  const ignored = counted.filter(({ count }) => count === 0).map(({ text }) => text);
  const known = counted.filter(({ count }) => count > 0);
  const search = (some: readonly CountedWords[]) => fullText.search(listQueries(some), limits);
  if (known.length === 0) return { hits: none, whole: 0, counts, ignored };
  const found = await search(known);
  const whole = found.count;
  if (whole >= fewPages) return { hits: found, whole, counts, ignored };
  const groups = [{ hits: found, lacks: [] as readonly string[] }];
  let count = whole;
  for (const kept of listSmaller(known)) {
    if (count >= fewPages) break;
    const hits = await search(kept);
    if (hits.count === 0) continue;
    groups.push({ hits, lacks: known.filter((one) => !kept.includes(one)).map(({ text }) => text) });
    // A page that holds more of the words is among them once more.
    count = Math.max(count, hits.count);
  }
  const first = groups.find(({ hits }) => hits.count > 0);
  const relaxedTo = first && known.map(({ text }) => text).filter((text) => !first.lacks.includes(text));
  return { hits: joinGroups(groups), whole, counts, ignored, ...(whole === 0 && relaxedTo && { relaxedTo }) };
}

/** Pages that hold every word that stands on some page, in one of its forms. */
export async function searchWhole(
  asked: readonly AskedWords[],
  fullText: FullText,
  limits?: TextLimits,
): Promise<TextHits> {
  const counted = await Promise.all(asked.map((one) => countForms(one, fullText, limits)));
  const known = counted.filter(({ count }) => count > 0);
  return known.length === 0 ? none : fullText.search(listQueries(cutForms(known)), limits);
}

/** Without the last forms of the words that have most, until there are few enough ways to write all. */
function cutForms(words: readonly CountedWords[]): readonly CountedWords[] {
  const ways = words.reduce((product, { forms }) => product * forms.length, 1);
  if (ways <= mostQueries) return words;
  const most = Math.max(...words.map(({ forms }) => forms.length));
  return cutForms(words.map((word) => (word.forms.length < most ? word : { ...word, forms: word.forms.slice(0, -1) })));
}

/** So few pages are followed by those that lack the commonest words, or write them otherwise. */
export const fewPages = 5;

/** Queries for sets of words, counting each way to write them. */
const mostQueries = 48;
const mostWords = 7;

/**
 * Sets of fewer words, those that say most first: what stands on few pages says more than what stands on many. All of them
 * as far as queries go; in any case the rarest words together, down to the rarest alone.
 */
function listSmaller(words: readonly CountedWords[]): (readonly CountedWords[])[] {
  const all = 2 * Math.max(...words.map(({ count }) => count));
  const weigh = (some: readonly CountedWords[]) => some.reduce((sum, { count }) => sum + toWeight(count, all), 0);
  const byRarity = words.toSorted((a, b) => a.count - b.count);
  const rarest = byRarity.slice(0, mostWords);
  const areRarest = (some: readonly CountedWords[]) =>
    byRarity.slice(0, some.length).every((word) => some.includes(word));
  let queries = 0;
  const fits = (some: readonly CountedWords[]) => {
    const more = some.reduce((product, { forms }) => product * forms.length, 1);
    if (areRarest(some)) return true;
    if (queries + more > mostQueries) return false;
    queries += more;
    return true;
  };
  return Array.from({ length: 2 ** rarest.length - 1 }, (_, bits) =>
    words.filter((word) => rarest.includes(word) && (bits >> rarest.indexOf(word)) & 1),
  )
    .concat(words.length > rarest.length ? [rarest] : [])
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => weigh(b) - weigh(a))
    .filter(fits);
}

/** The pages of one list after the other, each once, and what they lack. */
function joinGroups(groups: readonly { hits: TextHits; lacks: readonly string[] }[]): TextHits {
  const counts = groups.map(({ hits }) => hits.count);
  return {
    count: counts.reduce((sum, count) => sum + count, 0),
    load: async (from, to) => {
      const loaded = new Map<string, TextHit>();
      for (const { hits, lacks } of groups) {
        if (loaded.size >= to) break;
        for (const hit of await hits.load(0, to)) {
          if (!loaded.has(hit.address)) loaded.set(hit.address, lacks.length > 0 ? { ...hit, lacks } : hit);
        }
      }
      return [...loaded.values()].slice(from, to);
    },
  };
}

interface CountedWords extends AskedWords {
  count: number;
}

/** Letters that stand on so many pages are a word of the language and no abbreviation. */
const mostPagesOfLetters = 40;

/** The forms that stand on pages, and on how many. */
async function countForms(
  { text, forms: written, isFinished = false, isLoose = false }: AskedWords,
  fullText: FullText,
  limits: TextLimits | undefined,
): Promise<CountedWords> {
  const forms = isFinished ? written.map((form) => `"${form}"`) : written;
  const counts = await Promise.all(
    forms.map(async (form) => {
      const isHeld = isFinished || (await fullText.holds(isLoose ? (form.split(' ').at(-1) ?? form) : form));
      return { form, count: isHeld ? (await fullText.search([toQuery(form, isLoose)], limits)).count : 0 };
    }),
  );
  const held = counts.filter(
    ({ form, count }) =>
      count > 0 && (forms.length === 1 || form.length >= shortestForm || count <= mostPagesOfLetters),
  );
  return { text, isLoose, forms: held.map(({ form }) => form), count: Math.max(0, ...held.map(({ count }) => count)) };
}

/** Every way to write the words, each with one form of each of them. */
function listQueries(asked: readonly CountedWords[]): string[] {
  return asked.reduce<string[]>(
    (queries, { forms, isLoose }) =>
      queries.flatMap((query) => forms.map((form) => `${query} ${toQuery(form, isLoose)}`.trimStart())),
    [''],
  );
}

/** The words of one name stand side by side. */
function toQuery(form: string, isLoose = false): string {
  return !isLoose && form.includes(' ') && !form.startsWith('"') ? `"${form}"` : form;
}
