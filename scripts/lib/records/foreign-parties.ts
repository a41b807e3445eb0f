import { toSlug } from '../../../src/domain/address/slugs.ts';
import { partnerKinds } from '../../../src/domain/lists/partner-kinds.ts';
import type { AnswerReader } from './answers.ts';
import type { FindReference } from './find-reference.ts';
import { isAuthority, isGovernment } from './party-words.ts';
import { andBetween } from './sheet-words.ts';
import { listSpokenWords } from './spoken-words.ts';
import { takeCountry } from './take-country.ts';

/** A party of the other side, as a cell names it. */
export interface ForeignParty {
  name: string;
  /** The partner whose page it has. */
  slug?: string | undefined;
  /** Code of the country that stands beside its name. */
  country?: string | undefined;
  /** True for who only pays for what another party carries out. */
  isFunder?: true;
}

/** The parties of the other side that the answers name, those who pay last; several stand on lines of their own. */
export function listForeignParties(answers: AnswerReader, find: FindReference): ForeignParty[] {
  const funders = listNames(answers, ['funder'], find).map((name) => readFunder(name, find));
  return [...listWorkingParties(answers, find), ...funders];
}

function listNames(answers: AnswerReader, questions: readonly string[], find: FindReference): string[] {
  return questions.flatMap((question) =>
    joinPlaces(answers.lines(question), find)
      .split('\n')
      .map((name) => name.replace(/\s+/g, ' ').trim())
      .filter((name) => name !== ''),
  );
}

/** "Norad, Norway" says its country beside its name; a country alone pays itself. */
function readFunder(name: string, find: FindReference): ForeignParty {
  const slug = find.quietly('partners', name) ?? find.quietly('partners', takeCountry(name, find)?.name ?? name);
  const said = slug === undefined ? takeCountry(name, find) : undefined;
  const country = said?.country ?? (slug === undefined ? find.quietly('countries', name) : undefined);
  return { name: said?.name ?? name, slug, country, isFunder: true };
}

function listWorkingParties(answers: AnswerReader, find: FindReference): ForeignParty[] {
  const names = listNames(answers, ['partner', 'party'], find);
  if (names.length === 1) return names.map((name) => ({ name, slug: find.quietly('partners', name) }));
  return names.map((name) => {
    const slug = find.quietly('partners', name);
    const said = slug === undefined ? takeCountry(name, find) : undefined;
    return { name: said?.name ?? name, slug, country: said?.country };
  });
}

/**
 * Puts a country that stands on a line of its own to the name above it.
 * @example joinPlaces('Kota Ulsan\n(Korea Selatan)', find)  // 'Kota Ulsan (Korea Selatan)'
 */
export function joinPlaces(written: string, find: FindReference): string {
  // "Dewan Contoh (Thailand)" is a party, whatever stands in its brackets.
  const isCountry = (line: string) => find.quietly('countries', line.replace(/(.)\([^)]*\)/g, '$1')) !== undefined;
  return written
    .split(/[^\S\n]*\n\s*/)
    .reduce<string[]>((lines, line) => {
      const above = lines.at(-1);
      if (above === undefined || isCountry(above)) return [...lines, line];
      if (/^\([^)]*\)$/.test(line)) return lines.with(-1, `${above} ${line}`);
      return isCountry(line) ? lines.with(-1, `${above.replace(/,$/, '')}, ${line}`) : [...lines, line];
    }, [])
    .join('\n');
}

const kinds = new Set(
  partnerKinds.flatMap((kind) => [kind, ...listSpokenWords('partnerKindOne', kind)]).map((word) => toSlug(word)),
);

/**
 * The parties that one cell names together: a list, or names of which each is a whole one by itself. Words that only
 * belong to one name ("Wageningen University & Research") stay together; undefined where there is only one.
 * @example splitForeign('Kota Osaka & Kota Yokohama', find)  // ['Kota Osaka', 'Kota Yokohama']
 */
