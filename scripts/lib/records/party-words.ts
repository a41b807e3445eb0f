import { toSlug } from '../../../src/domain/address/slugs.ts';
import type { LocalBody } from '../../../src/domain/agreement/agreement.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { referenceLocale } from '../../../src/i18n/locales.ts';
import { words, type SheetWords } from '../../../src/i18n/words.ts';
import { beginsWith, holdsWord, list, toAlternatives, toFullName } from './sheet-words.ts';

const lexicons = Object.values(words).map(({ sheets }) => sheets);

const toPattern = (of: Parameters<typeof list>[0]) => toAlternatives(list(of));

/** Words for kinds of bodies, of all languages, those that names begin or end with. */
const listBodies = (of: 'bodies' | 'bodyEnds') =>
  lexicons.flatMap((lexicon) =>
    Object.entries(lexicon[of]).flatMap(([kind, names]) =>
      names.map((name) => ({ kind: kind as LocalBody, word: toSlug(name) })),
    ),
  );
const bodyStarts = listBodies('bodies');
const bodyEnds = listBodies('bodyEnds');

/**
 * The kind of a body of the own side, by the words that its name begins or ends with; undefined for a government's own.
 * @example readBodyKind('SMA Negeri 2 Mojokerto')  // 'school'
 */
export function readBodyKind(name: string): LocalBody | undefined {
  const slug = `-${toSlug(toFullName(name))}-`;
  const longest = (found: readonly { kind: LocalBody; word: string }[]) =>
    found.toSorted((a, b) => b.word.length - a.word.length)[0]?.kind;
  return (
    longest(bodyStarts.filter(({ word }) => slug.startsWith(`-${word}-`))) ??
    longest(bodyEnds.filter(({ word }) => slug.endsWith(`-${word}-`)))
  );
}

/** Words of the first language of the site, which is known only when the site is. */
const getOwn = (): SheetWords => words[languages[0]].sheets;

/** True for a name that begins with what bodies are called in the first language of the site: "Yayasan Contoh". */
export function isCalledOwn(name: string): boolean {
  return beginsWith(name, Object.values(getOwn().bodies).flat().map(toSlug));
}

/** True for a name that begins as only names of the own country do: "PT INKA", "Politeknik Negeri Madiun". */
export function isOwnBody(name: string): boolean {
  return beginsWith(name, getOwn().ownBodies.map(toSlug));
}

const ownNames = list('ownNames').map(toSlug);

/** True for a name with a word in it that hardly any but those of the own country have: "Kabupaten Contoh". */
export function namesOwn(name: string): boolean {
  return holdsWord(name, ownNames);
}

const offices = list('offices').map(toSlug);

/** True for a name that begins as those of a government's offices do: "Dinas Pendidikan Kab. Jember". */
export function isOffice(name: string): boolean {
  return beginsWith(name, offices);
}

const publicBodies = list('publicBodies').map(toSlug);

/** True for a name that begins as those of a government's own hospitals do: "RSUD Contoh". */
export function isPublicBody(name: string): boolean {
  return beginsWith(name, publicBodies);
}

const nationals = list('nationals').map(toSlug);

/** True for a name with a word in it that those of a state's own authorities have: "Kementerian Pertanian". */
export function isNational(name: string): boolean {
  return holdsWord(name, nationals);
}

const international = list('international').map(toSlug);

/** True for a name that belongs to no country: "Organisasi Kesehatan Dunia (WHO)". */
export function isInternational(name: string): boolean {
  return international.some((word) => `-${toSlug(name)}-`.includes(`-${word}-`));
}

const missions = lexicons.flatMap(({ spoken }) => spoken.partnerKindOne.embassy ?? []).map(toSlug);

/** True for a name that begins as that of an embassy or a consulate does: "Embassy of Peru". */
export function isMission(name: string): boolean {
  return beginsWith(toFullName(name), missions);
}

/** True for a line in which an embassy or a consulate is named: "Australian Consulate-General Surabaya". */
export function namesMission(line: string): boolean {
  return holdsWord(toFullName(line), missions);
}

const stateBodies = list('stateBodies').map(toSlug);

/** True for a name with a word in it that those of a country's own bodies have: "Agency", "Foundation". */
export function isStateBody(name: string): boolean {
  return holdsWord(name, stateBodies);
}

const elsewhere = list('elsewhere').map(toSlug);

/** True for a name with a place in it that is called as a country is, and is another: "University of New Mexico". */
export function isElsewhere(name: string): boolean {
  return holdsWord(name, elsewhere);
}

const authorities = list('authorities').map(toSlug);

/** True where nothing is left of a name but what authorities are called: "Pemerintah" of "Pemerintah Australia". */
export function isAuthority(rest: string): boolean {
  return authorities.includes(toSlug(rest)) || authorities.some((word) => toSlug(rest).startsWith(`${word}-`));
}

/** True for a cell that names a government or its head: "Pemkab Gresik", "Bupati Lamongan", "Bupati". */
export function isGovernment(text: string): boolean {
  return (
    isAuthority(text) ||
    toPlaceOfHead(text) !== text ||
    governments.test(text) ||
    isHead(text) ||
    isPlacelessGovernment(text)
  );
}

const joinedParties = new RegExp(String.raw`\s(?:${toPattern('joined')}|[&–—-])\s|[;,/]`, 'iu');

/** True for a cell that names somebody else beside what it begins with: "Pemkot Contoh dan Universitas Contoh". */
export function joinsMore(text: string): boolean {
  return joinedParties.test(text.replace(/\([^)]*\)/g, ' '));
}

const placeless = new Set(list('placelessGovernments').map(toSlug));

/** True for a government that is called by its kind alone: "City Government", "Pemda (Bappeda)". */
export function isPlacelessGovernment(text: string): boolean {
  return placeless.has(toSlug(text.replace(/\([^)]*\)/g, ' ')));
}

const governments = new RegExp(`^\\s*(?:${toPattern('governments')})\\b`, 'i');

type HeadedPlace = keyof SheetWords['heads'];

const headedPlaces = Object.keys(words[referenceLocale].sheets.heads) as HeadedPlace[];
const headPatterns = headedPlaces.map((place) => {
  const called = lexicons.flatMap(({ heads }) => heads[place].head.map((word) => word.replaceAll(' ', '\\s*')));
  return [place, new RegExp(`^(?:${called.join('|') || '(?!)'})\\s+(?=\\p{Lu})`, 'iu')] as const;
});

/** The cell names the head of the own place by the office alone. */
function isHead(text: string): boolean {
  const anywhere = 'X';
  return headPatterns.some(([, pattern]) => `${text.trim()} ${anywhere}`.replace(pattern, '') === anywhere);
}

/** The place of which somebody is the head, in the site's first language: "Wali Kota Jinju" is "Kota Jinju". */
export function toPlaceOfHead(name: string): string {
  const { heads } = getOwn();
  return headPatterns.reduce((text, [place, pattern]) => text.replace(pattern, `${heads[place].place} `), name);
}
