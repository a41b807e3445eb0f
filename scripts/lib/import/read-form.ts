import { toSlug } from '../../../src/domain/address/slugs.ts';
import type { AgreementClass } from '../../../src/domain/lists/agreement-classes.ts';
import type { EventKind } from '../../../src/domain/lists/event-kinds.ts';
import type { PartnerKind } from '../../../src/domain/lists/partner-kinds.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { classChoices, eventChoices } from '../records/make-agreement.ts';
import {
  isTalk,
  isUnsigned,
  mayBeSuspended,
  takeDenied,
  withoutDenied,
  withoutUnsigned,
} from '../records/event-words.ts';
import { nameChoice, type FindChoice } from '../records/read-choice.ts';
import { joinOr, say } from '../records/say.ts';
import { isInternational } from '../records/party-words.ts';
import {
  holdsWord,
  isDeed,
  isEmptyWord,
  isNew,
  isPreparation,
  list,
  takeTopic,
  toLongWords,
} from '../records/sheet-words.ts';
import { listSpokenWords } from '../records/spoken-words.ts';
import { nameColumn, suggestColumn } from './columns.ts';
import { findSendingPartner } from './find-sender.ts';
import type { Step } from './row-step.ts';
import { toRemark, toRemarkHeading, type ImportRow } from './to-answers.ts';

/**
 * A form that only other cells name: "MoU tentang susu sapi perah", or "Penandatanganan MoU" as what happened. A visit in
 * the column of forms is what happened, and a visit has no form. A form that the cell denies is none.
 */
export function readForm(step: Step, row: ImportRow): void {
  const { answers, context, text, note, refuse } = step;
  const { choose } = context;
  readTitledForm(step);
  readDenial(step, row);
  readColumnForm(step, row);
  readProgramme(step);
  const written = text('class');
  const isTold = isTalk(readEventOf(text, choose)) || row.preparation !== undefined;
  if (written !== undefined && !isTold && isPlannedForm(written, choose)) {
    refusePlan({ refuse }, 'class', written);
    return;
  }
  if (written !== undefined) {
    if (choose(classChoices, written) === 'other' && written !== nameChoice(classChoices, 'other'))
      note('class', say('answer.readAs', { written, meant: nameChoice(classChoices, 'other') }));
    readBesideForm(step, written);
    if (choose(classChoices, written) === 'no-instrument') readRemarkedTalk(step, row);
    const happened = choose(classChoices, written) === undefined ? findHappened(written, choose) : undefined;
    if (typeof happened !== 'string') return;
    delete answers['class'];
    if (text('event') === undefined || row.isEventOfHeading) {
      answers['event'] = nameChoice(eventChoices, happened);
      note('event', say('import.taken', { value: nameChoice(eventChoices, happened), written: written }));
    }
  }
  // The heading of a column says of a single row only what nothing in it says otherwise.
  const isOfHeading = row.isEventOfHeading === true && text('event') === row.answers['event'];
  const general = isOfHeading && isTalk(readEventOf(text, choose)) ? text('event') : undefined;
  const event = isOfHeading ? undefined : text('event');
  const sentences = ['title', 'what', 'purpose'].flatMap((question) => text(question) ?? []);
  const talk = event ?? sentences.find((sentence) => isTalk(readBeginning(sentence, choose)));
  const told = talk ?? general;
  const kind = readBeginning(told ?? '', choose);
  const form = kind === 'contact' ? undefined : findForm(row, [event ?? '', ...sentences], choose);
  const isDone = written !== undefined && kind === 'delivery' && isDeed(written);
  if (form === undefined && !isTalk(kind) && !isDone) {
    if (written !== undefined && programmes.has(toSlug(written))) refuseProgramme(refuse, written);
    else if (text('class') === undefined && !readProject(step, row)) readUnreadForm(refuse, row);
    return;
  }
  const number = text('number');
  // A record that is there has its form.
  if (number === undefined || isNew(number)) {
    const agreementClass = form?.agreementClass ?? 'no-instrument';
    answers['class'] = nameChoice(classChoices, agreementClass);
    note(
      'class',
      say('import.taken', { value: nameChoice(classChoices, agreementClass), written: form?.from ?? told ?? '' }),
    );
  }
  if (isDone) answers['deed'] = written;
  if (event !== undefined || kind === undefined || !isTalk(kind)) return;
  answers['event'] = nameChoice(eventChoices, kind);
  if (talk === undefined) return;
  if (text('what') === undefined) answers['what'] = talk;
  note('event', say('import.taken', { value: nameChoice(eventChoices, kind), written: talk }));
}

