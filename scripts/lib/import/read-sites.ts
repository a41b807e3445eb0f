import { findRegions } from '../records/find-regions.ts';
import { isOwnParty } from '../records/local-parties.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import { isNational, isOffice, isPlacelessGovernment, readBodyKind } from '../records/party-words.ts';
import { takeCountry } from '../records/take-country.ts';
import { nameColumn } from './columns.ts';
import { isAmount } from './place-parties.ts';
import type { ImportRow } from './to-answers.ts';

/**
 * Where a project is, beside who works on it: the region of an office that names none itself ("BPBD"), and else no more than
 * the places in which a party of another region has it carried out.
 */
export function readSites(written: ImportRow, context: RecordContext): ImportRow {
  const { find } = context;
  const row = readFunder(readThird(readOther(readSeat(written, context), context), context));
  const { sites = '', ...answers } = row.answers;
  if (sites === '') return row;
  const own = answers['regions'] ?? '';
  const body = answers['local-body'] ?? '';
  if (own === '') return { ...row, answers: { ...answers, regions: sites } };
  const codes = findRegions(own, find);
  const isPlaceless = isOffice(own) || isNational(own) || isPlacelessGovernment(own) || readBodyKind(own) !== undefined;
  if (codes.length === 0 && body === '' && isPlaceless)
    return { ...row, answers: { ...answers, 'local-body': own, regions: sites } };
  const others = findRegions(sites, find).filter((code) => !codes.includes(code));
  const places = others.map((code) => find.nameOf('regions', code)).join('; ');
  const isSaid = others.length > 0 || findRegions(sites, find).length > 0 || isOneOf(sites, codes, find);
  const note = { question: 'regions', message: say('import.sites', { written: sites, places }) };
  return {
    ...row,
    answers: { ...answers, ...(places !== '' && { places }) },
    unused: isSaid ? row.unused : [...row.unused, `${nameColumn('place')}: ${sites}`],
    notes: places === '' ? row.notes : [...(row.notes ?? []), note],
  };
}

/** "Kediri" beside an office of its regency is that regency. */
function isOneOf(sites: string, codes: readonly string[], find: RecordContext['find']): boolean {
  return find.all('regions', sites).some((code) => codes.includes(code));
}

/** Where a body is that says of itself no region; of any other it is the place of the event. */
function readSeat(row: ImportRow, { find }: RecordContext): ImportRow {
  const { seat = '', ...answers } = row.answers;
  if (seat === '') return row;
  const own = answers['regions'] ?? '';
  if (findRegions(own, find).length > 0) return { ...row, answers: { place: seat, ...answers } };
  const body = own === '' ? answers['local-body'] : own;
  return { ...row, answers: { ...answers, regions: seat, ...(body !== undefined && { 'local-body': body }) } };
}

/** The ministry above the office of a region is a party of its own; anybody else is told of. */
function readOther(row: ImportRow, context: RecordContext): ImportRow {
  const { 'own-other': other = '', ...answers } = row.answers;
  if (other === '') return row;
  return isNational(other) ? withOwn({ ...row, answers }, other, context) : withTold({ ...row, answers }, other);
}

/** A third party is one of the own side, or another foreign one; of whom neither is known is told. */
function readThird(row: ImportRow, context: RecordContext): ImportRow {
  const { third = '', ...answers } = row.answers;
  if (third === '') return row;
  const { find } = context;
  if (isOwnParty(third, context)) return withOwn({ ...row, answers }, third, context);
  const isForeign = takeCountry(third, find) !== undefined || find.quietly('partners', third) !== undefined;
  const partner = answers['partner'] ?? '';
  if (!isForeign || partner === '') return withTold({ ...row, answers }, third);
  return { ...row, answers: { ...answers, partner: `${partner}\n${third}` } };
}

/** Somebody of the own side beside who is there already, of whom none is dropped. */
function withOwn(row: ImportRow, name: string, { find }: RecordContext): ImportRow {
  const regions = row.answers['regions'] ?? '';
  const [code, ...more] = findRegions(regions, find);
  const government = code === undefined || more.length > 0 ? regions : find.nameOf('regions', code);
  const body = row.answers['local-body'] ?? government;
  if (body === '') return withTold(row, name);
  return { ...row, answers: { ...row.answers, 'local-body': `${body}\n${name}` } };
}

function withTold(row: ImportRow, name: string): ImportRow {
  return { ...row, unused: [...row.unused, `${nameColumn('local-body')}: ${name}`] };
}

/** A sum among those who pay says how much, and is told of. */
function readFunder(row: ImportRow): ImportRow {
  const { funder = '', ...answers } = row.answers;
  return isAmount(funder) ? { ...row, answers, unused: [...row.unused, funder] } : row;
}
