import { toSlug } from '../../../src/domain/address/slugs.ts';
import { languages, sitePlace, type Language } from '../../../src/domain/text/language.ts';
import type { PlaceWords } from '../../../src/domain/text/place-words.ts';
import { suggest } from '../../../src/domain/text/suggest.ts';
import { createPlaceFill } from '../../../src/i18n/translate.ts';
import { words } from '../../../src/i18n/words.ts';
import { eventChoices } from '../records/make-agreement.ts';
import { nameChoice } from '../records/read-choice.ts';
import { readDateOrder } from './date-order.ts';

/** A column of the spreadsheet that regency offices fill in; it answers one question of `npm run new`. */
export interface ImportColumn {
  heading: string;
  /** The question that it answers. */
  answers: string;
  help: string;
  isRequired: boolean;
}

/** One row is one agreement. The order is that of the template; in a file any order will do. */
const order = [
  'number',
  'title',
  'title-en',
  'class*',
  'purpose*',
  'purpose-en',
  'sectors',
  'regions*',
  'local-body',
  'partner',
  'party',
  'countries',
  'event*',
  'date',
  'place',
  'what*',
  'what-en',
  'until',
  'source-publisher*',
  'source-kind*',
  'source-url',
  'source-date',
] as const;

/** The columns of the template; their words are those of the site's first language. */
export function listColumns(): readonly ImportColumn[] {
  return getHeadings().columns;
}

/**
 * The beginning of a term, where a column beside the date tells it. It is no column of ours: the register says when
 * something was signed, and how long it lasts.
 */
export const startColumn: ImportColumn = { heading: '', answers: 'start', help: '', isRequired: false };

/** How long a term is, where another column tells its end; the row says the one or the other, or both alike. */
export const lengthColumn: ImportColumn = { heading: '', answers: 'length', help: '', isRequired: false };

/** The year alone, where another column tells the day. */
export const yearColumn: ImportColumn = { heading: '', answers: 'year', help: '', isRequired: false };

/** The day on which what was given is handed over, where another column tells that of the signature. */
export const handoverColumn: ImportColumn = { heading: '', answers: 'handover', help: '', isRequired: false };

/** Who pays for what others carry out, where another column tells who these are. */
export const funderColumn: ImportColumn = { heading: '', answers: 'funder', help: '', isRequired: false };

/** Who else of the own side has a part in a project: the ministry above the office that another column names. */
export const ownColumn: ImportColumn = { heading: '', answers: 'own-other', help: '', isRequired: false };

/** A party beside the two sides, of whichever it is. */
export const thirdColumn: ImportColumn = { heading: '', answers: 'third', help: '', isRequired: false };

/** Where a body is that another column names; beside one that says it itself, where the event was. */
export const seatColumn: ImportColumn = { heading: '', answers: 'seat', help: '', isRequired: false };

/** From when to when, in one cell. */
export const periodColumn: ImportColumn = { heading: '', answers: 'period', help: '', isRequired: false };

/** Where something is carried out, where another column tells by whom of the own side. */
export const siteColumn: ImportColumn = { heading: '', answers: 'sites', help: '', isRequired: false };

/** A column that a form heads, with the day of each instrument or a tick: "LoI" beside "MoU". It is no column of ours. */
export const formColumn: ImportColumn = { heading: '', answers: 'form', help: '', isRequired: false };

/** The column that answers a question. */
export function getColumn(answers: string): ImportColumn | undefined {
  return listColumns().find((column) => column.answers === answers);
}

/** What the column of a question is called. */
export function nameColumn(answers: string): string {
  return getColumn(answers)?.heading ?? answers;
}

/** What a heading means: its column, and the kind of event that it names; without a column it is none of ours. */
export interface Meaning {
  column?: ImportColumn | undefined;
  event?: string | undefined;
}

/** A heading that is understood. */
export type KnownHeading = Meaning & { column: ImportColumn };

interface Phrase {
  tokens: readonly string[];
  /** The same without words that tell nothing apart. */
  core: readonly string[];
  meaning: Meaning;
}

const lexicons = Object.values(words).map(({ sheets }) => sheets);
const spellings = Object.assign(
  {},
  ...lexicons.map(({ short }) => short),
  ...Object.values(words).map((one) => one.spellings),
) as Readonly<Record<string, string>>;

