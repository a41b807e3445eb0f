import { languages } from '../../../src/domain/text/language.ts';
import { isAlike, isBeginning, isGiven, isHeldFrom, isOnlyOfPair } from '../../../src/domain/agreement/same-tie.ts';
import { mayBeSameDay, parsePartialDate } from '../../../src/domain/calendar/dates.ts';
import type { EventKind } from '../../../src/domain/lists/event-kinds.ts';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import { readContentFile, type Entry } from '../../../src/reader/content-set.ts';
import { readEntryParts, toEntryText, type EntryParts } from '../../../src/reader/entry-text.ts';
import { makeSourceFile } from '../../../src/reader/source-file.ts';
import type { AgreementRecord } from '../../../src/schemas/agreement.ts';
import { AnswerReader, type Answers, type Refusal } from '../records/answers.ts';
import { classChoices, eventChoices, refuseTerm, toKindOf, withReason } from '../records/make-agreement.ts';
import { nameChoice, readChoice } from '../records/read-choice.ts';
import { readAnswerDate, readDate } from '../records/read-answer-date.ts';
import { readTerm, type Term } from '../records/read-term.ts';
import type { DraftFile, RecordContext } from '../records/record-draft.ts';
import { readSource } from '../records/source-answers.ts';
import type { AgreementEntry } from '../records/tie-faces.ts';
import { nameSecondLanguage, say } from '../records/say.ts';
import { nameColumn } from './columns.ts';
import { isSameEnd } from './compare-terms.ts';
import { toWhat } from './derive-words.ts';
import { toRemark } from './to-answers.ts';
import type { UnderstoodRow } from './understand-row.ts';
import { isOneOfMany } from '../records/event-words.ts';
import { toTermText } from './to-sheet-answers.ts';

/** What a row adds to a record: only where the record has nothing yet. */
export interface RecordUpdate {
  /** The files as they would be. */
  files: readonly DraftFile[];
  added: readonly string[];
  /** What the row says otherwise than the record; nothing of it is written. */
  differs: readonly Refusal[];
  refusals: readonly Refusal[];
}

type Event = AgreementRecord['events'][number];
type Fields = Record<string, unknown>;

/** A record and its translation, as they are or as rows above leave them. */
export interface RecordState {
  entry: AgreementEntry;
  text: Entry | undefined;
}

/** A record as the content folder has it. */
export function toState(entry: AgreementEntry, { content }: RecordContext): RecordState {
  const [, second] = languages;
  return { entry, text: second === undefined ? undefined : content.get('agreements', second, entry.slug) };
}

/** A record with the files of an update in the place of its own; where the schema does not take one, its facts stay. */
export function withUpdate(state: RecordState, files: readonly DraftFile[]): RecordState {
  const reread = <One extends Entry>(before: One): One => {
    const { path } = before.document;
    const file = files.find((one) => one.path === path);
    const read = file && readContentFile(makeSourceFile(path, file.text), languages);
    if (read?.kind !== 'entry') return before;
    return read.data === undefined ? { ...before, document: read.document } : (read as One);
  };
  return { entry: reread(state.entry), text: state.text && reread(state.text) };
}

/** Completes the record of an agreement from a row of a spreadsheet. */
export function planUpdate({ entry, text }: RecordState, row: UnderstoodRow, context: RecordContext): RecordUpdate {
  const answers = new AnswerReader(row.answers);
  const record = readEntryParts(entry.document.text);
  const english = text && readEntryParts(text.document.text);
  if (!record)
    return {
      files: [],
      added: [],
      differs: [],
      refusals: [{ question: 'number', message: say('import.known.unreadable') }],
    };

  const added: string[] = [];
  const facts = addEvent({ entry, record, english, answers, context, added }, row);
  if (entry.data.sectors.length === 0) {
    const sectors = context.find.list('sectors', answers, 'sectors', 'note');
    if (sectors.length > 0) {
      record.fields['sectors'] = sectors;
      added.push(`${nameColumn('sectors')}: ${sectors.map((key) => context.find.nameOf('sectors', key)).join(', ')}`);
    }
  }
  const form = getEntryForm('agreements');
  const toFile = (path: string, parts: EntryParts): DraftFile => ({
    path,
    text: toEntryText(parts, form),
    replaces: true,
  });
  const files = [
    toFile(entry.document.path, record),
    ...(text && english && facts.isEnglishChanged ? [toFile(text.document.path, english)] : []),
  ];
  return {
    files: added.length === 0 ? [] : files,
    added,
    differs: [...answers.notes, ...listDifferences(entry.data, answers, context)],
    refusals: answers.refusals,
  };
}

