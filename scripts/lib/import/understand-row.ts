import type { Refusal } from '../records/answers.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import { isWebAddress } from '../records/source-answers.ts';
import { isAttached, isEmptyWord } from '../records/sheet-words.ts';
import { readCountry, readCountryOfEach } from './read-countries.ts';
import { readDeniedEvent, readEvent, readLaterEvent, readSubject } from './read-event.ts';
import { readBeginning, readEventOf, readForm } from './read-form.ts';
import { isTalk } from '../records/event-words.ts';
import { readNext, type NextEvent } from './read-next.ts';
import { readOwnGovernment, readOwnParties, readPlaces } from './read-own-side.ts';
import { readSectors } from './read-sectors.ts';
import { readGuests, readNamedPartner, readOwnSide, readPartnerWithin, readSeveral } from './read-sides.ts';
import {
  isOfDate,
  readDatePlace,
  readDayOf,
  readLength,
  readPeriod,
  readStart,
  readTerm,
  readTimes,
  readVaguePlace,
  readYear,
  readYearAlone,
} from './read-times.ts';
import type { Draft, Step } from './row-step.ts';
import { toRemark, type ImportRow } from './to-answers.ts';

/** A row in the words of the register, with what was read otherwise than it is written. */
export interface UnderstoodRow extends ImportRow {
  notes: readonly Refusal[];
  /** True where the row does not name its event by itself. */
  isEventGuessed: boolean;
  /** What it tells of beside its event. */
  next?: NextEvent | undefined;
}

/**
 * Reads the cells of a row together: a country beside the name of its party, a short form of a region, a form that only
 * the title names, an end that only the remarks tell. Nothing is added that the sheet does not say, and all is told.
 */
export function understandRow(row: ImportRow, context: RecordContext): UnderstoodRow {
  const answers: Draft = { ...row.answers };
  const notes: Refusal[] = [...(row.notes ?? [])];
  const refusals = [...row.refusals];
  const note = (question: string, message: string) => notes.push({ question, message });
  const refuse = (question: string, message: string) => refusals.push({ question, message });
  const text = (question: string) => {
    const written = (answers[question] ?? '').replace(/\s+/g, ' ').trim();
    return isEmptyWord(written) ? undefined : written;
  };
  const step = { answers, context, text, note, refuse };

  readOwnGovernment(step);
  readOwnParties(step);
  readPlaces(step);
  readNamedPartner(step);
  readGuests(step);
  readOwnSide(step, row);
  readSeveral(step);
  readCountry(step);
  readCountryOfEach(step);
  readPartnerWithin(step);
  const undenied = { ...row, unused: readDeniedEvent(step, row) };
  const told = { ...undenied, unused: readLaterEvent(step, undenied) };
  readForm(step, told);
  const dated = readYearAlone(step, told.unused);
  readPeriod(step);
  readStart(step);
  readVaguePlace(step);
  readDatePlace(step);
  readTimes(step);
  readYear(step, row.year);
  readDayOf(step, row.unused.filter(isOfDate));
  const unused = readSource(step, readTerm(step, readLength(step, dated)));
  readSectors(step);
  const isEventGuessed = readEvent(step, told, unused) || text('event') === undefined;
  readSubject(step, !isEventGuessed && !(row.isEventOfHeading === true && text('event') === row.answers['event']));
  // Talks are told of beside their table: "rapat daring pertama 8 September 2025".
  if (isTalk(readEventOf(text, context.choose)))
    readDayOf(
      step,
      row.unused.filter((remark) => isTalk(readBeginning(toRemark(remark), context.choose))),
    );
  const beside = readNext(step, unused);
  return { ...row, answers, notes, refusals, isEventGuessed, ...beside };
}

/**
 * "Ada" says of a source only that somebody has it; where no cell is for an address, the remarks may hold one. Gives the
 * remarks that are left.
 */
function readSource({ answers, text, note }: Step, unused: readonly string[]): readonly string[] {
  const address = text('source-url');
  if (address !== undefined && isAttached(address)) {
    delete answers['source-url'];
    note('source-url', say('import.source.addressless', { written: address }));
  }
  const written = text('source-publisher');
  if (written !== undefined && isAttached(written)) {
    delete answers['source-publisher'];
    note('source-publisher', say('import.source.unnamed', { written }));
  }
  const tells = unused.find((remark) => /^(?:https?:|www\.)\S+$/i.test(toRemark(remark)));
  if (tells === undefined || text('source-url') !== undefined || isWebAddress(text('source-publisher') ?? '-'))
    return unused;
  answers['source-url'] = toRemark(tells);
  note('source-url', say('import.taken', { value: toRemark(tells), written: tells }));
  return unused.filter((remark) => remark !== tells);
}
