import { toSlug } from '../../../src/domain/address/slugs.ts';
import { isGiven, isHeldFrom } from '../../../src/domain/agreement/same-tie.ts';
import { parsePartialDate } from '../../../src/domain/calendar/dates.ts';
import type { AgreementClass } from '../../../src/domain/lists/agreement-classes.ts';
import {
  isCalledOff,
  isDenial,
  isEventName,
  isOfRenewal,
  isOneOfMany,
  isTalk,
  isUnsigned,
  takeDenied,
} from '../records/event-words.ts';
import { classChoices, eventChoices } from '../records/make-agreement.ts';
import { listDates } from '../records/take-date.ts';
import { readDate } from '../records/read-answer-date.ts';
import { nameChoice } from '../records/read-choice.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import { holdsWord, isNew, isPreparation, isUntoldEnd, list } from '../records/sheet-words.ts';
import { nameColumn } from './columns.ts';
import { isPlannedForm, readBeginning, readEventOf, refuseDenied, refusePlan } from './read-form.ts';
import { readDayOf } from './read-times.ts';
import type { Step } from './row-step.ts';
import { toRemark, toRemarkHeading, type ImportRow } from './to-answers.ts';

/**
 * In a list of instruments the date is that of the signature, unless the row says something else; what is given rather
 * than signed only begins. A day that is yet to come is none. True where the list alone says so.
 */
export function readEvent(
  { answers, context: { choose, siteDate }, text, note, refuse }: Step,
  row: ImportRow,
  unused: readonly string[],
): boolean {
  const form = choose(classChoices, text('class') ?? '');
  const step = { answers, context: { choose, siteDate }, text, note, refuse };
  readRenewal(step, row);
  const isHeadingOnly = row.isEventOfHeading === true && text('event') === row.answers['event'];
  // Without an instrument nothing was signed, whatever the heading of the dates says.
  if (form === 'no-instrument' && isHeadingOnly && !isTalk(readEventOf(text, choose))) delete answers['event'];
  const date = text('date') ?? '';
  const isPlan = isUnsigned(date) || isPreparation(date) || isDenial(date);
  if (isPlan || isAfter(date, siteDate)) {
    // Said of the form already.
    if (!isPlannedForm(text('class') ?? '', choose))
      refusePlan({ refuse }, 'date', date, isPlan ? 'import.date.planned' : 'import.date.future');
    return false;
  }
  readDescription(step, row);
  const own = listOwn(unused);
  const calledOff = own.find((remark) => isCalledOff(toRemark(remark)));
  if (calledOff !== undefined && isTalk(readEventOf(text, choose))) {
    refuseDenied(refuse, calledOff);
    return false;
  }
  if (row.preparation !== undefined) {
    readPrepared(step, row, row.preparation, own);
    return false;
  }
  const isOfHeading = row.isEventOfHeading === true && text('event') === row.answers['event'];
  // A term that has a beginning says of nothing that it is signed.
  const isOfStart = row.answers['event'] === undefined && text('event') === nameChoice(eventChoices, 'effect');
  if (
    (text('event') !== undefined && !isOfHeading && !isOfStart) ||
    typeof form !== 'string' ||
    form === 'no-instrument'
  )
    return false;
  const aside = /\(([^)]*)\)/.exec(text('title') ?? '')?.[1] ?? '';
  const doubt = [...own, aside].find(
    (remark) =>
      isUnsigned(toRemark(remark)) &&
      !isOfOtherForm(toRemark(remark), form, choose) &&
      !isOfRenewal(toRemark(remark)) &&
      // What was signed as a letter goes on to be discussed.
      !(form === 'loi' && isOfHeading && !deniesLetter(toRemark(remark), choose)),
  );
  const told = doubt === undefined ? undefined : choose(eventChoices, toRemark(doubt));
  if (told === 'exploration') {
    answers['event'] = nameChoice(eventChoices, told);
    note('event', say('import.taken', { value: nameChoice(eventChoices, told), written: doubt ?? '' }));
    readDayOf(step, [doubt ?? '']);
    return false;
  }
  if (doubt !== undefined && (form !== 'loi' || deniesLetter(toRemark(doubt), choose))) {
    refuse(
      'event',
      say('import.event.unsigned', {
        remark: doubt,
        signing: nameChoice(eventChoices, 'signing'),
        exploration: nameChoice(eventChoices, 'exploration'),
      }),
    );
    return false;
  }
  if (isOfStart) return false;
  const isLetter = form.startsWith('sister-') && isOnlyLetter(text('class') ?? '', choose);
  if (isLetter && isOfHeading) answers['event'] = nameChoice(eventChoices, 'intent');
  if (isOfHeading) return false;
  const hasDate = text('date') !== undefined;
  if (!hasDate && !isSupported(text, unused)) {
    const report = nameChoice(eventChoices, 'report');
    refuse('date', say('import.date.missing', { column: nameColumn('event'), report }));
    return false;
  }
  const kind = !hasDate ? 'report' : isLetter ? 'intent' : isGiven(form) ? 'effect' : 'signing';
  const name = nameChoice(eventChoices, kind);
  answers['event'] = name;
  const why = kind === 'effect' ? 'import.event.effect' : hasDate ? 'import.event.list' : 'import.event.undated';
  note('event', say(why, { event: name }));
  return true;
}