export function splitForeign(written: string, find: FindReference): string[] | undefined {
  if (find.quietly('partners', written) !== undefined) return undefined;
  const items = written
    .split(/\s*[\n;]+\s*|(?:^|\s+)\(?\d{1,2}[.)]\s+/)
    .map((item) => item.replace(/^(?:[-•*–]|\(?\d{1,2}[.)])\s*/, '').trim())
    .filter((item) => item !== '');
  const isListed = /(?:^|\s)\(?1[.)]\s/.test(written) || (/;/.test(written) && !/\n/.test(written));
  if (items.length > 1 && (isListed || items.every((item) => isWhole(item, find)))) return items;
  const placed = splitPlaced(written, find);
  if (placed) return placed;
  const joined = written.split(andBetween).map((part) => part.replace(/\s*,$/, ''));
  if (joined.length < 2) return undefined;
  // "Kota A, Kota B dan Kota C" are three; "Kota A, Prefektur B" is a place in another.
  const parts = joined.flatMap((part) => {
    const listed = part.split(/\s*,\s*/);
    const isOneKind = new Set(listed.map((name) => name.split(/\s/)[0])).size === 1;
    return isOneKind && listed.every((name) => isWhole(name, find)) ? listed : [part];
  });
  const bare = joined.flatMap((part) => part.split(/\s*,\s*/));
  if (bare.length > 2 && joined.length === 2 && bare.every(isBareName)) return bare;
  // "Wageningen University & Research (Belanda)" is one: a word alone is no second name beside a longer one.
  const isWord = (part: string) => !/\s/.test(takeCountry(part, find)?.name ?? part);
  const isEnding = isWord(parts.at(-1) ?? '') && parts.some((part) => !hasOwnCountry(part, find));
  return !isEnding && parts.every((part) => isWhole(part, find)) ? parts : undefined;
}

/** Commas that stand in no brackets. */
const commas = /\s*,\s*(?![^()]*\))/;

/**
 * Names between slashes of which each says its country, or between commas of which at least two have theirs in brackets.
 * @example splitPlaced('Universitas A, Taiwan / Akademi B, Jepang', find)  // ['Universitas A, Taiwan', 'Akademi B, Jepang']
 */
function splitPlaced(written: string, find: FindReference): string[] | undefined {
  const slashed = written.split(/\s*\/\s*/);
  if (slashed.length > 1 && slashed.every((part) => hasOwnCountry(part, find))) return slashed;
  const listed = written.split(commas).flatMap((part) => ` ${part}`.split(andBetween).map((name) => name.trim()));
  const names = listed.filter((name) => name !== '');
  return names.filter((name) => hasBracketedCountry(name, find)).length > 1 ? names : undefined;
}

function hasOwnCountry(name: string, find: FindReference): boolean {
  if (find.quietly('partners', name) !== undefined) return true;
  const said = takeCountry(name, find);
  return said !== undefined && said.name !== name;
}

function hasBracketedCountry(name: string, find: FindReference): boolean {
  return name.endsWith(')') && hasOwnCountry(name, find);
}

/**
 * True for names between commas that stay together although one before the last has its country in brackets: whose
 * country the others have is not told.
 * @example isUnclearList('Kota A (Maroko), Geopark B, Dewan C', find)  // true
 */
export function isUnclearList(written: string, find: FindReference): boolean {
  const names = written.split(commas);
  return names.length > 2 && names.slice(0, -1).some((name) => hasBracketedCountry(name, find));
}

/** A name of a word or two that says of nothing what it is: a place. */
function isBareName(name: string): boolean {
  const words = toSlug(name).split('-');
  return /^\p{Lu}/u.test(name) && words.length < 3 && !words.some((word) => kinds.has(word)) && !isAuthority(name);
}

/** A name that needs no other beside it: known, with its country, or with a word that says what it is. */
function isWhole(name: string, find: FindReference): boolean {
  if (hasOwnCountry(name, find)) return true;
  const words = toSlug(name).split('-');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length > 1 && (kinds.has(first) || kinds.has(last) || isGovernment(name));
}