interface Target {
  entry: AgreementEntry;
  record: EntryParts;
  english: EntryParts | undefined;
  answers: AnswerReader;
  context: RecordContext;
  added: string[];
}

/** Completes the event of the row's kind, or adds it where the record has none; a fact brings its source with it. */
function addEvent(target: Target, row: UnderstoodRow): { isEnglishChanged: boolean } {
  const { entry, record, answers, context, added } = target;
  const chosen = context.choose(eventChoices, answers.text('event') ?? 'signing');
  if (typeof chosen !== 'string') {
    tellUnknownEvent(entry, answers, context);
    return { isEnglishChanged: false };
  }
  const kind = toKindOf(chosen, entry.data.class);
  const facts = {
    date: readAnswerDate(answers, 'date'),
    place: answers.text('place'),
    term: readTermOf(kind, answers),
  };
  const given = Object.entries(facts).filter(([, value]) => value !== undefined);
  const index = findEvent(entry.data, kind, facts.date);
  const events = record.fields['events'] as Fields[];
  const known = index === -1 ? undefined : entry.data.events[index];
  const missing = given.filter(([name]) => known?.[name as 'date' | 'place' | 'term'] === undefined);
  // The one relationship of a pair is signed once; another day of it is told of as a difference.
  const isSigned = kind === 'signing' && entry.data.events.some((event) => event.kind === kind);
  if (known === undefined && isSigned && !row.isEventGuessed && isOnlyOfPair(entry.data.class))
    return { isEnglishChanged: false };
  // What a record has no event for is worth one only if something is told of it.
  if (missing.length === 0 || (known === undefined && facts.date === undefined)) {
    tellKnownEvent(known, answers, row);
    return { isEnglishChanged: false };
  }
  // What a list of instruments usually means is not enough to change what is on record.
  if (row.isEventGuessed && (known === undefined || tellsOfVisit(row, context))) {
    const written = missing.map(([, value]) => toWords(value)).join(', ');
    answers.note('event', say('import.event.untold', { written, column: nameColumn('event') }));
    return { isEnglishChanged: false };
  }
  const source = addSource(target);
  if (source === undefined) return { isEnglishChanged: false };
  const name = nameChoice(eventChoices, kind);
  const event = known ? events[index] : undefined;
  if (known && event) {
    Object.assign(event, Object.fromEntries(missing));
    event['sources'] = [...new Set([...(event['sources'] as string[]), source])];
    // What the row calls a beginning may be the signing on record.
    const nameKnown = nameChoice(eventChoices, known.kind);
    added.push(
      ...missing.map(([field, value]) =>
        say('import.completed.ofEvent', { field: nameField(field), event: nameKnown, value: toWords(value) }),
      ),
    );
    return { isEnglishChanged: false };
  }
  return { isEnglishChanged: insertEvent(target, { kind, facts: Object.fromEntries(given), source, name }) };
}

/** What a row says of an event that is on record is not written a second time. */
function tellKnownEvent(known: Event | undefined, answers: AnswerReader, row: UnderstoodRow): void {
  const written = answers.text('what');
  if (written === undefined || known === undefined || row.isEventGuessed || fold(written) === fold(known.what)) return;
  const name = nameChoice(eventChoices, known.kind);
  const event = known.date ? say('import.event.dated', { event: name, date: known.date.text }) : name;
  answers.note('what', say('import.event.known', { written, event }));
}

