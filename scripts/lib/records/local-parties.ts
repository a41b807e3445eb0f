import { toSlug } from '../../../src/domain/address/slugs.ts';
import type { LocalBody } from '../../../src/domain/agreement/agreement.ts';
import type { AnswerReader } from './answers.ts';
import type { FindReference } from './find-reference.ts';
import { findDoubtfulRegion, findRegions } from './find-regions.ts';
import { readList } from './name-variants.ts';
import type { RecordContext } from './record-draft.ts';
import {
  isGovernment,
  isNational,
  isOffice,
  isOwnBody,
  isPlacelessGovernment,
  isPublicBody,
  joinsMore,
  readBodyKind,
} from './party-words.ts';
import { andBetween } from './sheet-words.ts';
import { takeCountry } from './take-country.ts';

type Known = Pick<RecordContext, 'find' | 'bodies'>;

/** A party of the own side as the record holds it. */
export interface LocalParty {
  region?: string;
  outside?: string;
  role?: 'place';
  body?: LocalBody;
  name?: string;
}

/** A name that cannot be a party of the own side as it stands, and why: its kind or its place is not known. */
export interface UnclearParty {
  name: string;
  why: 'kind' | 'where';
}

/** A cell for a body names the government of a region itself: by its office, or as a region is called. */
export function namesGovernment(name: string, find: FindReference): boolean {
  if (find.quietly('regions', name) !== undefined) return true;
  // "Pemerintah Desa Contoh" is a village.
  return isGovernment(name) && readBodyKind(name) === undefined && !isNational(name) && !joinsMore(name);
}

/** True for a name that says of itself that it is of the own side: an office of one of the regions, a firm as only the own country has. */
export function isOwnParty(name: string, { find, bodies }: Known): boolean {
  if (takeCountry(name, find) !== undefined || find.quietly('partners', name) !== undefined) return false;
  if (isNational(name) || isOwnBody(name) || isOffice(name) || bodies.has(toSlug(name))) return true;
  const isNamed = namesGovernment(name, find) || readBodyKind(name) !== undefined;
  return isNamed && (findRegions(name, find).length > 0 || findDoubtfulRegion(name, find) !== undefined);
}

/** The bodies that the answers name beside the regions, each on a line of its own. */
export function listNamedBodies(answers: AnswerReader): string[] {
  return answers
    .lines('local-body')
    .split('\n')
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
}

/**
 * The parties of the own side: the governments of the regions, or the bodies that are named; of both, where both are. What
 * a ministry agrees on is only carried out in the region, as is what a party of another region does there.
 */
export function listLocalParties(
  answers: AnswerReader,
  { find, bodies }: Known,
): { parties: LocalParty[]; unclear: UnclearParty[] } {
  const [regions = [], places = []] = ['regions', 'places'].map((question) => listCodes(answers, question, find));
  const { parties, unclear } = listNamedParties(answers, regions, { find, bodies });
  const sites = places.filter((code) => !regions.includes(code));
  return { parties: [...parties, ...sites.map((region): LocalParty => ({ region, role: 'place' }))], unclear };
}

function listCodes(answers: AnswerReader, question: string, find: FindReference): string[] {
  const read = readList(answers.lines(question), (name) => find.quietly('regions', name));
  return [...new Set(read.flatMap(([, code]) => code ?? []))];
}

function listNamedParties(
  answers: AnswerReader,
  regions: readonly string[],
  { find, bodies }: Known,
): { parties: LocalParty[]; unclear: UnclearParty[] } {
  const names = listNamedBodies(answers);
  const governments = regions.map((region): LocalParty => ({ region }));
  const read = names.map((name) => readParty(name, regions, names.length, { find, bodies }));
  const all = read.flatMap((one) => ('parties' in one ? one.parties : []));
  const parties = all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index);
  const unclear = read.flatMap((one) => ('why' in one ? [one] : []));
  if (unclear.length > 0 || parties.length === 0) return { parties: governments, unclear };
  const left = governments.filter(({ region }) => !parties.some((party) => party.region === region));
  if (parties.some(({ body }) => body === 'national'))
    return { parties: [...parties, ...left.map((one): LocalParty => ({ ...one, role: 'place' }))], unclear };
  // Nobody is named for a region that is left: whether its government is a party is for the sender to say.
  const [first = ''] = names;
  return left.length > 0 ? { parties: governments, unclear: [{ name: first, why: 'where' }] } : { parties, unclear };
}

