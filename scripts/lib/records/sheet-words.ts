import { toSlug } from '../../../src/domain/address/slugs.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { words, type SheetWords } from '../../../src/i18n/words.ts';

const lexicons = Object.values(words).map(({ sheets }) => sheets);

type Lists = {
  [Key in keyof SheetWords]: SheetWords[Key] extends readonly string[] ? Key : never;
}[keyof SheetWords];

/** The words of a list in every language. */
export const list = (of: Lists) => lexicons.flatMap((lexicon) => lexicon[of]);

/** Alternatives of a pattern, the longest first; of no words at all, one that nothing fits. */
export const toAlternatives = (all: readonly string[]) =>
  [...new Set(all)]
    .map((word) => word.replace(/[./]/g, '\\$&').replaceAll(' ', '\\s+'))
    .toSorted((a, b) => b.length - a.length)
    .join('|') || '(?!)';

const toPattern = (of: Lists) => toAlternatives(list(of));

const totals = new Set(list('totals').map(toSlug));
const attached = new Set(list('attached').map(toSlug));
const short = Object.assign({}, ...lexicons.map((lexicon) => lexicon.short)) as Readonly<Record<string, string>>;
const topics = list('topic').join('|');
const ends = toPattern('ends');

/** A text with the short forms of its words in full: "blm ttd" is "belum ttd". */
export function toLongWords(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => short[word.toLowerCase()] ?? word);
}

const empty = new Set(list('empty'));
const marks = /^(?:[-–—−_.…?/\s]*|n\/?\.?a\.?|null)[.!]?$/i;

/** What a cell says, without brackets around it and in full: "(blm ada)" is "belum ada". */
export function toPlainWord(text: string): string {
  const word = text.trim().replace(/^\((.*)\)$/s, '$1');
  return toLongWords(word.toLowerCase().replace(/[.!]$/, ''));
}

/**
 * True for a text that says "nothing": a dash, `n/a`, `belum ada`.
 * @example isEmptyWord('(blm ada)')  // true
 */
export function isEmptyWord(text: string): boolean {
  const word = toPlainWord(text);
  return marks.test(word) || empty.has(word);
}

const activities = list('activities').map(toSlug);

/** True for a heading over what was done: "Jenis kegiatan". */
export function isOfActivities(heading: string): boolean {
  return activities.some((word) => `-${toSlug(heading)}-`.includes(`-${word}-`));
}

const ditto = new RegExp(`^(?:${toPattern('ditto')}|["”〃]|''|,,)\\.?$`, 'i');

/** True for a cell that is as the one above: "sda", a ditto mark. */
export function isDitto(text: string): boolean {
  return ditto.test(text);
}

const newWords = new Set(list('new'));

/** True for what stands for the number of an agreement that is new. */
export function isNew(text: string): boolean {
  return newWords.has(text.toLowerCase());
}

/** What staff write for the number of an agreement that is new. */
export function getNewWord(): string {
  return words[languages[0]].sheets.new[0] ?? '';
}

const no = new RegExp(`^(?:${toPattern('no')})`, 'i');

/** True for an answer that says no. */
export function isNo(answer: string): boolean {
  return no.test(answer);
}

const around = new RegExp(`^(?:${toPattern('around')})\\b`, 'i');

/** True for a date that begins with a part of a year or month: "awal 2019". */
export function isAround(text: string): boolean {
  return around.test(text);
}

/** True for the beginning of a line that sums up: "Jumlah", "Total : 6". */
export function isTotal(text: string): boolean {
  return totals.has(toSlug(text.replace(/:\s*\d.*$|\d+|\([^)]*\)/gs, ' ')));
}

/** True for a cell that says that a source is there, and not which. */
export function isAttached(text: string): boolean {
  return attached.has(toSlug(text));
}

/** True for a cell that only says of its heading that it is so: "v", "✓", "ada". */
export function isTick(text: string): boolean {
  return /^[vx√✓✔●]$/i.test(text) || isAttached(text);
}

/** True where one of the words, as slugs, stands in a text. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  const slug = toSlug(toLongWords(text));
  return words.some((word) => `-${slug}-`.includes(`-${word}-`));
}

/** Whether a name begins with one of some words, which are slugs. */
export function beginsWith(name: string, words: readonly string[]): boolean {
  const slug = `${toSlug(name)}-`;
  return words.some((word) => slug.startsWith(`${word}-`));
}

const preparation = list('preparation').map(toSlug);

/** True for a title or a heading that says of what is below it that it is still to come. */
export function isPreparation(text: string): boolean {
  return holdsWord(text, preparation);
}

/** What a text says after "tentang": the subject of an instrument. */
export function takeTopic(text: string): string | undefined {
  return new RegExp(`\\b(?:${topics})\\s+(.+)$`, 'is').exec(text)?.[1]?.trim();
}

/** What a text says after "s/d": the end of a term. */
export function takeEnd(text: string): string | undefined {
  return new RegExp(`(?:^|\\s)(?:${ends})\\.?\\s+(.+)$`, 'is').exec(text)?.[1]?.trim();
}