const fillers = new Set(lexicons.flatMap((lexicon) => lexicon.fillers.map((word) => toSlug(word))));
const longFillers = [...fillers].filter((word) => word.includes('-')).map((word) => word.split('-'));
const counters = new Set(lexicons.flatMap((lexicon) => lexicon.counters.map((word) => toSlug(word))));
const numbering = lexicons.flatMap((lexicon) => lexicon.numbering);
const numberingWithin = new RegExp(`(?:^|[\\s(])(?:${numbering.join('|')})\\b`, 'i');
/** Every word that joins, and "&", is read as one of them. */
const joining = new Set(lexicons.flatMap(({ joined }) => joined));
const [and = ''] = joining;
const endings = new RegExp(`(?:${lexicons.flatMap((lexicon) => lexicon.endings).join('|')})$`);

/** The columns with the words of a language, and what they are called by others; a translation needs a second one. */
function makeHeadings(language: Language, isTranslated: boolean) {
  const { columns: own } = words[language].sheets;
  const fill = createPlaceFill(language);
  const asked = order.filter((name) => isTranslated || !name.endsWith('-en'));
  const columns: readonly ImportColumn[] = asked.map((name) => {
    const answers = name.replace('*', '');
    const { heading = answers, help = '' } = own[answers] ?? {};
    return { heading, answers, help: fill(help), isRequired: name.endsWith('*') };
  });
  const find = (answers: string) => columns.find((column) => column.answers === answers);
  /** What columns are called, in every language that the software has words for; the site's own headings come first. */
  const phrases: readonly Phrase[] = [
    ...columns.map((column) => toPhrase(column.heading, { column })),
    ...lexicons.flatMap((lexicon) => [
      ...Object.entries(lexicon.columns).flatMap(([answers, { heading, names }]) =>
        [heading, ...names].map((name) => toPhrase(name, { column: find(answers) })),
      ),
      ...(['signing', 'effect', 'delivery'] as const).flatMap((event) =>
        lexicon.dates[event].map((name) =>
          toPhrase(name, { column: find('date'), event: nameChoice(eventChoices, event) }),
        ),
      ),
      ...lexicon.guests.map((name) =>
        toPhrase(name, { column: find('partner'), event: nameChoice(eventChoices, 'contact') }),
      ),
      ...lexicon.ignored.map((name) => toPhrase(name, {})),
    ]),
  ];
  const known = new Map(phrases.toReversed().map((phrase) => [phrase.tokens.join('-'), phrase.meaning]));
  const cores = new Map(phrases.toReversed().map((phrase) => [phrase.core.join('-'), phrase.meaning]));
  cores.delete('');
  return { columns, phrases, known, cores };
}

const made = new WeakMap<PlaceWords, Map<string, ReturnType<typeof makeHeadings>>>();

/** Those of the site's first language, with what it calls its regions. */
function getHeadings() {
  const [language, second] = languages;
  const key = `${language} ${String(second !== undefined)}`;
  const ofSite = made.get(sitePlace.words) ?? new Map<string, ReturnType<typeof makeHeadings>>();
  made.set(sitePlace.words, ofSite);
  const headings = ofSite.get(key) ?? makeHeadings(language, second !== undefined);
  ofSite.set(key, headings);
  return headings;
}

/** True for the heading of a column that only counts the rows. */
export function isCounter(heading: string): boolean {
  const slug = toTokens(heading).join('-');
  return slug === '' ? heading.trim() !== '' : counters.has(slug);
}

/** The column of a heading that is written as ours or as others call it, whatever its case, stars and brackets. */
export function findColumn(heading: string): KnownHeading | undefined {
  const meaning = isCounter(heading) ? undefined : findMeaning(heading);
  return meaning?.column && { ...meaning, column: meaning.column };
}

function findMeaning(heading: string): Meaning | undefined {
  const [whole, plain] = [heading, heading.replace(/\([^)]*\)/g, ' ')].map((text) => toTokens(text).join('-'));
  const { known } = getHeadings();
  // "Hasil / Ket" is each of them.
  const parts = heading.split(/\s+\/\s+/).map((part) => known.get(toTokens(part).join('-')));
  const isOne = parts.every((part) => part !== undefined && part.column === parts[0]?.column);
  return known.get(whole ?? '') ?? known.get(plain ?? '') ?? (isOne ? parts[0] : undefined);
}

/** How well a heading names a column, between 0 and `SURE`. */
export interface Reading {
  meaning: Meaning;
  score: number;
}

/** From here on a heading says a column by its own words alone. */
export const SURE = 8;

