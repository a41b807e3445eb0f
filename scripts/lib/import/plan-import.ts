import { toSlug } from '../../../src/domain/address/slugs.ts';
import { isOnlyOfPair, isOtherTie, isRenewalOf, isSameSides } from '../../../src/domain/agreement/same-tie.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { listValid } from '../../../src/reader/content-set.ts';
import type { SourceFile } from '../../../src/reader/source-file.ts';
import type { Problem } from '../check/problem.ts';
import { AnswerReader, type Answers, type Refusal } from '../records/answers.ts';
import { checkDrafts } from '../records/check-drafts.ts';
import { listForeignParties } from '../records/foreign-parties.ts';
import { eventChoices } from '../records/make-agreement.ts';
import { createRecordContext, makeRecord } from '../records/make-record.ts';
import { nameChoice } from '../records/read-choice.ts';
import type { DraftFile, RecordContext } from '../records/record-draft.ts';
import { readList } from '../records/name-variants.ts';
import { joinOr, say } from '../records/say.ts';
import { getNewWord, isNew } from '../records/sheet-words.ts';
import { findSameTies, listTieFaces, toFaceOfAnswers, type AgreementEntry } from '../records/tie-faces.ts';
import { attachCountries, withAllCountries } from './add-countries.ts';
import { getColumn, nameColumn } from './columns.ts';
import { deriveWords, toWhat } from './derive-words.ts';
import { planUpdate, toState, withUpdate, type RecordState } from './plan-update.ts';
import { understandRow, type UnderstoodRow } from './understand-row.ts';
import type { ImportRow } from './to-answers.ts';

/** What becomes of a row: a new record, more of a record that is there, nothing because all is there, or the reasons why not. */
export interface ImportedRow {
  /** The sheet that it stands in, where a workbook has several. */
  sheet?: string | undefined;
  number: number;
  title: string;
  outcome: 'new' | 'update' | 'exists' | 'refused';
  slug?: string;
  files: readonly DraftFile[];
  /** Why it is refused. */
  reasons: readonly string[];
  /** What was read otherwise than it is written, what is added, and what is not written. */
  notes: readonly string[];
}

export interface ImportOptions {
  siteDate: string;
  /** The office that sent the sheet. */
  sender?: string | undefined;
}

/** Decides about every row without writing anything: new, completed, known and refused together are all rows. */
export async function planImport(
  rows: readonly ImportRow[],
  files: readonly SourceFile[],
  { siteDate, sender }: ImportOptions,
): Promise<ImportedRow[]> {
  const world = withAllCountries(files, rows);
  const context: RecordContext = {
    ...createRecordContext(world.content, siteDate),
    isSheet: true,
    ...(sender !== undefined && { sender }),
  };
  const plan = (refused: ReadonlyMap<ImportRow, readonly string[]>) =>
    attachCountries(planRows(rows, context, refused), files, world.missing);
  let refused: ReadonlyMap<ImportRow, readonly string[]> = new Map();
  for (;;) {
    // Numbers are permanent: only rows that are written take one.
    const planned = plan(refused);
    // A row that repeats a refused one is decided about by itself, and so has to be checked too.
    const found = await findRefused(rows, planned, world.files, siteDate);
    if (found.size === 0) return planned;
    refused = new Map([...refused, ...found]);
  }
}

function planRows(
  rows: readonly ImportRow[],
  context: RecordContext,
  refused: ReadonlyMap<ImportRow, readonly string[]>,
): ImportedRow[] {
  const register = createRegister(context);
  let next = Number(context.number);
  return rows.map((row) => {
    const reasons = refused.get(row);
    if (reasons) return toImportedRow(row, 'refused', { reasons });
    const planned = planRow(row, { ...context, number: String(next).padStart(4, '0') }, register);
    if (planned.outcome === 'new') next += 1;
    return planned;
  });
}

/** What is in the register, and what rows above have brought. */
function createRegister(context: RecordContext) {
  const { content } = context;
  return {
    ties: listTieFaces(content),
    byTitle: new Map(
      listValid(content.records('agreements')).map((entry) => [toSlug(entry.data.title), entry as AgreementEntry]),
    ),
    /** Records that rows above complete, as these leave them. */
    updated: new Map<string, RecordState>(),
    rows: [] as { number: number; row: ImportRow; face: ReturnType<typeof toFaceOfAnswers> }[],
    /** Records that rows above were taken for without their number. */
    found: [] as { slug: string; row: ImportRow; face: ReturnType<typeof toFaceOfAnswers> }[],
  };
}