/** "MoU" below "Nama naskah" is a form and the title of nothing: the title is made from the form and the parties. */
function readTitledForm({ answers, context: { choose }, text, note }: Step): void {
  const title = text('title');
  const form = title === undefined ? undefined : choose(classChoices, title);
  if (title === undefined || typeof form !== 'string' || !isNameOf(form, title)) return;
  delete answers['title'];
  if (text('class') === undefined) {
    answers['class'] = title;
    note('class', say('import.taken', { value: nameChoice(classChoices, form), written: title }));
  } else if (choose(classChoices, text('class') ?? '') !== form) note('title', say('import.unused', { text: title }));
}

/** True where a text is what a form is called, and nothing more. */
function isNameOf(form: AgreementClass, text: string): boolean {
  return [text, toLongWords(text)].some((one) => listNames(form).some((name) => toSlug(name) === toSlug(one)));
}

/** Where the cell names no form of the list, the column in which its day stands does: "Kerja sama lainnya" beside "MoU". */
function readColumnForm({ answers, context: { choose }, text, note }: Step, { form }: ImportRow): void {
  const written = text('class');
  const meant = choose(classChoices, written ?? '');
  if (form === undefined || written === undefined || (typeof meant === 'string' && meant !== 'other')) return;
  answers['class'] = form;
  note('class', say('answer.readAs', { written, meant: form }));
}

const programmes = new Set(list('programmes').map(toSlug));

/** Kinds of partners whose programmes are help. */
const donors: readonly string[] = ['agency', 'ngo', 'international'] satisfies PartnerKind[];

const donorWords = donors
  .flatMap((kind) => [kind, ...listSpokenWords('partnerKindOne', kind)])
  .map((word) => toSlug(word));

/** True for a name that says that it helps: "Plan International", "Badan Kerja Sama Internasional Jepang". */
function isDonor(name: string): boolean {
  const slug = `-${toSlug(name)}-`;
  return isInternational(name) || donorWords.some((word) => slug.startsWith(`-${word}-`) || slug.endsWith(`-${word}-`));
}

/** "Program" is no form; of who is an agency for development it is technical cooperation, and else asked about. */
function readProgramme({ answers, context: { find, content }, text, note }: Step): void {
  const written = text('class');
  const slug = find.quietly('partners', text('partner') ?? '');
  if (written === undefined || !programmes.has(toSlug(written))) return;
  const partner = content.records('partners').find((one) => one.slug === slug)?.data;
  if (partner === undefined ? !isDonor(text('partner') ?? '') : !donors.includes(partner.kind)) return;
  answers['class'] = nameChoice(classChoices, 'technical-cooperation');
  note('class', say('answer.readAs', { written, meant: answers['class'] }));
}

const lenders = list('lenders').map(toSlug);

/**
 * A project for which an agency for development works or pays is technical cooperation, unless a bank has a part in it: that
 * may lend. True where the list is one of projects.
 */
function readProject(
  { answers, context: { find, content, sender = '' }, text, note, refuse }: Step,
  row: ImportRow,
): boolean {
  const names = ['partner', 'party', 'funder'].flatMap((question) => text(question) ?? []);
  const isOfDonor = [...names, sender].some((name) => {
    const slug = name === sender ? findSendingPartner(sender, find) : find.quietly('partners', name);
    const partner = content.records('partners').find((one) => one.slug === slug)?.data;
    return partner === undefined ? isDonor(name) : donors.includes(partner.kind);
  });
  if (row.isProject !== true || (!isOfDonor && row.isFunded !== true)) return false;
  const lender = [...names, text('title') ?? '', ...row.unused].find((one) => holdsWord(one, lenders));
  if (lender !== undefined) {
    const options = (['technical-cooperation', 'grant', 'loan'] as const).map((form) => nameChoice(classChoices, form));
    refuse('class', say('import.class.lender', { written: lender, options: joinOr(options) }));
    return true;
  }
  answers['class'] = nameChoice(classChoices, 'technical-cooperation');
  note('class', say('import.class.project', { meant: answers['class'] }));
  return true;
}