/**
 * What a heading may mean, the best first: word for word, without words that tell nothing apart, or by words within it.
 * The longest words win: "Cap waktu" is no time of an event. A number is never guessed: others count their papers too.
 */
export function readHeading(heading: string): Reading[] {
  if (isCounter(heading)) return [{ meaning: {}, score: SURE }];
  const ordered = readDateOrder(heading);
  if (ordered) {
    const dated: Meaning = { column: getColumn('date') };
    return /\p{L}/u.test(ordered.rest) ? readHeading(ordered.rest) : [{ meaning: dated, score: SURE }];
  }
  const exact = findMeaning(heading);
  if (exact) return [{ meaning: exact, score: SURE + 2 }];
  const tokens = toTokens(heading.replace(/\([^)]*\)/g, ' '));
  const core = toCore(tokens);
  const { phrases, cores } = getHeadings();
  const isNumbered = numbering.includes(tokens[0] ?? '');
  const bare = isNumbered ? undefined : cores.get(core.join('-'));
  if (bare && bare.column?.answers !== 'number') return [{ meaning: bare, score: SURE }];
  if (isNumbered) {
    // "No. dan tanggal naskah" holds both.
    const dated = readHeading(tokens.slice(1).join(' ')).find(({ meaning }) => meaning.column?.answers === 'date');
    return [...(dated ? [{ meaning: dated.meaning, score: 6.5 }] : []), { meaning: {}, score: 6 }];
  }
  const within = new Map<string, { meaning: Meaning; longest: number; covered: Set<number> }>();
  for (const { tokens: name, meaning } of phrases) {
    const at = meaning.column?.answers === 'number' ? -1 : findAt(core, name);
    if (at === -1) continue;
    const key = meaning.column?.answers ?? '';
    const found = within.get(key) ?? { meaning, longest: 0, covered: new Set<number>() };
    for (let index = at; index < at + name.length; index += 1) found.covered.add(index);
    const isBetter = name.length > found.longest || (name.length === found.longest && meaning.event !== undefined);
    within.set(key, isBetter ? { ...found, meaning, longest: name.length } : found);
  }
  return [...within.values()]
    .map(({ meaning, longest, covered }) => ({
      meaning,
      score: Math.min(SURE - 0.5, 2 + longest * 1.5 + (covered.size / core.length) * 4),
    }))
    .toSorted((a, b) => b.score - a.score);
}

/** Where a name stands among the words of a heading; -1 where it does not. */
function findAt(tokens: readonly string[], name: readonly string[]): number {
  if (name.length === 0) return -1;
  return tokens.findIndex((_, start) => name.every((word, index) => tokens[start + index] === word));
}

/** True for a heading that speaks of numbers: "Arsip (no. boks)". */
export function hasNumbering(heading: string): boolean {
  return numberingWithin.test(heading);
}

/** The column that an unknown heading may name: of nearly the same letters, or with a known heading within it. */
export function suggestColumn(heading: string): ImportColumn | undefined {
  const tokens = toTokens(heading);
  if (numbering.includes(tokens[0] ?? '')) return undefined;
  const { known } = getHeadings();
  const near = suggest(tokens.join('-'), known.keys());
  return (near === undefined ? undefined : known.get(near)?.column) ?? readHeading(heading)[0]?.meaning.column;
}

function toPhrase(name: string, meaning: Meaning): Phrase {
  const tokens = toTokens(name);
  const core = toCore(tokens);
  return { tokens, core: core.length > 0 ? core : tokens, meaning };
}

/** Words without their endings that tell nothing apart; the number of a question goes. */
function toTokens(heading: string): string[] {
  const text = heading
    .replace(/^\s*\(?\d{1,2}[.)]\s*/, '')
    .replace(/[*:?]/g, ' ')
    .replace(/&/g, ` ${and} `)
    .replace(/\p{L}+/gu, (word) => spellings[word.toLowerCase()] ?? word);
  return toSlug(text)
    .split('-')
    .filter((word) => word !== '')
    .map((word) => (joining.has(word) ? and : word.length > 6 ? word.replace(endings, '') : word));
}

function toCore(tokens: readonly string[]): string[] {
  let rest = [...tokens];
  for (const filler of longFillers) {
    const at = rest.findIndex((_, start) => filler.every((word, index) => rest[start + index] === word));
    if (at !== -1) rest = rest.toSpliced(at, filler.length);
  }
  return rest.filter((word) => !fillers.has(word));
}