/**
 * What a cell says did not happen is no event: of an instrument that is there it is a remark, and a row that tells of nothing
 * else tells of nothing. Gives the remarks with it.
 */
export function readDeniedEvent(
  { answers, context: { choose }, text, refuse }: EventStep,
  row: ImportRow,
): readonly string[] {
  const event = text('event');
  if (event === undefined || row.isEventOfHeading || choose(eventChoices, event) !== undefined) return row.unused;
  const { kinds } = takeDenied(event);
  if (kinds.length === 0 && !isDenial(event)) return row.unused;
  const form = choose(classChoices, text('class') ?? '');
  const isThere = typeof form === 'string' && form !== 'no-instrument' && !isDenial(event) && !isUnsigned(event);
  const number = text('number');
  const isOnRecord = number !== undefined && !isNew(number);
  if (!isThere && !isOnRecord && row.preparation === undefined) {
    refuseDenied(refuse, event);
    return row.unused;
  }
  delete answers['event'];
  const date = isOnRecord ? text('date') : undefined;
  if (date === undefined) return [...row.unused, `${nameColumn('event')}: ${event}`];
  // The day is that of what did not happen.
  delete answers['date'];
  return [...row.unused, `${nameColumn('event')}: ${event}`, `${nameColumn('date')}: ${date}`];
}

/**
 * What happened on another day than the date of an instrument is told beside it, and is no event of that date: "Study
 * visit, May 2025". Gives the remarks with it.
 */
export function readLaterEvent({ answers, context: { choose }, text }: EventStep, row: ImportRow): readonly string[] {
  const [event, date, form] = ['event', 'date', 'class'].map(text);
  const own = readDate(date ?? '');
  if (event === undefined || own === undefined || row.isEventOfHeading) return row.unused;
  const days = listDates(event).map((found) => found.date);
  const isOther = days.length > 0 && days.every((day) => !day.startsWith(own) && !own.startsWith(day));
  const isInstrument =
    typeof choose(classChoices, form ?? '') === 'string' && choose(classChoices, form ?? '') !== 'no-instrument';
  if (!isOther || !isInstrument || !isOneOfMany(readEventOf(text, choose))) return row.unused;
  delete answers['event'];
  return [...row.unused, `${nameColumn('event')}: ${event}`];
}

/**
 * What a list of instruments describes is what each is for, unless it tells what happened: "Pengelolaan pesisir" beside the
 * day of a signature is no event of that day.
 */
export function readSubject({ answers, context: { choose }, text, note }: EventStep, isEventOfCell: boolean): void {
  const what = text('what');
  const kind = readEventOf(text, choose);
  if (what === undefined || text('purpose') !== undefined || isEventOfCell || !isHeldFrom(kind)) return;
  if (choose(eventChoices, what) !== undefined || listDates(what).length > 0) return;
  answers['purpose'] = what;
  delete answers['what'];
  note('purpose', say('import.taken', { value: what, written: nameColumn('what') }));
}

/** "Perpanjangan MoU" says what happened, whatever the heading of its date calls it. */
function readRenewal({ answers, context: { choose }, text }: EventStep, row: ImportRow): void {
  const isTold = ['title', 'what', 'purpose'].some(
    (question) => readBeginning(text(question) ?? '', choose) === 'renewal',
  );
  const form = text('class') ?? '';
  if (choose(eventChoices, form) !== 'renewal' && (!isTold || choose(classChoices, form) === 'no-instrument')) return;
  const event = text('event');
  const isOfHeading = row.isEventOfHeading === true && event === row.answers['event'];
  if (event === undefined || isOfHeading || event === nameChoice(eventChoices, 'signing'))
    answers['event'] = nameChoice(eventChoices, 'renewal');
}

