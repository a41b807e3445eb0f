import { toSlug } from '../../../src/domain/address/slugs.ts';
import { parsePartialDate } from '../../../src/domain/calendar/dates.ts';
import type { AgreementClass } from '../../../src/domain/lists/agreement-classes.ts';
import type { EventKind } from '../../../src/domain/lists/event-kinds.ts';
import { classChoices, eventChoices } from '../records/make-agreement.ts';
import { readList } from '../records/name-variants.ts';
import { readDate } from '../records/read-answer-date.ts';
import { nameChoice, type FindChoice } from '../records/read-choice.ts';
import { isTerm } from '../records/read-term.ts';
import type { RecordContext } from '../records/record-draft.ts';
import type { Refusal } from '../records/answers.ts';
import { isUnclearList, joinPlaces, splitForeign } from '../records/foreign-parties.ts';
import { nameColumn } from './columns.ts';
import { readPlaces } from './read-own-side.ts';
import { say } from '../records/say.ts';
import {
  andBetween,
  isAttached,
  isEmptyWord,
  isPreparation,
  isOwnBody,
  isUnsigned,
  readBodyKind,
  takeEnd,
  withoutDelegation,
  withoutPlace,
  withoutUnsigned,
} from '../records/sheet-words.ts';
import { listDates } from '../records/take-date.ts';
import { takeTimes } from './read-sentence.ts';
import { listSplits, takeCountry } from '../records/take-country.ts';
import type { ImportRow } from './to-answers.ts';

/** A row in the words of the register, with what was read otherwise than it is written. */
export interface UnderstoodRow extends ImportRow {
  notes: readonly Refusal[];
  /** True where the row does not name its event by itself. */
  isEventGuessed: boolean;
}

type Draft = Record<string, string | undefined>;

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

  readPlaces(step);
  readGuests(step);
  readOwnSide(step);
  readSeveral(step);
  readCountry(step);
  readCountryOfEach(step);
  readPartnerWithin(step);
  readForm(step, row);
  readStart(step);
  readDatePlace(step);
  readTimes(step);
  readYear(step, row.year);
  const unused = readTerm(step, row.unused);
  readSource(step);
  readSectors(step);
  const isEventGuessed = readEvent(step, row, unused) || text('event') === undefined;
  return { ...row, answers, notes, refusals, unused, isEventGuessed };
}

/** What the readers of a row share. */
export interface Step {
  answers: Draft;
  context: RecordContext;
  text: (question: string) => string | undefined;
  note: (question: string, message: string) => unknown;
  refuse: (question: string, message: string) => unknown;
}

/** "Delegasi Kota Matsuyama", "(Wali Kota ke) Kota Matsuyama": the party is who sends or receives somebody. */
function readGuests({ answers, text, note }: Step): void {
  const written = text('partner');
  const name = written === undefined ? undefined : withoutDelegation(written);
  if (written === undefined || name === written) return;
  answers['partner'] = name;
  note('partner', say('answer.readAs', { written, meant: name ?? '' }));
}

