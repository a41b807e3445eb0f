import { toSlug } from '../../../src/domain/address/slugs.ts';
import { namesGovernment, splitLocal } from '../records/local-parties.ts';
import { listVariants, readList } from '../records/name-variants.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import { isOffice, isPlacelessGovernment, readBodyKind } from '../records/party-words.ts';
import { andBetween } from '../records/sheet-words.ts';
import { nameColumn } from './columns.ts';
import { findDoubtfulRegion, findRegions } from '../records/find-regions.ts';
import { findNearRegion, hasRegionKind } from './near-region.ts';
import type { ImportRow } from './to-answers.ts';
import type { Step } from './row-step.ts';

/**
 * Takes a school, a university or a village out of the cell of regions, with the region that its name or the words
 * beside it say: "Desa Contoh, Kec. Contoh, Kab. Malang". What no word says is left for the sheet, or for the sender.
 */
export function takeBody(row: ImportRow, context: RecordContext): ImportRow {
  const { find } = context;
  const given = row.answers['regions'] ?? '';
  const known = row.answers['local-body'] ?? '';
  const several = known === '' ? listOwnParties(given, context) : undefined;
  if (several) return withPlace(row, several, given);
  if (known !== '' && given === '') {
    const code = findRegionOfBody(known, context);
    return code === undefined ? row : withPlace(row, { regions: find.nameOf('regions', code) }, known);
  }
  if (known !== '' || given === '' || readList(given, (name) => find.quietly('regions', name)).every(isKnown))
    return row;
  // A region on a line of its own is a party too, which no other cell tells.
  if (given.split(/[;\n]/).some((part, _, all) => all.length > 1 && find.quietly('regions', part) !== undefined))
    return row;
  const parts = given.split(/\s*[,;\n]+\s*|\s+[-–—]\s+/).filter((part) => part !== '');
  const body = parts.find((part) => toBody(part, context) !== undefined);
  if (body === undefined) return row;
  const code = findRegionOfBody(given, context) ?? findRegionOfBody(body, context);
  const place = code === undefined ? findDoubtfulRegion(given, find) : find.nameOf('regions', code);
  // An office is of the place that it names; another province's is of none here.
  if (place === undefined && (isOffice(body) || find.outside(given) !== undefined)) return row;
  return withPlace(row, { regions: place ?? '', 'local-body': toBody(body, context) }, given);
}

/** Governments and bodies that one cell names together, with the regions that their names say: none of them is dropped. */
function listOwnParties(written: string, { find }: RecordContext): Record<string, string> | undefined {
  const names = splitLocal(written, find);
  const codes = names === undefined ? [] : [...new Set(names.flatMap((name) => findRegions(name, find)))];
  const isBody = (name: string) => !namesGovernment(name, find);
  if (names === undefined || codes.length === 0 || !names.some(isBody)) return undefined;
  return { regions: codes.map((code) => find.nameOf('regions', code)).join('; '), 'local-body': names.join('\n') };
}

function isKnown([, code]: readonly [string, string | undefined]): boolean {
  return code !== undefined;
}

/** The full name of a body of the own side: as the register knows it, or by how it begins. */
function toBody(name: string, context: RecordContext): string | undefined {
  const isBody = readBodyKind(name) !== undefined || isOffice(name);
  return findOnRecord(name, context)?.name ?? (isBody ? name : undefined);
}

function findOnRecord(name: string, { bodies }: RecordContext) {
  return listVariants(name)
    .map((variant) => bodies.get(toSlug(variant)))
    .find((body) => body !== undefined);
}

/** Where a body is: as the register knows it, or as its name says; a campus is of one place, not of the province. */
function findRegionOfBody(written: string, context: RecordContext): string | undefined {
  const { find, content } = context;
  const onRecord = findOnRecord(written, context);
  const [only, ...more] = findRegions([written, ...(onRecord?.names ?? [])].join('; '), find);
  const isCampus = ['university', 'school'].includes(readBodyKind(onRecord?.name ?? written) ?? '');
  const isProvince = only === content.dataFile('site.yaml')?.data?.provinceCode;
  return onRecord?.region ?? (more.length > 0 || (isCampus && isProvince) ? undefined : only);
}

function withPlace(row: ImportRow, answers: Record<string, string | undefined>, written: string): ImportRow {
  const message = say('import.body.taken', {
    written: written.replace(/\s+/g, ' '),
    body: answers['local-body']?.replaceAll('\n', '; ') ?? written,
    column: nameColumn('local-body'),
    place: answers['regions'] === '' ? say('import.body.placeless') : (answers['regions'] ?? ''),
  });
  return {
    ...row,
    answers: { ...row.answers, ...answers },
    notes: [...(row.notes ?? []), { question: 'regions', message }],
  };
}