type Register = ReturnType<typeof createRegister>;

function planRow(written: ImportRow, context: RecordContext, register: Register): ImportedRow {
  const row = understandRow(written, context);
  const { answers: given, refusals } = row;
  const number = given['number']?.trim();
  const isNamedNew = number !== undefined && isNew(number);
  const face = toFaceOfAnswers(given, context, row.isEventGuessed);
  const known = number === undefined || number === '' ? findKnown(row, face, register) : undefined;
  // The one relationship of a pair needs no day where it is on record.
  const isDayless = known?.verdict === 'same' && given['date'] === undefined;
  const isSound = refusals.every(({ question }) => isDayless && question === 'date');
  if (isSound && !isNamedNew) {
    if (number !== undefined && number !== '') return updateNumbered(row, number, context, register);
    if (known && (known.verdict === 'maybe' || isOtherOfDay(row, face, known.entries[0], register)))
      return toImportedRow(row, 'refused', { reasons: [askAbout(known.entries, context)] });
    if (known) {
      register.found.push({ slug: known.entries[0].slug, row, face });
      return update(row, known.entries[0], context, register);
    }
    const earlier = register.rows.find((other) => isSameRow(row, face, other));
    if (earlier) return repeat(row, earlier);
    const renewed = register.rows.find((other) => isSameSides(face, other.face) && isRenewalOf(face, other.face));
    if (renewed) return refuseRenewal(row, renewed);
  }
  const derived = deriveWords(given, context);
  const draft = makeRecord('agreement', { ...derived.answers, ...toNextAnswers(row, context) }, context);
  const told = [...refusals, ...derived.refusals];
  const wrong = [
    ...told,
    ...(draft.refusals ?? []).filter(({ question }) => !told.some((one) => one.question === question)),
  ];
  if (wrong.length > 0 || !draft.files)
    return toImportedRow(row, 'refused', {
      // With the number of its record much of what is wrong need not be told.
      reasons: [...withoutConsequences(wrong).map(toReason), ...(known ? [askAbout(known.entries, context)] : [])],
    });
  register.rows.push({ number: row.number, row, face });
  const unused = row.unused.filter((remark) => remark !== row.next?.remark);
  return toImportedRow({ ...row, answers: derived.answers, unused }, 'new', {
    slug: draft.slug,
    files: draft.files,
    notes: [...row.notes, ...derived.notes, ...listNextNotes(row), ...(draft.notes ?? [])].map(toReason),
  });
}

/** The second event of a row, in words of its own. */
function toNextAnswers({ answers, next }: UnderstoodRow, context: RecordContext): Answers {
  if (next === undefined) return {};
  const event = nameChoice(eventChoices, next.kind);
  const [language] = languages;
  return {
    'next-event': next.kind,
    'next-date': next.date,
    'next-reason': next.reason,
    'next-what': toWhat(new AnswerReader({ ...answers, event }), context, language),
  };
}

function listNextNotes({ next }: UnderstoodRow): Refusal[] {
  if (next === undefined) return [];
  const value = `${nameChoice(eventChoices, next.kind)} ${next.date}`;
  return [{ question: 'event', message: say('import.taken', { value, written: next.remark }) }];
}

/** Words that are put together from other cells are missing only because those are; the cells alone are told of. */
function withoutConsequences(wrong: readonly Refusal[]): readonly Refusal[] {
  const derived = ['title', 'what', 'purpose', 'event'];
  const causes = wrong.filter(({ question }) => !derived.includes(question));
  const hasCause = causes.some(({ question }) =>
    ['regions', 'partner', 'class', 'countries', 'date'].includes(question),
  );
  const hasEvent = wrong.some(({ question, isMissing }) => question === 'event' && !isMissing);
  // Whose country is wrong is not missing among the partners.
  const hasCountry = causes.some(({ question }) => question === 'countries');
  return wrong.filter(
    (one) =>
      !((hasCause || hasEvent) && derived.includes(one.question) && one.isMissing) &&
      !(hasCountry && one.question === 'partner' && !one.isMissing),
  );
}

function updateNumbered(row: UnderstoodRow, number: string, context: RecordContext, register: Register): ImportedRow {
  const slug = context.find.quietly('agreements', number);
  const entry = register.ties.find((tie) => tie.entry.slug === slug)?.entry;
  if (!entry)
    return toImportedRow(row, 'refused', {
      reasons: [toReason({ question: 'number', message: say('import.number.unknown', { number }) })],
    });
  const other = findOtherSide(row, entry, context);
  if (other !== undefined) {
    const { title } = entry.data;
    const message = say('import.number.other', {
      number: context.find.nameOf('agreements', entry.slug),
      title,
      written: other,
    });
    return toImportedRow(row, 'refused', { reasons: [toReason({ question: 'number', message })] });
  }
  return update(row, entry, context, register);
}