/** "Kota Perth, Australia Barat" is a partner and where it is, if both are in the row's country. */
function readPartnerWithin({ answers, context: { find, content }, text, note }: Step): void {
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

/**
 * The fields that the items of a text name with their last words: "Pengelolaan sampah", "museum dan pariwisata". What an
 * item begins with is what is done there, but in a cell of fields.
 */
function listFields(text: string, find: RecordContext['find'], isCellOfFields: boolean): string[] {
  const items = ` ${text}`.split(/[,;/()&\n]+/).flatMap((item) => item.split(andBetween));
  const fields = items.flatMap((item) => {
    const words = item.split(/\s+/).filter((word) => word !== '');
    const ends = words.map((_, from) => words.slice(from).join(' '));
    const beginnings = isCellOfFields ? words.map((_, left) => words.slice(0, words.length - left).join(' ')) : [];
    return [...ends, ...beginnings].map((part) => find.quietly('sectors', part)).find((key) => key !== undefined) ?? [];
  });
  return [...new Set(fields)];
}

/** Where no cell names a field, the words of the purpose may. */
function readSectors({ answers, context: { find }, text, note }: Step): void {
  const given = text('sectors');
  if (readList(given ?? '', (name) => find.quietly('sectors', name)).some(([, key]) => key !== undefined)) return;
  for (const question of ['sectors', 'purpose', 'title', 'what']) {
    const written = text(question) ?? '';
    const found = listFields(written, find, question === 'sectors');
    if (found.length === 0) continue;
    const value = found.map((key) => find.nameOf('sectors', key)).join('; ');
    answers['sectors'] = value;
    note('sectors', say('import.taken', { value, written }));
    return;
  }
}

/** "PT INKA dan Perusahaan Contoh": bodies of the own side are no foreign parties, and which are is for the sender to say. */
function readOwnSide({ answers, context: { find }, text, refuse }: Step): void {
  const question = text('partner') === undefined ? 'party' : 'partner';
  const written = answers[question] ?? '';
  if (find.quietly('partners', written) !== undefined) return;
  const names = written
    .split(/\s*[\n;,]\s*|\s+[-–—/]\s+/)
    .flatMap((part) => ` ${part}`.split(andBetween).map((name) => name.trim()))
    .filter((name) => name !== '');
  const own = names.filter((name, index) => {
    const says = takeCountry(name, find) ?? find.quietly('countries', names[index + 1] ?? '');
    const isOfRegion = readBodyKind(name) !== undefined && namesRegion(name, find);
    return says === undefined && find.quietly('partners', name) === undefined && (isOwnBody(name) || isOfRegion);
  });
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

/** "Universitas PGRI Madiun": the place may be a city or the regency around it. */
function namesRegion(name: string, find: RecordContext['find']): boolean {
  const words = name.split(/\s+/).slice(1);
  return words.some((_, start) =>
    [1, 2, 3].some((size) => find.all('regions', words.slice(start, start + size).join(' ')).length > 0),
  );
}

/** "Kota Osaka & Kota Yokohama" are two parties, each on a line of its own. */
function readSeveral({ answers, context: { find }, text, note, refuse }: Step): void {
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

/** Several countries beside as many parties: each has the one in its place, and a party that says its own agrees. */
function readCountryOfEach({ answers, context: { find }, text, note, refuse }: Step): void {
  const codes = readList(answers['countries'] ?? '', (name) => find.quietly('countries', name)).map(([, code]) => code);
  if (new Set(codes).size < 2 || codes.includes(undefined)) return;
  const partner = text('partner');
  const isKnown = partner !== undefined && find.quietly('partners', partner) !== undefined;
  if (isKnown && text('party') === undefined) return;
  const question = partner === undefined || isKnown ? 'party' : 'partner';
  const written = answers[question] ?? '';
  const names = [/\s*[\n;]+\s*/, /\s+\/\s+/, /\s*,\s*/]
    .map((mark) => written.split(mark).filter((name) => name.trim() !== ''))
    .find(({ length }) => length === codes.length);
  const own = names?.map((name) => takeCountry(name, find)?.country);
  if (!names || own?.some((country, index) => country !== undefined && country !== codes[index])) {
    refuse('countries', say('import.country.each', { written: text('countries') ?? '' }));
    return;
  }
  answers[question] = names
    .map((name, index) =>
      own?.[index] === undefined ? `${name} (${find.nameOf('countries', codes[index] ?? '')})` : name,
    )
    .join('\n');
  delete answers['countries'];
  note('countries', say('import.country.ofEach', { names: answers[question].replaceAll('\n', '; ') }));
}

/** "Prefektur Chiba, Jepang", "Kota Toowoomba (Australia)": the country beside the name, where it has no cell of its own. */
function readCountry({ answers, context: { find, content }, text, note, refuse }: Step): void {
  const question = text('partner') === undefined ? 'party' : 'partner';
  const written = text(question);
  const own = Object.values(content.dataFile('site.yaml')?.data?.country ?? {}).map(toSlug);
  const countries = text('countries');
  const isOwn = (name: string) => own.includes(toSlug(name));
  if (countries !== undefined && (isOwn(countries) || listSplits(countries).some(([, tail]) => isOwn(tail)))) {
    delete answers['countries'];
    refuse('countries', say('import.country.own', { written: countries }));
    return;
  }
  const isList = readList(countries ?? '', (name) => find.quietly('countries', name)).every(([, code]) => code);
  if (countries !== undefined && !isList) {
    const [place = '', beside = ''] =
      listSplits(countries)
        .flatMap(([head, tail]) => [[head, tail] as const, [tail, head] as const])
        .find(([, part]) => find.quietly('countries', part) !== undefined) ?? [];
    const code = find.quietly('countries', beside);
    const near = code === undefined ? find.near('countries', countries) : undefined;
    if (code !== undefined) {
      const meant = find.nameOf('countries', code);
      answers['countries'] = meant;
      const isPartner = written === undefined;
      if (isPartner) answers['partner'] = place;
      note(
        'countries',
        say(isPartner ? 'import.country.partner' : 'import.country.place', { written: countries, meant, place }),
      );
    }
    if (near !== undefined) {
      answers['countries'] = find.nameOf('countries', near);
      note('countries', say('answer.readAs', { written: countries, meant: find.nameOf('countries', near) }));
    }
  }
  // Of several, each says its own.
  const isSeveral = (answers[question] ?? '').includes('\n');
  if (written === undefined || isSeveral || find.quietly('partners', written) !== undefined) return;
  const said = takeCountry(written, find);
  if (said === undefined) return;
  answers[question] = said.name;
  if (countries === undefined) {
    answers['countries'] = find.nameOf('countries', said.country);
    note('countries', say('import.taken', { value: find.nameOf('countries', said.country), written: written }));
  }
}

/**
 * A form that only other cells name: "MoU tentang susu sapi perah", or "Penandatanganan MoU" as what happened. A visit in
 * the column of forms is what happened, and a visit has no form.
 */
function readForm({ answers, context: { choose }, text, note, refuse }: Step, row: ImportRow): void {
  const written = text('class');
  const isTold = isTalk(readEventOf(text, choose)) || row.preparation !== undefined;
  if (written !== undefined && !isTold && isPlannedForm(written, choose)) {
    refusePlan({ refuse }, 'class', written);
    return;
  }
  if (written !== undefined) {
    if (choose(classChoices, written) === 'other' && written !== nameChoice(classChoices, 'other'))
      note('class', say('answer.readAs', { written, meant: nameChoice(classChoices, 'other') }));
    const happened = choose(classChoices, written) === undefined ? choose(eventChoices, written) : undefined;
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
  if (form === undefined && !isTalk(kind)) return;
  const agreementClass = form?.agreementClass ?? 'no-instrument';
  answers['class'] = nameChoice(classChoices, agreementClass);
  note(
    'class',
    say('import.taken', { value: nameChoice(classChoices, agreementClass), written: form?.from ?? told ?? '' }),
  );
  if (event !== undefined || kind === undefined || !isTalk(kind)) return;
  answers['event'] = nameChoice(eventChoices, kind);
  if (talk === undefined) return;
  if (text('what') === undefined) answers['what'] = talk;
  note('event', say('import.taken', { value: nameChoice(eventChoices, kind), written: talk }));
}

function readEventOf(text: Step['text'], choose: FindChoice): EventKind | undefined {
  const event = choose(eventChoices, text('event') ?? '');
  return typeof event === 'string' ? event : undefined;
}

/** "rencana MoU" and "to be signed" are planned; a "Rencana Aksi" is a form, and "Penjajakan" is what happened. */
function isPlannedForm(written: string, choose: FindChoice): boolean {
  if (typeof choose(eventChoices, written) === 'string') return false;
  if (typeof choose(classChoices, written) !== 'string') return isUnsigned(written) || isPreparation(written);
  return isUnsigned(written) && choose(classChoices, withoutUnsigned(written)) !== undefined;
}

/** What is still to come is for a later row, or told as the talks that were. */
function refusePlan(
  { refuse }: Pick<Step, 'refuse'>,
  question: string,
  written: string,
  why: 'import.date.planned' | 'import.date.future' = 'import.date.planned',
): void {
  const exploration = nameChoice(eventChoices, 'exploration');
  refuse(question, say(why, { written, column: nameColumn('event'), exploration }));
}

/** What needs no instrument. */
function isTalk(kind: EventKind | undefined): boolean {
  return kind === 'contact' || kind === 'exploration';
}

/** The event that a text begins with: "Kunjungan balasan Wali Kota Yokkaichi". */
function readBeginning(text: string, choose: FindChoice): EventKind | undefined {
  const words = text.replace(/^[^\p{L}]+/u, '').split(/[\s,;:]+/);
  const found = [3, 2, 1].map((size) => choose(eventChoices, words.slice(0, size).join(' ')));
  return found.find((kind) => typeof kind === 'string');
}

/** The form that the sentences of a row name, or else its remarks, unless these say that it is yet to come. */
function findForm(
  { unused }: ImportRow,
  sentences: readonly string[],
  choose: FindChoice,
): { agreementClass: AgreementClass; from: string } | undefined {
  const remarks = unused
    .map((remark) => remark.slice(remark.indexOf(':') + 1).trim())
    .filter((remark) => remark.length < 60 && !isUnsigned(remark));
  for (const from of [...sentences, ...remarks]) {
    const agreementClass = choose(classChoices, from);
    if (from !== '' && typeof agreementClass === 'string') return { agreementClass, from };
  }
  return undefined;
}

/** The beginning of a term that has a column beside the date: the date where there is none, nothing new on the same day. */
function readStart({ answers, text, note }: Step): void {
  const start = text('start');
  const date = text('date');
  delete answers['start'];
  if (start === undefined) return;
  // "Mulai: 3 tahun" says how long, not from when.
  if (readDate(start) === undefined && isTerm(start) && text('until') === undefined) {
    answers['until'] = start;
    note('until', say('import.taken', { value: start, written: start }));
    return;
  }
  if (date === undefined) {
    const effect = nameChoice(eventChoices, 'effect');
    answers['date'] = start;
    answers['event'] ??= effect;
    note('date', say('import.start.only', { written: start, event: answers['event'] }));
  } else if (readDate(start) !== readDate(date)) note('date', say('import.start.other', { written: start, date }));
}

/** "12 Desember 2017, Sumenep" is a day and a place. */
function readDatePlace({ answers, text, note }: Step): void {
  const written = text('date');
  if (written === undefined || readDate(written) !== undefined || text('place') !== undefined) return;
  const parts = written.split(/\s*[,;]\s*/);
  const at = parts.findIndex((part) => /\d{4}/.test(part) && readDate(part) !== undefined);
  const others = parts.filter((_, index) => index !== at);
  if (at !== -1 && others.length === 1 && /^\p{Lu}[\p{L} .'-]+$/u.test(others[0] ?? '')) {
    answers['date'] = parts[at];
    answers['place'] = others[0];
    note('date', say('import.date.place', { written }));
    return;
  }
  // "181/04/2023 tanggal 8 Maret 2023" is the number of a paper and its day.
  const [only, ...more] = isUnsigned(written) ? [] : listDates(written);
  if (only === undefined || more.length > 0) return;
  answers['date'] = only.date;
  note('date', say('import.date.rest', { written, meant: only.date }));
}

/** A title that says all tells the day and the term too; a cell of its own counts, unless the title is more exact. */
function readTimes({ answers, text, note }: Step): void {
  for (const question of ['title', 'what', 'purpose']) {
    const sentence = text(question);
    if (sentence === undefined) continue;
    const { date, until } = takeTimes(sentence);
    const given = text('date');
    const own = given === undefined ? '' : (readDate(given) ?? given);
    if (date !== undefined && date !== own && (given === undefined || date.startsWith(`${own}-`))) {
      answers['date'] = date;
      note('date', say('import.taken', { value: date, written: sentence }));
    }
    if (until !== undefined && text('until') === undefined) {
      answers['until'] = until;
      note('until', say('import.taken', { value: until, written: sentence }));
    }
  }
}

/** A day without a year is of the year that the sheet is of. */
function readYear({ answers, text, note }: Step, year: string | undefined): void {
  const written = text('date');
  if (written === undefined || year === undefined || readDate(written) !== undefined) return;
  if (/\d{4}/.test(written) || readDate(`${written} ${year}`) === undefined) return;
  answers['date'] = `${written} ${year}`;
  note('date', say('import.date.year', { written, year }));
}

/** Where no cell is for the end, the remarks may tell it: "masih berlaku s/d 2027". Gives the remarks that are left. */
function readTerm({ answers, text, note }: Step, unused: readonly string[]): readonly string[] {
  if (text('until') !== undefined) return unused;
  const tells = unused.find((remark) => {
    const words = remark.slice(remark.indexOf(':') + 1).trim();
    return readEnd(words) !== undefined;
  });
  if (tells === undefined) return unused;
  const words = tells.slice(tells.indexOf(':') + 1).trim();
  answers['until'] = readEnd(words);
  note('until', say('import.taken', { value: answers['until'] ?? '', written: words }));
  return unused.filter((remark) => remark !== tells);
}

function readEnd(words: string): string | undefined {
  const end = takeEnd(words);
  if (end !== undefined && isTerm(end)) return end;
  if (isTerm(words) && readDate(words) === undefined) return words;
  const { until } = takeTimes(words);
  return until;
}

/** "Ada" says of a source only that somebody has it. */
function readSource({ answers, text, note }: Step): void {
  const address = text('source-url');
  if (address !== undefined && isAttached(address)) {
    delete answers['source-url'];
    note('source-url', say('import.source.addressless', { written: address }));
  }
  const written = text('source-publisher');
  if (written === undefined || !isAttached(written)) return;
  delete answers['source-publisher'];
  note('source-publisher', say('import.source.unnamed', { written }));
}

/**
 * In a list of instruments the date is that of the signature, unless the row says something else; what is given rather
 * than signed only begins. A day that is yet to come is none. True where the list alone says so.
 */
function readEvent(
  { answers, context: { choose, siteDate }, text, note, refuse }: Step,
  row: ImportRow,
  unused: readonly string[],
): boolean {
  const form = choose(classChoices, text('class') ?? '');
  const step = { answers, context: { choose }, text, note, refuse };
  const renewal = nameChoice(eventChoices, 'renewal');
  const isRenewal = choose(eventChoices, text('class') ?? '') === 'renewal';
  if (isRenewal && [undefined, nameChoice(eventChoices, 'signing')].includes(text('event'))) answers['event'] = renewal;
  // Without an instrument nothing was signed, whatever the heading of the dates says.
  const isHeadingOnly = row.isEventOfHeading && answers['event'] === row.answers['event'];
  if (form === 'no-instrument' && isHeadingOnly && !isTalk(readEventOf(text, choose))) delete answers['event'];
  const date = text('date') ?? '';
  const isPlan = isUnsigned(date) || isPreparation(date);
  if (isPlan || isAfter(date, siteDate)) {
    // Said of the form already.
    if (!isPlannedForm(text('class') ?? '', choose))
      refusePlan({ refuse }, 'date', date, isPlan ? 'import.date.planned' : 'import.date.future');
    return false;
  }
  readDescription(step, row);
  if (row.preparation !== undefined) {
    readPrepared(step, row, row.preparation);
    return false;
  }
  const isOfHeading = row.isEventOfHeading === true && text('event') === row.answers['event'];
  if ((text('event') !== undefined && !isOfHeading) || typeof form !== 'string' || form === 'no-instrument')
    return false;
  const aside = /\(([^)]*)\)/.exec(text('title') ?? '')?.[1] ?? '';
  const doubt = [...unused, aside].find((remark) => isUnsigned(remark.slice(remark.indexOf(':') + 1)));
  const told = doubt === undefined ? undefined : choose(eventChoices, doubt.slice(doubt.indexOf(':') + 1));
  if (told === 'exploration') {
    answers['event'] = nameChoice(eventChoices, told);
    note('event', say('import.taken', { value: nameChoice(eventChoices, told), written: doubt ?? '' }));
    return false;
  }
  if (doubt !== undefined && form !== 'loi') {
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
  if (isOfHeading) return false;
  const hasDate = text('date') !== undefined;
  const kind = !hasDate ? 'report' : givenForms.includes(form) ? 'effect' : 'signing';
  const name = nameChoice(eventChoices, kind);
  answers['event'] = name;
  const why = kind === 'effect' ? 'import.event.effect' : hasDate ? 'import.event.list' : 'import.event.undated';
  note('event', say(why, { event: name }));
  return true;
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
  if (event === undefined || row.isEventOfHeading || !isDescription(event) || text('what') !== undefined) return;
  const kind = choose(eventChoices, event);
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
  answers['event'] = exploration;
  note('event', say('import.event.preparation', { event: exploration, title }));
}

/** Forms that begin without anybody's signature on record. */
const givenForms: readonly AgreementClass[] = ['grant', 'loan', 'technical-cooperation', 'membership'];