/** An event that no word tells is asked for only where it brings a day that the record does not have. */
function tellUnknownEvent({ data }: AgreementEntry, answers: AnswerReader, { choose }: RecordContext): void {
  const scratch = new AnswerReader({ event: answers.text('event') });
  readChoice(scratch, 'event', eventChoices, choose);
  const reason = scratch.refusals[0]?.message ?? '';
  const day = parsePartialDate(readAnswerDate(answers, 'date') ?? '');
  if (day && !data.events.some(({ date }) => date && mayBeSameDay(date, day))) answers.refuse('event', reason);
  else answers.note('event', say('answer.notWritten', { reason }));
}

/** True where a title or a remark speaks of a visit or a meeting. */
function tellsOfVisit({ answers, unused }: UnderstoodRow, { choose }: RecordContext): boolean {
  const remarks = unused.map(toRemark);
  return [answers['title'] ?? '', answers['what'] ?? '', ...remarks].some((text) =>
    [choose(eventChoices, text)].flat().includes('contact'),
  );
}

function readTermOf(kind: EventKind, answers: AnswerReader): Term | undefined {
  const term = readTerm(answers, 'until');
  const reason = term && refuseTerm(kind, term, answers.text('until') ?? '');
  if (reason === undefined) return term;
  answers.note('until', reason);
  return undefined;
}

function nameField(field: string): string {
  return field === 'term' ? say('import.completed.term') : nameColumn(field);
}

function toWords(value: string | Term = ''): string {
  return typeof value === 'string' ? value : toTermText(value);
}

/** The event of a kind on a day that may be the same; where a day is told, a kind like it will do. */
function findEvent(
  { class: agreementClass, events }: AgreementRecord,
  kind: EventKind,
  date: string | undefined,
): number {
  const day = date === undefined ? undefined : parsePartialDate(date);
  const mayBe = (event: Event) => !day || !event.date || mayBeSameDay(event.date, day);
  const exact = events.findIndex((event) => event.kind === kind && mayBe(event));
  if (exact !== -1 || !day) return exact;
  // An office writes the day of the signature under "beginning", and calls the beginning of what is given a signature.
  const isBegun = (other: EventKind) => isGiven(agreementClass) && isBeginning(kind) && isBeginning(other);
  const isLike = (other: EventKind) =>
    isAlike(other, kind) || (kind === 'effect' && isHeldFrom(other)) || isBegun(other);
  // Of what was known "by" a day, an earlier one may be another.
  return events.findIndex((event) => isLike(event.kind) && event.date && event.date.qualifier !== 'by' && mayBe(event));
}

function insertEvent(
  { entry, record, english, answers, context, added }: Target,
  { kind, facts, source, name }: { kind: Event['kind']; facts: Fields; source: string; name: string },
): boolean {
  const [first, second] = languages;
  // The row may leave out what the record knows.
  const words = new AnswerReader(withRecordWords(entry, answers, context));
  // What a visit was for is not what the agreement is for.
  const said = answers.text('what') ?? (isOneOfMany(kind) ? answers.text('purpose') : undefined);
  // A region that something only takes place in signs nothing; who did is for the row to say.
  const isPlace = entry.data.local.every(({ region, role }) => region === undefined || role === 'place');
  const what = said ?? (isPlace && isHeldFrom(kind, 'loi') ? undefined : toWhat(words, context, first));
  const translated = second && (answers.text('what-en') ?? toWhat(words, context, second));
  if (what === undefined || (english && translated === undefined)) {
    answers.miss(
      'what',
      what === undefined
        ? say('import.event.what', { event: name })
        : say('import.event.whatTranslated', { event: name, language: nameSecondLanguage() ?? '' }),
    );
    return false;
  }
  const keys = entry.data.events.map(({ key }) => key);
  const plain = `${kind}-${/\d{4}/.exec(String(facts['date']))?.[0] ?? ''}`;
  const key = keys.includes(plain) ? `${plain}-${String(keys.length + 1)}` : plain;
  const day = parsePartialDate(String(facts['date']))?.latest ?? '';
  const at = entry.data.events.findIndex(({ date }) => date !== undefined && date.latest > day);
  const insert = (events: Fields[], event: Fields) => events.splice(at === -1 ? events.length : at, 0, event);
  if (said === undefined) answers.note('what', say('import.derived', { text: what }));
  const reason = withReason(kind, answers, context.choose);
  insert(record.fields['events'] as Fields[], { key, kind, ...facts, ...reason, what, sources: [source] });
  if (english) insert(english.fields['events'] as Fields[], { key, what: translated });
  added.push(`${name}: ${String(facts['date'])}`);
  return english !== undefined;
}