/** A partner with a page, or the regions, that a row names beside the number of an agreement of others. */
function findOtherSide(
  { answers }: UnderstoodRow,
  { data }: AgreementEntry,
  { find }: RecordContext,
): string | undefined {
  const given = new AnswerReader(answers);
  const partners = listForeignParties(given, find).flatMap(({ name, slug }) =>
    slug === undefined ? [] : [{ name, slug }],
  );
  const own = data.foreign.flatMap(({ partner }) => partner ?? []);
  const isOther = own.length === data.foreign.length && !partners.some(({ slug }) => own.includes(slug));
  if (partners.length > 0 && isOther) return partners.map(({ name }) => name).join(', ');
  const codes = readList(given.lines('regions'), (name) => find.quietly('regions', name)).map(([, code]) => code);
  const local = data.local.map(({ region }) => region);
  const isElsewhere = codes.length > 0 && codes.every((code) => code !== undefined && !local.includes(code));
  return isElsewhere ? given.text('regions') : undefined;
}

interface Known {
  verdict: 'same' | 'maybe';
  entries: readonly [AgreementEntry, ...AgreementEntry[]];
}

function findKnown(
  { answers }: ImportRow,
  face: Register['rows'][number]['face'],
  { ties, byTitle }: Register,
): Known | undefined {
  const titled = byTitle.get(toSlug(answers['title'] ?? '') || '-');
  if (titled) return { verdict: 'same', entries: [titled] };
  const found = findSameTies(face, ties);
  const [only, ...more] = found.filter(({ verdict }) => verdict === 'same');
  if (only && more.length === 0) return { verdict: 'same', entries: [only.entry] };
  const [first, ...others] = found.map(({ entry }) => entry);
  return first && { verdict: 'maybe', entries: [first, ...others] };
}

/** True where a row above is taken for the record already, and tells of something else of the same day: two grants of one day. */
function isOtherOfDay(
  { answers }: ImportRow,
  face: Register['rows'][number]['face'],
  { slug }: AgreementEntry,
  { found }: Register,
): boolean {
  if (isOnlyOfPair(face.class)) return false;
  const tell = ({ answers: told }: Pick<ImportRow, 'answers'>) =>
    ['title', 'purpose', 'what'].map((question) => toSlug(told[question] ?? '')).join(' ');
  const toDay = ({ events = [] }: typeof face) => events.map(({ date }) => date?.text ?? '').join(' ');
  return found.some(
    (other) =>
      other.slug === slug &&
      toDay(other.face) === toDay(face) &&
      toDay(face) !== '' &&
      tell(other.row) !== tell({ answers }),
  );
}

/** A title may be that of many rows: only what has no other side and no other day is told twice by it. */
function isSameRow(row: ImportRow, face: Register['rows'][number]['face'], other: Register['rows'][number]): boolean {
  const [title, known] = [row, other.row].map(({ answers }) => toSlug(answers['title'] ?? ''));
  return (
    (title !== '' && title === known && !isOtherTie(face, other.face)) ||
    findSameTies(face, [{ entry: undefined as never, face: other.face }])[0]?.verdict === 'same'
  );
}

/** A row of the same title is the same; one of another title is only probably. */
function repeat(row: ImportRow, { number, row: other }: Register['rows'][number]): ImportedRow {
  const [title, before] = [row, other].map(({ answers }) => answers['title'] ?? '');
  if (toSlug(title ?? '') === toSlug(before ?? ''))
    return toImportedRow(row, 'exists', { notes: [say('import.repeat.same', { row: String(number) })] });
  const reason = say('import.repeat.maybe', { row: String(number), new: getNewWord(), column: nameColumn('number') });
  return toImportedRow(row, 'refused', { reasons: [reason] });
}

/** A renewal is told in the record of what it renews, which a row above only now brings. */
function refuseRenewal(row: ImportRow, { number }: Register['rows'][number]): ImportedRow {
  const reason = say('import.repeat.renewal', { row: String(number), new: getNewWord(), column: nameColumn('number') });
  return toImportedRow(row, 'refused', { reasons: [reason] });
}

