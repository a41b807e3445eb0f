import type { FullText, TextHits, TextLimits } from './full-text.ts';
import { shortestForm } from './words.ts';

/** Pages for a query, and which of its words had to be left out. */
export interface RelaxedHits {
  hits: TextHits;
  /** How many pages hold every word that stands on some page. */
  whole: number;
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
}

const none: TextHits = { count: 0, load: () => Promise.resolve([]) };

/** Searches for all words; where no page holds them all, for as many of them as some page does. */
export async function searchRelaxed(
  asked: readonly AskedWords[],
  fullText: FullText,
  limits?: TextLimits,
): Promise<RelaxedHits> {
  if (asked.length === 0) return { hits: none, whole: 0, ignored: [] };
  const counted = await Promise.all(asked.map((one) => countForms(one, fullText, limits)));
  const ignored = counted.filter(({ count }) => count === 0).map(({ text }) => text);
  const known = counted.filter(({ count }) => count > 0);
  const search = (some: readonly CountedWords[]) => fullText.search(listQueries(some), limits);
  if (known.length === 0) return { hits: none, whole: 0, ignored };
  let found = await search(known);
  const whole = found.count;
  let relaxedTo: readonly string[] | undefined;
  // The commonest word says least, so it goes first.
  const byRarity = known.toSorted((a, b) => a.count - b.count);
  for (let length = known.length - 1; length > 0 && found.count < fewPages; length -= 1) {
    const kept = byRarity.slice(0, length);
    const fewer = await search(kept);
    const toTexts = (isKept: boolean) => known.filter((one) => kept.includes(one) === isKept).map(({ text }) => text);
    if (found.count === 0 && fewer.count > 0) relaxedTo = toTexts(true);
    found = putBehind(found, markLacking(fewer, toTexts(false)));
  }
  return { hits: found, whole, ignored, ...(relaxedTo && { relaxedTo }) };
}

function markLacking(hits: TextHits, lacks: readonly string[]): TextHits {
  return { ...hits, load: async (from, to) => (await hits.load(from, to)).map((hit) => ({ ...hit, lacks })) };
}

/** So few pages are followed by those that lack the commonest words, or write them otherwise. */
export const fewPages = 5;

function putBehind(first: TextHits, next: TextHits): TextHits {
  return {
    count: first.count + next.count,
    load: async (from, to) => [
      ...(await first.load(from, to)),
      ...(to > first.count ? await next.load(Math.max(0, from - first.count), to - first.count) : []),
    ],
  };
}

interface CountedWords extends AskedWords {
  count: number;
}

/** Letters that stand on so many pages are a word of the language and no abbreviation. */
const mostPagesOfLetters = 40;

/** The forms that stand on pages, and on how many. */
async function countForms(
  { text, forms: written, isFinished = false }: AskedWords,
  fullText: FullText,
  limits: TextLimits | undefined,
): Promise<CountedWords> {
  const forms = isFinished ? written.map((form) => `"${form}"`) : written;
  const counts = await Promise.all(
    forms.map(async (form) => ({
      form,
      count: isFinished || (await fullText.holds(form)) ? (await fullText.search([toQuery(form)], limits)).count : 0,
    })),
  );
  const held = counts.filter(
    ({ form, count }) =>
      count > 0 && (forms.length === 1 || form.length >= shortestForm || count <= mostPagesOfLetters),
  );
  return { text, forms: held.map(({ form }) => form), count: Math.max(0, ...held.map(({ count }) => count)) };
}

/** Every way to write the words, each with one form of each of them. */
function listQueries(asked: readonly CountedWords[]): string[] {
  return asked.reduce<string[]>(
    (queries, { forms }) => queries.flatMap((query) => forms.map((form) => `${query} ${toQuery(form)}`.trimStart())),
    [''],
  );
}

/** The words of one name stand side by side. */
function toQuery(form: string): string {
  return form.includes(' ') && !form.startsWith('"') ? `"${form}"` : form;
}
