import type { FindReference } from './find-reference.ts';
import { isAuthority, isElsewhere, isStateBody, namesMission } from './party-words.ts';
import { withoutPlace } from './sheet-words.ts';

/** A name without the country that stands beside it. */
export interface NameAndCountry {
  name: string;
  /** Its code. */
  country: string;
}

/**
 * The country that a name says of itself: beside it ("Kota Toowoomba (Australia)", "Lyon – Prancis"), or as the last
 * word of an authority or an institution ("Pemerintah Australia", "Universiti Sains Malaysia", "FAMA Malaysia"), where
 * the name stays whole.
 */
export function takeCountry(written: string, find: FindReference): NameAndCountry | undefined {
  const findCountry = (text: string) => (isPlainName(text) ? find.quietly('countries', text) : undefined);
  for (const [name, tail] of listSplits(written)) {
    const country = findCountry(tail);
    if (country !== undefined) return { name, country };
  }
  const plain = written
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = plain.split(' ');
  for (const size of [4, 3, 2, 1]) {
    if (words.length <= size) continue;
    const country = findCountry(words.slice(-size).join(' '));
    const rest = words.slice(0, -size).join(' ');
    const isNamed = isAuthority(rest) || rest.split(' ').length > 1 || /^\p{Lu}{3,}$/u.test(rest);
    if (country !== undefined && isNamed && !isElsewhere(plain)) return { name: written, country };
  }
  const country = findCountryWithin(plain, find);
  return country === undefined ? undefined : { name: written, country };
}

/**
 * The one country that stands within the name of a mission, or before that of an authority or an association: "Royal
 * Netherlands Embassy", "Korea International Cooperation Agency". A university's may be a town's: "American University of
 * Beirut".
 */
function findCountryWithin(name: string, find: FindReference): string | undefined {
  if (namesMission(name)) {
    const placeless = withoutPlace(name);
    // "Konsulat Jenderal AS": capitals are the short name of its country. Where only a code is written so, that is another one.
    const short = (placeless.match(/(?<!\p{L})\p{Lu}{2,4}(?!\p{L})/gu) ?? []).flatMap((word) => {
      const code = find.quietly('countries', word);
      return code === undefined || code === word ? [] : [code];
    });
    const whole = find.countriesIn(placeless).flatMap(({ code }) => (code === '' ? [] : [code]));
    const codes = new Set(whole.length > 0 ? whole : short);
    return codes.size === 1 ? [...codes][0] : undefined;
  }
  const [first, ...more] = find.countriesIn(name);
  const isOfState = first !== undefined && first.code !== '' && isStateBody(name) && !isElsewhere(name);
  // "Royal", "The": a word may stand before the country, and no more.
  return isOfState && more.length === 0 && first.at <= 1 ? first.code : undefined;
}

/** Words and nothing else; two letters are a code in capitals only, or the end of any text would be a country. */
function isPlainName(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return /^[\p{L}\p{M}\s.'’&-]+$/u.test(text) && (letters.length > 2 || letters === letters.toUpperCase());
}

/** Forms of a name and what stands behind it: in brackets, after a comma, a slash or a dash. */
const splits = [
  /^(.+?)\s*\(([^()]+)\)\s*$/,
  /^(.+),\s*([^,()]+)$/,
  /^(.+?)\s*\/\s*([^/()]+)$/,
  /^(.+)\s+[-–—]\s+([^()]+)$/,
];

/** The same where the place stands in the brackets too: "Naturalis (Leiden, Belanda)". */
const placed = /^(.+\([^()]+),\s*([^(),]+)\)\s*$/;

/** A name and what stands behind it, after a comma, a dash, a slash or in brackets. */
export function listSplits(written: string): [string, string][] {
  const [, name, tail] = placed.exec(written) ?? [];
  const within: [string, string][] = name === undefined || tail === undefined ? [] : [[`${name.trim()})`, tail.trim()]];
  const others = splits.flatMap((pattern): [string, string][] => {
    const [, before, behind] = pattern.exec(written) ?? [];
    return before === undefined || behind === undefined ? [] : [[before.trim(), behind.trim()]];
  });
  return [...within, ...others];
}
