import { isEventName } from '../records/event-words.ts';
import { findRegions } from '../records/find-regions.ts';
import { isOwnParty, listJoined, namesGovernment, splitLocal } from '../records/local-parties.ts';
import { classChoices } from '../records/make-agreement.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import {
  isAuthority,
  isInternational,
  isNational,
  isOffice,
  isOwnBody,
  readBodyKind,
  toPlaceOfHead,
} from '../records/party-words.ts';
import { framesParties, joinVisit, takeParties, takeRest, withoutBeforeParties } from '../records/sheet-words.ts';
import { listDates } from '../records/take-date.ts';
import { readBeginning } from './read-form.ts';
import { takeCountry } from '../records/take-country.ts';
import type { ImportRow } from './to-answers.ts';

/** Both sides of an agreement that one cell names. */
interface Sides {
  /** Names of regions; empty where the own side is a body alone. */
  regions: readonly string[];
  /** The bodies of the own side that are not its government, each on a line; with the government, where that is a party too. */
  body?: string | undefined;
  foreign: string;
  /** True where both are of the own country. */
  isDomestic?: true;
}

/** A cell of parties is taken at its word; a sentence must say the country, or name a partner that is known. */
const cells = ['partner', 'regions'];
const sentences = ['title', 'what', 'purpose'];

/**
 * Takes both sides out of one cell, or out of a title that says all: "Pemkot Pasuruan dengan Kota Seki, Jepang". Where
 * the partner has a cell of its own, that counts.
 */
export function readParties(row: ImportRow, context: RecordContext): ImportRow {
  const { answers } = row;
  for (const question of [...cells, ...sentences]) {
    if (question !== 'partner' && (answers['partner'] ?? answers['party'] ?? '') !== '') return row;
    const written = answers[question] ?? '';
    const isCell = cells.includes(question);
    const sides =
      written === '' ? undefined : splitSides(isCell ? written : toSides(written, context), context, isCell);
    if (!sides) continue;
    // A body beside the partner may as well be foreign.
    if (question === 'partner' && sides.regions.length === 0 && sides.body !== undefined) continue;
    const isSure = isCell || sides.isDomestic === true || (framesParties(written) && sides.regions.length > 0);
    if (!isSure && !isFullyNamed(sides.foreign, context)) continue;
    const { regions: given, ...others } = answers;
    const regions = question === 'regions' || (given ?? '') === '' ? sides.regions.join('; ') : given;
    return {
      ...row,
      answers: {
        ...others,
        ...(regions !== undefined && regions !== '' && { regions }),
        ...(sides.body !== undefined && { 'local-body': sides.body }),
        partner: sides.foreign,
      },
      notes: [
        ...(row.notes ?? []),
        {
          question,
          message: say('import.parties', {
            written: written.replace(/\s+/g, ' '),
            parties: [...(sides.body?.split('\n') ?? [sides.regions.join(', ')]), ...sides.foreign.split('\n')]
              .filter((part) => part !== '')
              .reduce((first, second) => say('import.and', { first, second })),
          }),
        },
      ],
    };
  }
  return row;
}

/** What a sentence says of its sides: without its days, and a visit without what it is called. */
function toSides(sentence: string, { choose }: RecordContext): string {
  const plain = listDates(sentence).reduce((text, { written }) => text.replace(written, ' '), sentence);
  if (readBeginning(sentence, choose) !== 'contact') return plain.trim();
  const words = plain.trim().split(/\s+/);
  const called = [3, 2, 1].find((size) => isEventName(words.slice(0, size).join(' '))) ?? 0;
  return joinVisit(words.slice(called).join(' '));
}