function update(row: UnderstoodRow, entry: AgreementEntry, context: RecordContext, { updated }: Register): ImportedRow {
  const before = updated.get(entry.slug) ?? toState(entry, context);
  const { files, added, differs, refusals } = planUpdate(before, row, context);
  if (refusals.length > 0) return toImportedRow(row, 'refused', { reasons: refusals.map(toReason) });
  const number = context.find.nameOf('agreements', entry.slug);
  const known = say('import.known', { number });
  const isDoubtful = row.answers['number'] === undefined && differs.some(({ question }) => question === 'title');
  const notes = [
    ...added.map((text) => say('import.completed', { text })),
    ...differs.map(toReason),
    ...(isDoubtful ? [say('import.known.other', { new: getNewWord(), column: nameColumn('number') })] : []),
  ];
  if (added.length === 0) return toImportedRow(row, 'exists', { slug: entry.slug, notes: [known, ...notes] });
  updated.set(entry.slug, withUpdate(before, files));
  return toImportedRow(row, 'update', { slug: entry.slug, files, notes: [known, ...notes] });
}

function askAbout(entries: Known['entries'], { find }: RecordContext): string {
  const names = entries.map(({ slug, data }) => `${find.nameOf('agreements', slug)} (${data.title})`);
  return say('import.known.maybe', {
    names: joinOr(names),
    number: find.nameOf('agreements', entries[0].slug),
    new: getNewWord(),
    column: nameColumn('number'),
  });
}

function toImportedRow(
  { sheet, number, answers, unused }: ImportRow,
  outcome: ImportedRow['outcome'],
  rest: Partial<Pick<ImportedRow, 'slug' | 'files' | 'reasons' | 'notes'>>,
): ImportedRow {
  const notes = [...(rest.notes ?? []), ...unused.map((text) => say('import.unused', { text }))];
  const title =
    answers['title'] ?? [answers['regions'], answers['partner'] ?? answers['party']].filter(Boolean).join(' – ');
  return { sheet, number, title: title.replace(/\s+/g, ' '), outcome, files: [], reasons: [], ...rest, notes };
}

/** The columns as the sender knows them. */
function toReason({ question, message }: Refusal): string {
  // The name of the file is made from the title.
  const column = question === 'slug' ? 'title' : question;
  return `${getColumn(column)?.heading ?? question}: ${message}`;
}

async function findRefused(
  rows: readonly ImportRow[],
  planned: readonly ImportedRow[],
  files: readonly SourceFile[],
  siteDate: string,
): Promise<Map<ImportRow, string[]>> {
  // What several rows complete is as the last of them leaves it.
  const checkTo = async (end?: number) => {
    const drafts = new Map(planned.slice(0, end).flatMap((row) => row.files.map((draft) => [draft.path, draft])));
    return drafts.size === 0 ? [] : checkDrafts(files, [...drafts.values()], { siteDate });
  };
  const refused = new Map<ImportRow, string[]>();
  for (const problem of await checkTo()) {
    const row = rows[await findCause(problem, planned, checkTo)];
    const reason = `${toHeading(problem.field)}: ${problem.message} ${toRemedy(problem)}`;
    if (row) refused.set(row, [...(refused.get(row) ?? []), reason]);
  }
  return refused;
}

/** The first of the rows that write a file after which it has a problem. */
async function findCause(
  { file, field, message }: Problem,
  planned: readonly ImportedRow[],
  checkTo: (end: number) => Promise<readonly Problem[]>,
): Promise<number> {
  const writers = planned.flatMap((row, index) =>
    row.files.some(({ path }) => `content/${path}` === file) ? [index] : [],
  );
  for (const index of writers.slice(0, -1)) {
    const problems = await checkTo(index + 1);
    if (problems.some((one) => one.file === file && one.field === field && one.message === message)) return index;
  }
  return writers.at(-1) ?? -1;
}

/** What to write instead, in the words of the sheet: its columns are called otherwise than the fields of a record. */
function toRemedy({ code, remedy }: Problem): string {
  if (code !== 'end-before-start') return remedy;
  return say('import.term.early', { column: nameColumn('until'), date: nameColumn('date') });
}

/** Fields of a new record, as the columns that fill them. */
const filledBy: Readonly<Record<string, string>> = {
  title: 'title',
  purpose: 'purpose',
  'events.0.what': 'what',
  'events.0.date': 'date',
  'events.0.term': 'until',
  'events.0.term.until': 'until',
  'events.0.place': 'place',
};

function toHeading(field: string | undefined): string {
  const column = filledBy[field ?? ''];
  return column === undefined ? (field ?? say('import.table.file')) : nameColumn(column);
}
