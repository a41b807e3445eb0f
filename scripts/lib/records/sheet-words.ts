import { toSlug } from '../../../src/domain/address/slugs.ts';
import { words, type SheetWords } from '../../../src/i18n/words.ts';
import type { LocalBody } from '../../../src/domain/agreement/agreement.ts';

const lexicons = Object.values(words).map(({ sheets }) => sheets);

type Lists = {
  [Key in keyof SheetWords]: SheetWords[Key] extends readonly string[] ? Key : never;
}[keyof SheetWords];

const list = (of: Lists) => lexicons.flatMap((lexicon) => lexicon[of]);

/** Alternatives of a pattern, the longest first. */
const toPattern = (of: Lists) =>
  list(of)
    .map((word) => word.replace(/[./]/g, '\\$&').replaceAll(' ', '\\s+'))
    .toSorted((a, b) => b.length - a.length)
    .join('|');

const totals = new Set(list('totals').map(toSlug));
const attached = new Set(list('attached').map(toSlug));
const unsigned = list('unsigned').map(toSlug);
const short = Object.assign({}, ...lexicons.map((lexicon) => lexicon.short)) as Readonly<Record<string, string>>;
const topics = list('topic').join('|');
const ends = toPattern('ends');

/** True for the beginning of a line that sums up: "Jumlah", "Total : 6". */
export function isTotal(text: string): boolean {
  return totals.has(toSlug(text.replace(/\d+|\([^)]*\)/g, ' ')));
}

/** True for a cell that says that a source is there, and not which. */
export function isAttached(text: string): boolean {
  return attached.has(toSlug(text));
}

/** True for words that say of an instrument that it is not signed yet. */
export function isUnsigned(text: string): boolean {
  const slug = toSlug(text.replace(/\p{L}+/gu, (word) => short[word.toLowerCase()] ?? word));
  return unsigned.some((word) => `-${slug}-`.includes(`-${word}-`));
}

/** What a text says after "tentang": the subject of an instrument. */
export function takeTopic(text: string): string | undefined {
  return new RegExp(`\\b(?:${topics})\\s+(.+)$`, 'is').exec(text)?.[1]?.trim();
}

/** What a text says after "s/d": the end of a term. */
export function takeEnd(text: string): string | undefined {
  return new RegExp(`(?:^|\\s)(?:${ends})\\.?\\s+(.+)$`, 'is').exec(text)?.[1]?.trim();
}

const bodies = Object.entries(
  lexicons.reduce<Record<string, string[]>>((all, lexicon) => {
    for (const [kind, names] of Object.entries(lexicon.bodies))
      all[kind] = [...(all[kind] ?? []), ...names.map(toSlug)];
    return all;
  }, {}),
);

/**
 * The kind of a body of the own side, by the words that its name begins with; undefined for a government's own.
 * @example readBodyKind('SMA Negeri 2 Mojokerto')  // 'school'
 */
export function readBodyKind(name: string): LocalBody | undefined {
  const slug = `${toSlug(name)}-`;
  const found = bodies.flatMap(([kind, words]) =>
    words.filter((word) => slug.startsWith(`${word}-`)).map((word) => ({ kind, length: word.length })),
  );
  return found.toSorted((a, b) => b.length - a.length)[0]?.kind as LocalBody | undefined;
}

const international = list('international').map(toSlug);

/** True for a name that belongs to no country: "Organisasi Kesehatan Dunia (WHO)". */
export function isInternational(name: string): boolean {
  return international.some((word) => `-${toSlug(name)}-`.includes(`-${word}-`));
}

const authorities = list('authorities').map(toSlug);

/** True where nothing is left of a name but what authorities are called: "Pemerintah" of "Pemerintah Australia". */
export function isAuthority(rest: string): boolean {
  return authorities.includes(toSlug(rest)) || authorities.some((word) => toSlug(rest).startsWith(`${word}-`));
}

/** True for a cell that names a government or its head: "Pemkab Gresik", "Bupati Lamongan". */
export function isGovernment(text: string): boolean {
  return isAuthority(text) || toPlaceOfHead(text) !== text || governments.test(text);
}

const governments = new RegExp(`^\\s*(?:${toPattern('governments')})\\b`, 'i');

const links = new Set(list('links').map(toSlug));

/** True for the text of a cell that only carries a link: "Lihat". */
export function isLinkText(text: string): boolean {
  return links.has(toSlug(text));
}

const heads = Object.assign({}, ...lexicons.map((lexicon) => lexicon.heads)) as Readonly<Record<string, string>>;
const headPattern = new RegExp(
  `^(${Object.keys(heads)
    .map((word) => word.replaceAll(' ', '\\s*'))
    .join('|')})\\s+(?=\\p{Lu})`,
  'iu',
);

/** The place of which somebody is the head: "Wali Kota Jinju" is "Kota Jinju". */
export function toPlaceOfHead(name: string): string {
  return name.replace(
    headPattern,
    (_, head: string) => `${heads[head.toLowerCase().replace(/wali\s*kota/, 'wali kota')] ?? head} `,
  );
}

const strong = new RegExp(`\\s+(?:${toPattern('between')})\\s+`, 'iu');
const weak = new RegExp(`\\s+(?:(?:${toPattern('joined')})\\s+|&\\s+|[-–—]\\s+)|\\s*[–—]\\s*`, 'iu');
const before = new RegExp(`^.*?\\b(?:${toPattern('parties')})\\s+`, 'isu');
const after = new RegExp(`(?:[,.;]|\\s)\\s*\\b(?:${toPattern('topic')}|${toPattern('clauses')})\\s.*$`, 'isu');

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
    return { names: [sides[0] ?? '', plain.slice((sides[0] ?? '').length).replace(strong, '')], isSure: true };
  const parts = plain.split(weak);
  return parts.length > 1 ? { names: parts, isSure: false } : undefined;
}

/** The rest of a text from its second, third … party on, as it is written. */
export function takeRest(text: string, from: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(after, '').trim();
  return plain.slice(Math.max(0, plain.indexOf(from))).trim();
}

const lasting = new RegExp(`\\b(?:${toPattern('lasting')})\\s+([^.;]+)`, 'gisu');

/** What a sentence says of how long something lasts, each reading. */
export function listTerms(text: string): string[] {
  return [...text.matchAll(lasting)].map(([, term = '']) => term.trim());
}