const delegations = new RegExp(`^(?:\\([^)]*\\)\\s*|(?:${toPattern('delegations')})\\s+)(?=\\p{Lu})`, 'iu');

/** Who sends somebody: "Delegasi Kota Matsuyama" is "Kota Matsuyama". */
export function withoutDelegation(name: string): string {
  return name.replace(delegations, '');
}

const agreements = list('agreements').map(toSlug);

/** True for a name that begins or ends as those of instruments do: "Agreement on pupils", "Joint venture". */
export function isOfAgreement(name: string): boolean {
  const slug = toSlug(name);
  return agreements.some((word) => `${slug}-`.startsWith(`${word}-`) || `-${slug}`.endsWith(`-${word}`));
}

const deeds = list('deeds').map(toSlug);

/** True for what is done rather than signed: "Pelatihan teknis". */
export function isDeed(form: string): boolean {
  return holdsWord(form, deeds);
}

const links = new Set(list('links').map(toSlug));

/** True for the text of a cell that only carries a link: "Lihat". */
export function isLinkText(text: string): boolean {
  return links.has(toSlug(text));
}

const strong = new RegExp(`\\s+(?:${toPattern('between')})\\s+`, 'iu');
const weak = new RegExp(`\\s+(?:(?:${toPattern('joined')})\\s+|&\\s+|[-–—]\\s+)|\\s*[–—]\\s*`, 'iu');
const before = new RegExp(`^.*?\\b(?:${toPattern('parties')})\\s+`, 'isu');
const after = new RegExp(`(?:[,.;]|\\s)\\s*\\b(?:${toPattern('topic')}|${toPattern('clauses')})\\s.*$`, 'isu');

const framed = new RegExp(`\\b(?:${toPattern('parties')})\\s.+\\s(?:${toPattern('topic')})\\s`, 'isu');

/** True for a sentence that says where its parties begin and where they end: "antara … dan … tentang …". */
export function framesParties(sentence: string): boolean {
  return framed.test(sentence);
}

const article = new RegExp(`^(?:${toPattern('articles')})\\s+(?=\\p{Lu})`, 'u');

/** A text without what stands before both sides: "MoU antara". */
export function withoutBeforeParties(text: string): string {
  return text.replace(before, '').replace(after, '').trim();
}

const towards = new RegExp(`\\s+(?:${toPattern('towards')})\\s+(?=\\p{Lu})`, 'u');

/** A sentence about a visit with its two sides as those of an agreement: "Konjen Jepang ke Bupati Jember". */
export function joinVisit(sentence: string): string {
  return sentence.replace(towards, ` ${words[languages[0]].sheets.between[0] ?? ''} `);
}

/** The parties that a text names, with what stands before and behind each; undefined where it names only one. */
export function takeParties(text: string): { names: string[]; isSure: boolean } | undefined {
  const lines = text.split(/\s*[\n;]+\s*/).filter((line) => line !== '');
  const named =
    lines.length > 1
      ? lines.map((line) => line.replace(/^\s*(?:[-•*]|\(?(?:\d{1,2}|[IVX]{1,4})[.)])\s+/, ''))
      : undefined;
  if (named) return { names: named, isSure: true };
  const plain = text.replace(/\s+/g, ' ').replace(before, '').replace(after, '').trim();
  const sides = plain.split(strong);
  if (sides.length > 1)
    return {
      names: [sides[0] ?? '', plain.slice((sides[0] ?? '').length).replace(strong, '')].map(withoutArticle),
      isSure: true,
    };
  const parts = plain.split(weak).map(withoutArticle);
  return parts.length > 1 ? { names: parts, isSure: false } : undefined;
}

/** "the City of Contoh" is "City of Contoh"; an article with a capital belongs to a name. */
function withoutArticle(name: string): string {
  return name.replace(article, '');
}

/** The rest of a text from its second, third … party on, as it is written. */
export function takeRest(text: string, from: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(after, '').trim();
  return plain.slice(Math.max(0, plain.indexOf(from))).trim();
}

const names = {
  starts: Object.assign({}, ...lexicons.toReversed().map((lexicon) => lexicon.names.starts)) as Record<string, string>,
  ends: Object.assign({}, ...lexicons.toReversed().map((lexicon) => lexicon.names.ends)) as Record<string, string>,
};
const [titles, kept, inside] = (['titles', 'kept', 'inside'] as const).map((of) =>
  toAlternatives(lexicons.flatMap((lexicon) => lexicon.names[of])),
);
const shortStart = new RegExp(`^(${toAlternatives(Object.keys(names.starts))})\\b\\.?\\s*`, 'i');
const shortEnd = new RegExp(`\\s+(${toAlternatives(Object.keys(names.ends))})$`, 'i');
const title = new RegExp(`^(?!(?:${kept ?? ''})(?!\\p{L}))(?:${titles ?? ''})\\s+`, 'iu');
const insidePlace = new RegExp(`\\s+(?:${inside ?? ''})\\s+(?=\\p{Lu})`, 'giu');