/** "MoU on smart farming", "Perjanjian hibah alat kesehatan" say what they are for; where another cell does, it is told of. */
function readBesideForm({ answers, context: { choose }, text, note }: Step, written: string): void {
  const form = choose(classChoices, written);
  const subject = typeof form === 'string' ? takeSubject(written, form, choose) : undefined;
  if (typeof form !== 'string' || subject === undefined) return;
  const isSaid = ['title', 'purpose', 'what'].some((question) => text(question) !== undefined);
  if (!isSaid) answers['purpose'] = subject;
  note('class', say('answer.readAs', { written, meant: nameChoice(classChoices, form) }));
}

/** What a cell of forms tells instead of one: "Kunjungan kerja", "Pelatihan teknis". */
function findHappened(written: string, choose: FindChoice): EventKind | undefined {
  const happened = choose(eventChoices, written);
  if (typeof happened === 'string') return happened;
  return happened === undefined && isDeed(written) ? 'delivery' : undefined;
}

/** "Program" says of nothing whether it was signed, given or lent. */
function refuseProgramme(refuse: Step['refuse'], written: string): void {
  const [technical = '', none = ''] = (['technical-cooperation', 'no-instrument'] as const).map((form) =>
    nameChoice(classChoices, form),
  );
  refuse('class', say('import.class.programme', { written, technical, none }));
}

/** A form that stands under a heading that is not read is not missing. */
function readUnreadForm(refuse: Step['refuse'], { unused }: ImportRow): void {
  const beside = unused.find((remark) => suggestColumn(toRemarkHeading(remark) ?? '')?.answers === 'class');
  const heading = beside === undefined ? undefined : toRemarkHeading(beside);
  if (beside === undefined || heading === undefined) return;
  refuse('class', say('import.class.unread', { heading, written: toRemark(beside), column: nameColumn('class') }));
}

function listNames(form: AgreementClass): string[] {
  return [...listSpokenWords('class', form), ...locales.map(({ code }) => translate(code, `class.${form}`))];
}

/** In more words no form is named. */
const LONGEST_FORM = 12;

/** What stands behind the name of a form and is neither a form nor an event, nor the number of a paper. */
function takeSubject(written: string, form: AgreementClass, choose: FindChoice): string | undefined {
  const words = written.split(/\s+/);
  const size =
    words
      .slice(0, LONGEST_FORM)
      .findIndex((_, index) => choose(classChoices, words.slice(0, index + 1).join(' ')) === form) + 1;
  const named = [...listNames(form), ...list('fillers')].flatMap((name) => toSlug(name).split('-'));
  const start = words.findIndex((word, index) => index >= size && !named.includes(toSlug(word)));
  const rest = start === -1 ? '' : words.slice(start).join(' ');
  const subject = takeTopic(rest) ?? rest.replace(/^\((.*)\)$|^[^\p{L}(]+|(?<![^\p{L})])[^\p{L})]+$/gu, '$1');
  const isOther = [classChoices, eventChoices].some((choices) => choose<string>(choices, subject) !== undefined);
  const isSubject = size > 0 && /\p{L}{4}/u.test(subject) && !/\d/.test(subject);
  return isSubject && !isOther && !isUnsigned(rest) && !isEmptyWord(subject) ? subject : undefined;
}

/** Where there is no instrument and no cell for what happened, a remark may tell of talks: "Ket.: kunjungan Konjen, 2021". */
function readRemarkedTalk({ answers, context: { choose }, text, note }: Step, row: ImportRow): void {
  if (text('event') !== undefined && row.isEventOfHeading !== true) return;
  const told = row.unused.find((remark) => isTalk(readBeginning(toRemark(remark), choose)));
  const kind = told === undefined ? undefined : readBeginning(toRemark(told), choose);
  if (told === undefined || kind === undefined) return;
  answers['event'] = nameChoice(eventChoices, kind);
  // What the row is about is what the visit was for.
  const what = text('what');
  if (what !== undefined && text('purpose') === undefined) answers['purpose'] = what;
  else if (what !== undefined) note('what', say('import.unused', { text: what }));
  answers['what'] = toRemark(told).replace(/(?<![.!?])$/, '.');
  note('event', say('import.taken', { value: nameChoice(eventChoices, kind), written: told }));
}