function withRecordWords(entry: AgreementEntry, answers: AnswerReader, { find }: RecordContext): Answers {
  const { local, foreign } = entry.data;
  const partner = foreign[0]?.partner;
  return {
    class: entry.data.class,
    event: answers.text('event') ?? 'signing',
    regions: local.flatMap(({ region }) => region ?? []).join(', '),
    partner: partner === undefined ? foreign[0]?.name : find.nameOf('partners', partner),
  };
}

/** The id of the row's source in the record: one that it has, or a new one. */
function addSource({ record, answers, context }: Target): string | undefined {
  const count = answers.refusals.length;
  const source = readSource(answers, context);
  if (answers.refusals.length > count) return undefined;
  const sources = record.fields['sources'] as Fields[];
  const same = sources.find(({ url, publisher, date }) =>
    source['url'] === undefined ? publisher === source['publisher'] && date === source['date'] : url === source['url'],
  );
  if (same) return String(same['id']);
  const numbers = sources.map(({ id }) => Number(/^s(\d+)$/.exec(String(id))?.[1] ?? 0));
  const id = `s${String(Math.max(...numbers, 0) + 1)}`;
  sources.push({ ...source, id });
  return id;
}

/** Cells that say something else than the record. */
function listDifferences(data: AgreementRecord, answers: AnswerReader, context: RecordContext): Refusal[] {
  const tell = (question: string, written: string | undefined, recorded: string): Refusal[] =>
    written === undefined || fold(written) === fold(recorded)
      ? []
      : [{ question, message: say('import.differs.words', { written, recorded }) }];
  const agreementClass = context.choose(classChoices, answers.text('class') ?? '');
  return [
    ...tell('title', answers.text('title'), data.title),
    ...tell('purpose', answers.text('purpose'), data.purpose),
    ...(typeof agreementClass === 'string' && agreementClass !== data.class
      ? tell('class', nameChoice(classChoices, agreementClass), nameChoice(classChoices, data.class))
      : []),
    ...listDateDifference(data, answers, context),
    ...listTermDifference(data, answers),
  ];
}

/** Another end than each that is on record, where there is one. */
function listTermDifference({ events }: AgreementRecord, answers: AnswerReader): Refusal[] {
  const term = readTerm(new AnswerReader({ until: answers.text('until') }), 'until');
  const recorded = events.flatMap(({ term: own, date }) =>
    own ? [[{ ...own, until: own.until?.text }, date] as const] : [],
  );
  const last = recorded.at(-1);
  if (term === undefined || last === undefined) return [];
  const start = parsePartialDate(readDate(answers.text('date') ?? '') ?? '');
  if (recorded.some((own) => isSameEnd([term, start], own) !== false)) return [];
  return [
    {
      question: 'until',
      message: say('import.differs', { written: toTermText(term), recorded: toTermText(last[0]) }),
    },
  ];
}

/** Another day than the one on record; a less exact one is no other. */
function listDateDifference(data: AgreementRecord, answers: AnswerReader, context: RecordContext): Refusal[] {
  const kind = context.choose(eventChoices, answers.text('event') ?? 'signing');
  // Of what happens many times, another day is another one.
  if (typeof kind === 'string' && isOneOfMany(kind)) return [];
  const date = answers.text('date');
  const recorded = data.events.find((event) => event.kind === kind)?.date;
  const written = date === undefined ? undefined : readAnswerDate(new AnswerReader({ date }), 'date');
  if (!recorded || written === undefined || written === recorded.text || recorded.text.startsWith(written)) return [];
  return [{ question: 'date', message: say('import.differs', { written, recorded: recorded.text }) }];
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