function isSame(one: LocalParty, other: LocalParty): boolean {
  return one.region === other.region && one.outside === other.outside && one.name === other.name;
}

function readParty(
  name: string,
  regions: readonly string[],
  count: number,
  { find, bodies }: Known,
): { parties: LocalParty[] } | UnclearParty {
  const body = readBodyKind(name);
  const onRecord = count === 1 ? undefined : bodies.get(toSlug(name))?.region;
  const isOfGovernment = namesGovernment(name, find);
  const named = findRegions(name, find).filter((code) => regions.includes(code));
  if (body === undefined && isNational(name)) {
    const [region, ...more] = named;
    return region === undefined || more.length > 0
      ? { parties: [{ outside: name, body: 'national' }] }
      : { parties: [{ region, body: 'national', name }] };
  }
  // "Pemkab Contoh" is no body beside the government.
  if (isOfGovernment) {
    const isPlaceless = isPlacelessGovernment(name) || named.length === 0 || count === 1;
    return { parties: (isPlaceless ? regions : named).map((region) => ({ region })) };
  }
  const isOfOffice = body === undefined && isOffice(name);
  if (body === undefined && !isOfOffice) return { name, why: 'kind' };
  // An office of the government is that government, by the name of the office.
  if (isOfOffice && count === 1) return { parties: regions.map((region) => ({ region, name })) };
  const [region, ...more] =
    onRecord === undefined ? (regions.length === 1 || count === 1 ? regions : named) : [onRecord];
  if (region === undefined || more.length > 0) return regions.length === 0 ? { parties: [] } : { name, why: 'where' };
  // A hospital of the government is no firm.
  const isGovernmentOwn = isOfOffice || isPublicBody(name);
  return { parties: [isGovernmentOwn ? { region, name } : { region, body: body ?? 'government', name }] };
}

/** Commas that stand in no brackets. */
const commas = /\s*,\s*(?![^()]*\))/;

/**
 * The parties of the own side that one cell names together, if each is whole by itself: "Dinas Pertanian dan Pangan" is one.
 * @example splitLocal('Pemkab Contoh dan Universitas Contoh', find)  // ['Pemkab Contoh', 'Universitas Contoh']
 */
export function splitLocal(written: string, find: FindReference): string[] | undefined {
  const names = listJoined(written, find);
  return names.length > 1 && names.every((name) => isWhole(name, find)) ? names : undefined;
}

/** The names of a cell, whatever stands between them; a place behind the comma of a body is where that is. */
export function listJoined(written: string, find: FindReference): string[] {
  return written
    .split(/\s*[\n;]+\s*/)
    .flatMap((line) => joinPlaced(line.split(commas), find))
    .map((part) => part.replace(/^(?:[-•*]|\(?(?:\d{1,2}|[IVX]{1,4})[.)])\s+/, ''))
    .flatMap((part) => ` ${part}`.split(andBetween))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function joinPlaced(parts: readonly string[], find: FindReference): string[] {
  return parts.reduce<string[]>((joined, part) => {
    const before = joined.at(-1) ?? '';
    const isCountry = find.quietly('countries', part.replace(/(.)\([^)]*\)/g, '$1')) !== undefined;
    const isRegion = find.all('regions', part).length > 0 && !isGovernment(part);
    const isOfBody = readBodyKind(before) !== undefined || isOffice(before);
    return before !== '' && (isCountry || (isRegion && isOfBody))
      ? joined.with(-1, `${before}, ${part}`)
      : [...joined, part];
  }, []);
}

function isWhole(name: string, find: FindReference): boolean {
  const words = name.split(/\s+/);
  // "Yayasan Sekolah" goes on: "dan Pesantren Contoh".
  const isKindOnly = words.length < 2 || readBodyKind(words.at(-1) ?? '') !== undefined;
  const isBody = (readBodyKind(name) !== undefined || isOffice(name)) && !isKindOnly;
  return isBody || isNational(name) || namesGovernment(name, find);
}