function splitSides(written: string, context: RecordContext, isCell: boolean): Sides | undefined {
  const { find } = context;
  const parties = takeParties(written);
  const sorted = sortNames(parties?.names ?? [withoutBeforeParties(written)], context);
  if (sorted) return sorted;
  if (!parties) return undefined;
  const { names, isSure } = parties;
  const codes = names.map((name) => findRegions(name, find));
  const isOwn = names.map((name, index) => (codes[index] ?? []).length > 0 && takeCountry(name, find) === undefined);
  const toNames = (from: number, end: number) =>
    [...new Set(codes.slice(from, end).flat())].map((code) => find.nameOf('regions', code));
  const lead = isOwn.indexOf(false);
  // Two of the own side: the second is told of as no foreign party.
  if (lead === -1 && isSure && names.length === 2)
    return { regions: toNames(0, 1), foreign: names[1] ?? '', isDomestic: true };
  if (lead === -1) return undefined;
  if (lead > 0) {
    const rest = isSure ? names.slice(lead).join('; ') : takeRest(written, names[lead] ?? '');
    const own = names.slice(0, lead);
    return { regions: toNames(0, lead), body: toBodies(own, context, isCell), foreign: toPlaceOfHead(rest) };
  }
  const [first = '', second = ''] = names;
  if (isOwn[1] === true && names.length === 2)
    return { regions: toNames(1, 2), body: toBodies([second], context), foreign: toPlaceOfHead(first) };
  if (!isSure || names.length !== 2) return undefined;
  // "PT Contoh dengan Contoh GmbH": only names of the own country begin so.
  const [isFirst, isSecond] = names.map((name) => isOwnBody(name) && takeCountry(name, find) === undefined);
  if (isCell && isFirst !== isSecond)
    return { regions: [], body: isFirst ? first : second, foreign: toPlaceOfHead(isFirst ? second : first) };
  // Without a region the side without a country is the own one.
  const [a, b] = names.map((name) => takeCountry(name, find) !== undefined);
  if (a === b) return undefined;
  const [own, foreign] = a ? [second, first] : [first, second];
  if (find.all('regions', own).length > 1) return { regions: [own], foreign: toPlaceOfHead(foreign) };
  if (typeof context.choose(classChoices, own) === 'string') return { regions: [], foreign: toPlaceOfHead(foreign) };
  if (isAuthority(own) || (!isCell && readBodyKind(own) === undefined)) return undefined;
  return { regions: [], body: own, foreign: toPlaceOfHead(foreign) };
}

/**
 * Three parties and more, of which each says by its own words on which side it is: "Kab. Contoh, Universitas Contoh, dan
 * Universitas Ulm, Jerman".
 */
function sortNames(parts: readonly string[], context: RecordContext): Sides | undefined {
  const { find } = context;
  // "Wageningen University & Research, Belanda" is one.
  const toNames = (part: string) => {
    const joined = listJoined(part, find);
    const isClear = joined.every((name) => isForeign(name, context) || isOwnParty(withoutForm(name, context), context));
    return isClear || !isForeign(part, context) ? joined : [part];
  };
  const names = parts
    .flatMap((part) => part.split(/\s*[\n;]+\s*/))
    .flatMap(toNames)
    .map((name) => withoutForm(name, context));
  if (names.length < 3) return undefined;
  const foreign = names.filter((name) => isForeign(name, context));
  const own = names.filter((name) => !foreign.includes(name) && isOwnParty(name, context));
  if (own.length === 0 || foreign.length === 0 || own.length + foreign.length < names.length) return undefined;
  const codes = new Set(own.flatMap((name) => findRegions(name, find)));
  return {
    regions: [...codes].map((code) => find.nameOf('regions', code)),
    body: toBodies(own, context),
    foreign: foreign.map(toPlaceOfHead).join('\n'),
  };
}

function isForeign(name: string, { find }: RecordContext): boolean {
  const isKnown = find.quietly('partners', name) !== undefined;
  return isKnown || takeCountry(name, find) !== undefined || isInternational(name);
}

/** The bodies among names of the own side; with its government among them, where that is a party too. */
function toBodies(names: readonly string[], context: RecordContext, isCell = false): string | undefined {
  const unclear = isCell ? names.flatMap((name) => listUnclear(name, context)) : [];
  const own = names
    .map((name) => withoutForm(name, context))
    .flatMap((name) => splitLocal(name, context.find) ?? [name]);
  const bodies = own.filter((name) => readBodyKind(name) !== undefined || isOffice(name) || isNational(name));
  const governments = own.filter((name) => !bodies.includes(name) && namesGovernment(name, context.find));
  const named = [...governments, ...bodies, ...unclear.filter((name) => !bodies.includes(name))];
  return bodies.length + unclear.length === 0 ? undefined : named.join('\n');
}

/** "Contoh Park Group, Pemkot Contoh": a name with a region in it that is neither its government nor a body is asked about. */
function listUnclear(name: string, context: RecordContext): string[] {
  const parts = listJoined(name, context.find).map((part) => withoutForm(part, context));
  if (parts.length < 2) return [];
  return parts.filter(
    (part) => /^\p{Lu}/u.test(part) && !isOwnParty(part, context) && findRegions(part, context.find).length > 0,
  );
}

/** "MoU SMKN 1 Pacitan" begins with the form; the party is the school. */
function withoutForm(name: string, { choose }: RecordContext): string {
  const words = name.split(/\s+/);
  const isForm = (count: number) => typeof choose(classChoices, words.slice(0, count).join(' ')) === 'string';
  const least = [1, 2, 3, 4].find((size) => size < words.length && isForm(size)) ?? 0;
  return words.slice(least).join(' ');
}

/** In a sentence much stands between "dan"; a name begins with a capital and says where it is. */
function isFullyNamed(foreign: string, { find }: RecordContext): boolean {
  return (
    /^\p{Lu}/u.test(foreign) &&
    foreign.length < 120 &&
    (takeCountry(foreign, find) !== undefined || find.quietly('partners', foreign) !== undefined)
  );
}