/** "MoU under negotiation" beside a letter of intent; the memorandum of a sister city is its own. */
function isOfOtherForm(remark: string, form: AgreementClass, choose: RecordContext['choose']): boolean {
  const named = choose(classChoices, remark);
  const isOwn = named === form || (named === 'mou' && form.startsWith('sister-'));
  return typeof named === 'string' && named !== 'no-instrument' && !isOwn;
}

/** True where a remark says of a letter itself that nobody signed it: "penandatanganan ditunda". */
function deniesLetter(remark: string, choose: RecordContext['choose']): boolean {
  const form = choose(classChoices, remark);
  return takeDenied(remark).kinds.includes('signing') && (form === undefined || form === 'loi');
}

const ownRemarks = list('ownRemarks').map(toSlug);
const followUps = list('followUps').map(toSlug);

/** Remarks without those that say of something else that it did not happen: "Tindak lanjut: batal", "Anggaran: tertunda". */
function listOwn(unused: readonly string[]): string[] {
  return unused.filter((remark) => {
    const heading = toRemarkHeading(remark);
    if (heading === undefined || heading === nameColumn('event') || !isDenial(toRemark(remark))) return true;
    return holdsWord(heading, ownRemarks) && !holdsWord(heading, followUps);
  });
}

/** "Sister city (masih LoI)": what the tie is to be, and how far it is. */
function isOnlyLetter(written: string, choose: RecordContext['choose']): boolean {
  const forms = written.split(/[(),;+/]/).map((part) => choose(classChoices, part));
  return forms.includes('loi') && !forms.includes('mou');
}

/** True where something besides its form says that an instrument without a date is there: an end, a source, "Aktif". */
function isSupported(text: Step['text'], unused: readonly string[]): boolean {
  const isTold = ['until', 'source-url', 'source-publisher'].some((question) => text(question) !== undefined);
  return isTold || unused.some((remark) => isUntoldEnd(toRemark(remark)));
}

function isAfter(written: string, day: string): boolean {
  const date = parsePartialDate(readDate(written) ?? '');
  return date?.earliest !== undefined && date.earliest > day;
}

type EventStep = Pick<Step, 'answers' | 'text' | 'note' | 'refuse'> & { context: Pick<RecordContext, 'choose'> };

/** More words than the name of an event has. */
function isDescription(event: string): boolean {
  return event.split(/\s+/).length > 3;
}

/** "Pertemuan Bupati dengan Duta Besar Turki" says who met: nobody else did. */
function readDescription({ answers, context: { choose }, text, note }: EventStep, row: ImportRow): void {
  const event = text('event');
  if (event === undefined || row.isEventOfHeading || text('what') !== undefined) return;
  const kind = choose(eventChoices, event);
  const isOwnWords = typeof kind === 'string' && isOneOfMany(kind) && !isEventName(event);
  if (!isDescription(event) && !isOwnWords) return;
  if (typeof kind !== 'string' && row.preparation === undefined) return;
  answers['what'] = event.replace(/(?<![.!?])$/, '.');
  if (typeof kind !== 'string') return;
  answers['event'] = nameChoice(eventChoices, kind);
  note('event', say('import.taken', { value: nameChoice(eventChoices, kind), written: event }));
}

/** Below a title that speaks of plans, talks are all that can have happened. */
function readPrepared(
  { answers, context: { choose }, text, note, refuse }: EventStep,
  row: ImportRow,
  title: string,
  unused: readonly string[],
): void {
  const exploration = nameChoice(eventChoices, 'exploration');
  const event = text('event');
  const kind = event === undefined || row.isEventOfHeading ? undefined : choose(eventChoices, event);
  const isOfCell = event !== undefined && !isDescription(row.answers['event'] ?? '');
  if (kind === 'exploration' || (kind === 'contact' && isOfCell)) return;
  if (typeof kind === 'string' && isOfCell) {
    refuse('event', say('import.event.preparation.other', { written: event, title, exploration }));
    return;
  }
  const plan = unused
    .map(toRemark)
    .find((remark) => isUnsigned(remark) && choose(eventChoices, remark) !== 'exploration');
  if (
    text('date') === undefined &&
    (plan !== undefined || ![choose(eventChoices, title)].flat().includes('exploration'))
  ) {
    refusePlan({ refuse }, 'event', plan ?? title);
    return;
  }
  answers['event'] = exploration;
  note('event', say('import.event.preparation', { event: exploration, title }));
}