/** "Kunjungan, belum ada MoU" has no form, and tells what happened instead; of "LoI, belum ada MoU" the letter is left. */
function readDenial({ answers, context: { choose }, text, note, refuse }: Step, row: ImportRow): void {
  const written = text('class') ?? '';
  if (isPlannedForm(written, choose)) return;
  // "MoU ditangguhkan" is one that is suspended, or one that nobody signed yet.
  if (mayBeSuspended(written) && typeof choose(classChoices, written) === 'string') {
    if (text('event') === undefined || row.isEventOfHeading) refuseDenied(refuse, written);
    return;
  }
  const rest = withoutDenied(written, (form) => choose(classChoices, form) !== undefined);
  if (rest === undefined) return;
  const form = choose(classChoices, rest);
  answers['class'] = typeof form === 'string' ? rest : nameChoice(classChoices, 'no-instrument');
  note('class', say('import.taken', { value: answers['class'], written }));
  const happened = choose(eventChoices, rest);
  if (form !== undefined || typeof happened !== 'string' || text('event') !== undefined) return;
  answers['event'] = nameChoice(eventChoices, happened);
  note('event', say('import.taken', { value: answers['event'], written: rest }));
}

export function readEventOf(text: Step['text'], choose: FindChoice): EventKind | undefined {
  const event = choose(eventChoices, text('event') ?? '');
  return typeof event === 'string' ? event : undefined;
}

/** "rencana MoU" and "to be signed" are planned; a "Rencana Aksi" is a form, and "Penjajakan" is what happened. */
export function isPlannedForm(written: string, choose: FindChoice): boolean {
  if (typeof choose(eventChoices, written) === 'string') return false;
  if (typeof choose(classChoices, written) !== 'string') return isUnsigned(written) || isPreparation(written);
  return isUnsigned(written) && choose(classChoices, withoutUnsigned(written)) !== undefined;
}

/** What is still to come is for a later row, or told as the talks that were. */
export function refusePlan(
  { refuse }: Pick<Step, 'refuse'>,
  question: string,
  written: string,
  why: 'import.date.planned' | 'import.date.future' = 'import.date.planned',
): void {
  const exploration = nameChoice(eventChoices, 'exploration');
  refuse(question, say(why, { written, column: nameColumn('event'), exploration }));
}

/** What did not happen is no event: the row is asked for what did. */
export function refuseDenied(refuse: Step['refuse'], written: string): void {
  const [signing = '', exploration = ''] = (['signing', 'exploration'] as const).map((kind) =>
    nameChoice(eventChoices, kind),
  );
  refuse('event', say('import.event.denied', { written, signing, exploration }));
}

/** The event that a text begins with: "Kunjungan balasan Wali Kota Yokkaichi". */
export function readBeginning(text: string, choose: FindChoice): EventKind | undefined {
  const words = takeDenied(text)
    .rest.replace(/^[^\p{L}]+/u, '')
    .split(/[\s,;:]+/);
  const found = [3, 2, 1].map((size) => choose(eventChoices, words.slice(0, size).join(' ')));
  return found.find((kind) => typeof kind === 'string');
}

/** The form that the sentences of a row name, or else its remarks, unless these say that it is yet to come. */
function findForm(
  { unused }: ImportRow,
  sentences: readonly string[],
  choose: FindChoice,
): { agreementClass: AgreementClass; from: string } | undefined {
  const remarks = unused.map(toRemark).filter((remark) => remark.length < 60 && !isUnsigned(remark));
  for (const from of [...sentences, ...remarks]) {
    const agreementClass = choose(classChoices, from);
    if (from !== '' && typeof agreementClass === 'string') return { agreementClass, from };
  }
  return undefined;
}