/**
 * A government in the cell of bodies is the one of the region, or says which it is: "Pemkot Kediri" beside "Kediri".
 * Another one than the region beside it is for the sender to decide.
 */
export function readOwnGovernment({ answers, context: { find }, text, note, refuse }: Step): void {
  const body = text('local-body');
  // What stands beside a government in its cell is a party of its own: "Pemkot Contoh dan Universitas Contoh".
  const bare = body?.replace(/\([^)]*\)/g, ' ').trim();
  const several = bare?.split(/\s*[,;\n/]\s*/).flatMap((part) => part.split(andBetween)) ?? [];
  if (body === undefined || bare === undefined || !several.every((one) => isGovernmentOfPlace(one, find))) return;
  const written = text('regions');
  const named = findRegions(body, find);
  const isDoubtful = written !== undefined && find.all('regions', written).length > 1;
  const own = written === undefined || isDoubtful ? [] : findRegions(written, find);
  if (named.length > 0 && own.length > 0 && !named.every((code) => own.includes(code))) {
    refuse('regions', say('import.body.other', { written: written ?? '', body, column: nameColumn('local-body') }));
    return;
  }
  delete answers['local-body'];
  const [code, ...more] = named;
  // Who stands in the cell of the region is no region, and not dropped for that of its place.
  if (written !== undefined && own.length === 0 && !isDoubtful && !isGovernmentOfPlace(written, find))
    answers['local-body'] = written;
  if (own.length === 0 && code !== undefined && more.length === 0) {
    answers['regions'] = find.nameOf('regions', code);
    note('regions', say('import.taken', { value: answers['regions'], written: body }));
  }
  if (bare !== body) note('local-body', say('import.unused', { text: body }));
}

/** "Kota Contoh", "Pemkot Contoh" and "City Government" are governments; a ministry is none of a place. */
function isGovernmentOfPlace(body: string, find: Step['context']['find']): boolean {
  return find.quietly('regions', body) !== undefined || isPlacelessGovernment(body);
}

/** "Pemkot Contoh dan Universitas Contoh" in the cell of bodies are two parties, each on a line of its own. */
export function readOwnParties({ answers, context: { find }, text, note }: Step): void {
  const written = answers['local-body'] ?? '';
  const names = text('local-body') === undefined ? undefined : splitLocal(written, find);
  if (names === undefined || names.join('\n') === written) return;
  answers['local-body'] = names.join('\n');
  note('local-body', say('import.several', { count: String(names.length), names: names.join('; ') }));
}

/** "Kota Mlg", "Gov. of Malang Regency": regions are few, so a short or misspelt form can mean one only. */
export function readPlaces(step: Step): void {
  const {
    answers,
    context: { find },
    text,
    note,
    refuse,
  } = step;
  const written = text('regions');
  const body = text('local-body');
  if (written === undefined) {
    if (body !== undefined) refuse('regions', say('import.body.where', { body }));
    return;
  }
  const read = readList(written, (name) => find.quietly('regions', name));
  if (read.every(isKnown)) return;
  const found = read.map(([name, code]) => {
    const within = code === undefined ? findRegions(name, find) : [code];
    return within.length === 1 ? within[0] : findNearRegion(name, find);
  });
  if (found.includes(undefined)) {
    readPlaceWithin(
      step,
      written,
      read.flatMap(([name], index) => (found[index] === undefined ? [name] : [])),
    );
    return;
  }
  const names = found.map((code) => find.nameOf('regions', code ?? '')).join('; ');
  answers['regions'] = names;
  note('regions', say('answer.readAs', { written, meant: names }));
}

/** "Tanjung Perak, Kota Surabaya": the one region that a cell names counts, unless what is beside it claims to be one. */
function readPlaceWithin(
  { answers, context: { find }, note }: Step,
  written: string,
  unknown: readonly string[],
): void {
  const claims = unknown.some((name) => hasRegionKind(name, find) || find.all('regions', name).length > 1);
  const [only, ...more] = findRegions(written, find);
  if (claims || more.length > 0) return;
  // "Disdik Mojokerto": which of the two it is, is for the sender to say.
  const place = only === undefined ? findDoubtfulRegion(written, find) : find.nameOf('regions', only);
  if (place === undefined) return;
  answers['regions'] = place;
  if (only !== undefined) note('regions', say('answer.readAs', { written, meant: place }));
}
