import { isUnclearList, joinPlaces, splitForeign } from '../records/foreign-parties.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import { isOffice, isOwnBody, namesMission, namesOwn, readBodyKind, toPlaceOfHead } from '../records/party-words.ts';
import { andBetween, withoutDelegation, withoutPlace } from '../records/sheet-words.ts';
import { listSplits, takeCountry } from '../records/take-country.ts';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { nameColumn } from './columns.ts';
import type { Step } from './row-step.ts';
import type { ImportRow } from './to-answers.ts';

/** "Delegasi Kota Matsuyama", "(Wali Kota ke) Kota Matsuyama": the party is who sends or receives somebody. */
export function readGuests({ answers, text, note }: Step): void {
  const written = text('partner');
  const name = written === undefined ? undefined : toPlaceOfHead(withoutDelegation(written));
  if (written === undefined || name === written) return;
  answers['partner'] = name;
  note('partner', say('answer.readAs', { written, meant: name ?? '' }));
}

/** "Kota Perth, Australia Barat" is a partner and where it is, if both are in the row's country. */
export function readPartnerWithin({ answers, context: { find, content }, text, note }: Step): void {
  const written = text('partner');
  if (written === undefined || find.quietly('partners', written) !== undefined) return;
  const country = find.quietly('countries', text('countries') ?? '');
  const known = [...listSplits(written).map(([head]) => head), find.outside(written) ?? withoutPlace(written)]
    .map((head) => find.quietly('partners', head))
    .find((slug) => slug !== undefined);
  const record = content.records('partners').find(({ slug }) => slug === known);
  if (known === undefined || country === undefined || record?.data?.country !== country) return;
  answers['partner'] = find.nameOf('partners', known);
  note('partner', say('answer.readAs', { written, meant: answers['partner'] }));
}

/** "MoU UNESCO Creative Cities Network": a partner that is known, by its whole name in a title. */
export function readNamedPartner({ answers, context: { find }, text, note }: Step): void {
  const title = text('title');
  if (title === undefined || text('partner') !== undefined || text('party') !== undefined) return;
  const words = title.split(/\s+/);
  const named = words.flatMap((_, start) =>
    [6, 5, 4, 3, 2]
      .map((size) => words.slice(start, start + size).join(' '))
      .flatMap((name) => find.quietly('partners', name) ?? []),
  );
  const [only, ...more] = new Set(named);
  if (only === undefined || more.length > 0) return;
  answers['partner'] = find.nameOf('partners', only);
  note('partner', say('import.taken', { value: answers['partner'], written: title }));
}

/** "PT INKA dan Perusahaan Contoh": bodies of the own side are no foreign parties, and which are is for the sender to say. */
export function readOwnSide(
  { answers, context: { find, bodies }, text, refuse }: Step,
  { isCountryOfSheet }: ImportRow,
): void {
  const question = text('partner') === undefined ? 'party' : 'partner';
  const written = answers[question] ?? '';
  if (find.quietly('partners', written) !== undefined) return;
  const names = splitNames(written);
  const own = names.filter((name, index) => {
    const says = takeCountry(name, find) ?? find.quietly('countries', names[index + 1] ?? '');
    const isOfRegion = (readBodyKind(name) !== undefined || isOffice(name)) && namesRegion(name, find);
    const isKnown = bodies.has(toSlug(name)) || find.quietly('regions', name) !== undefined;
    const isOfHome = isKnown || find.outside(name) !== undefined || namesOwn(name);
    const isOwn = isOwnBody(name) || isOfRegion || (isOfHome && !namesMission(name) && isCountryOfSheet === true);
    return (says === undefined || isFirm(name, find)) && find.quietly('partners', name) === undefined && isOwn;
  });
  // The country that the sheet is about makes nobody foreign.
  if (own.length > 0 && isCountryOfSheet === true) {
    refuse(question, say('answer.unknown.domestic', { written: own.join('; ') }));
    return;
  }
  // A firm as only the own country has is none of another one because that was typed beside it.
  const parties = [names, question === 'party' ? [] : splitNames(answers['party'] ?? '')]
    .flat()
    .filter((name) => isFirm(name, find) || find.quietly('countries', name) === undefined)
    .filter((name) => find.quietly('partners', name) === undefined);
  const firms = parties.filter((name) => isFirm(name, find));
  if (
    firms.length > 0 &&
    parties.every((name) => isFirm(name, find) || own.includes(name)) &&
    saysCountry(answers, find)
  ) {
    refuse(question, say('import.firm.own', { written: firms.join('; '), column: nameColumn('local-body') }));
    return;
  }
  // An office of a region is none of another country, whatever stands beside it.
  const isOfGovernment = own.some((name) => isOffice(name) && namesRegion(name, find));
  if (own.length > 0 && own.length === names.length && isOfGovernment)
    refuse(question, say('answer.unknown.domestic', { written: own.join('; ') }));
  if (own.length === 0 || own.length === names.length) return;
  refuse(
    question,
    say('import.parties.own', {
      written: written.replace(/\s+/g, ' '),
      own: own.join('; '),
      column: nameColumn('local-body'),
    }),
  );
}

function splitNames(written: string): string[] {
  return written
    .split(/\s*[\n;,]\s*|\s+[-–—/]\s+/)
    .flatMap((part) => ` ${part}`.split(andBetween).map((name) => name.trim()))
    .filter((name) => name !== '');
}

/** True for a firm that is called as only those of the own country are: "PT Contoh". */
function isFirm(name: string, find: RecordContext['find']): boolean {
  // "PT Contoh Jepang" says its country itself.
  return isOwnBody(name) && readBodyKind(name) === 'enterprise' && takeCountry(name, find)?.name !== name;
}

/** True where a country was typed, in its own cell or beside a name. */
function saysCountry(answers: Step['answers'], find: RecordContext['find']): boolean {
  const cells = ['partner', 'party'].map((question) => answers[question] ?? '');
  return (answers['countries'] ?? '') !== '' || cells.some((cell) => takeCountry(cell, find) !== undefined);
}

/** "Universitas PGRI Madiun": the place may be a city or the regency around it. */
function namesRegion(name: string, find: RecordContext['find']): boolean {
  const words = name.split(/\s+/).slice(1);
  return words.some((_, start) =>
    [1, 2, 3].some((size) => find.all('regions', words.slice(start, start + size).join(' ')).length > 0),
  );
}

/** "Kota Osaka & Kota Yokohama" are two parties, each on a line of its own. */
export function readSeveral({ answers, context: { find }, text, note, refuse }: Step): void {
  const question = text('partner') === undefined ? 'party' : 'partner';
  const written = answers[question];
  if (written === undefined) return;
  answers[question] = joinPlaces(written, find);
  const names = splitForeign(answers[question], find);
  if (names === undefined && isUnclearList(answers[question], find))
    refuse(question, say('import.several.unclear', { written: written.replace(/\s+/g, ' ') }));
  if (names === undefined) return;
  answers[question] = names.join('\n');
  note(question, say('import.several', { count: String(names.length), names: names.join('; ') }));
}