/** A name with the short forms at its beginning and its end in full: "Pemkot Batu" is "Kota Batu". */
export function toFullName(name: string): string {
  const getLong = (of: Record<string, string>, short: string) => of[short.toLowerCase().replace(/\s+/g, ' ')] ?? short;
  return name
    .replaceAll('’', "'")
    .replace(shortStart, (_, short: string) => `${getLong(names.starts, short)} `)
    .replace(shortEnd, (_, short: string) => ` ${getLong(names.ends, short)}`);
}

/** A name without what it can do without at its beginning: "Provinsi Bali" is "Bali". */
export function withoutTitle(name: string): string {
  return name.replace(title, '');
}

/** "Konjen Jepang di Surabaya" is its "Konjen Jepang Surabaya". */
export function withoutInside(name: string): string {
  return name.replace(insidePlace, ' ');
}

const placedInside = new RegExp(`\\s+(?:${inside ?? ''})\\s+\\p{Lu}.*$`, 'u');

/** "Kedutaan Besar Finlandia di Jakarta" is "Kedutaan Besar Finlandia". */
export function withoutPlace(name: string): string {
  return name.replace(placedInside, '');
}

/** Where something is, as the end of its name says: "Mitra di Jawa Timur" is in "Jawa Timur". */
export function takePlace(name: string): string | undefined {
  const [found] = placedInside.exec(name) ?? [];
  return found?.trim().split(/\s+/).slice(1).join(' ');
}

const joining = new RegExp(`^(?:${toPattern('joined')}|${inside ?? ''}|&)$`, 'i');

/** True for a word that only joins others or says where: "dan", "di". */
export function isJoining(word: string): boolean {
  return joining.test(word);
}

/** What stands between the last of several names: "dan", "&". */
export const andBetween = new RegExp(`\\s+(?:&|${toPattern('joined')})\\s+|\\s*&\\s*`);

/** Words for how long something lasts, in every language. */
export const listTermWords = (of: keyof SheetWords['terms']) => lexicons.flatMap((lexicon) => lexicon.terms[of]);
const terms = (of: keyof SheetWords['terms']) => toAlternatives(listTermWords(of));

const endless = new RegExp(`${terms('endless')}|^(?:${terms('endlessFirst')})`, 'i');

/** True for what says that something has no end. */
export function isEndless(text: string): boolean {
  return endless.test(toLongWords(text));
}

const untold = new RegExp(`${terms('untold')}|(?:^|\\s)(?:${terms('untoldLast')})$|^(?:${terms('untoldWhole')})$`, 'i');

/** True for what stands where an end is asked for, and does not tell it: "masih berlaku". */
export function isUntoldEnd(text: string): boolean {
  return untold.test(toLongWords(text));
}

const length = new RegExp(
  `^(?:(?:${terms('during')}|${terms('ending')})\\s+)?(\\d{1,3}(?:[.,]5)?)\\s*(?:\\([^)]*\\)\\s*)?(?:(${terms('years')})|(${terms('months')}))\\b\\.?(?:\\s+(?:${terms('since')})\\b.*|[\\s,;]+[^\\d]*|\\s*\\([^)]*\\))?$`,
  'i',
);

const numbers = Object.assign(
  {},
  ...lexicons.map((lexicon) =>
    Object.fromEntries(lexicon.terms.numbers.map((word, index) => [word, String(index + 1)])),
  ),
) as Readonly<Record<string, string>>;

/** A number that is written as a word, or as a word before its figures: "lima (5)" is "5". */
function toFigures(text: string): string {
  return text
    .replace(/^(.*?)\p{L}+\s*\((\d{1,3})\)/u, '$1$2')
    .replace(/(\d)-(?=\p{L})/gu, '$1 ')
    .replace(/\p{L}+/gu, (word) => numbers[word] ?? word);
}

/** A number of years or of months: "selama 3 (tiga) tahun sejak ditandatangani". */
export function takeLength(text: string): { years: number } | { months: number } | undefined {
  const [, count, years] = length.exec(toFigures(text)) ?? [];
  if (count === undefined) return undefined;
  const number = Number(count.replace(',', '.'));
  return years !== undefined && Number.isInteger(number)
    ? { years: number }
    : { months: Math.round(number * (years === undefined ? 1 : 12)) };
}

const beforeEnd = new RegExp(`^(?:(?:${terms('ending')})(?:\\s+(?:${ends}))?|${ends})(?!\\p{L})\\.?\\s*`, 'iu');

/** A date without what stands before the end of a term: "berlaku sampai dengan 2030". */
export function withoutBeforeEnd(text: string): string {
  return text.replace(beforeEnd, '');
}

const lasting = new RegExp(`\\b(?:${toPattern('lasting')})\\s+([^.;]+)`, 'gisu');

/** What a sentence says of how long something lasts, each reading. */
export function listTerms(text: string): string[] {
  return [...text.matchAll(lasting)].map(([, term = '']) => term.trim());
}
