import { languages, type Language } from '../../../src/domain/text/language.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { AnswerReader, type Answers, type Refusal } from '../records/answers.ts';
import type { AgreementClass } from '../../../src/domain/lists/agreement-classes.ts';
import { termKinds, type EventKind } from '../../../src/domain/lists/event-kinds.ts';
import { isLong, readDate } from '../records/read-answer-date.ts';
import { classChoices, eventChoices, toKindOf } from '../records/make-agreement.ts';
import { listForeignParties } from '../records/foreign-parties.ts';
import { listLocalParties } from '../records/local-parties.ts';
import { readList } from '../records/name-variants.ts';
import { nameChoice } from '../records/read-choice.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { nameColumn } from './columns.ts';
import { say } from '../records/say.ts';
import { isEmptyWord, takeTopic } from '../records/sheet-words.ts';

/** Answers with words that only repeat what the row says elsewhere, and which these are. */
export interface Derived {
  answers: Answers;
  notes: readonly Refusal[];
  /** Why what is left empty cannot be put together. */
  refusals: readonly Refusal[];
}

/** As long as the schema lets a title be. */
const LONGEST_TITLE = 90;

/** Puts together a title, a purpose and what happened where a row leaves them empty, from nothing but its own cells. */
export function deriveWords(written: Answers, context: RecordContext): Derived {
  const given = shortenTitle(splitTerm(written, context));
  const answers = new AnswerReader(given);
  const words = {
    title: toTitle(answers, context),
    purpose: toPurpose(answers, context),
    what: toWhat(answers, context, languages[0]),
  };
  const added = Object.entries(words).filter(
    ([question, text]) => text !== undefined && answers.text(question) === undefined,
  );
  return {
    answers: { ...given, ...Object.fromEntries(added) },
    refusals: refuseTitle(answers, words.title, context),
    notes: [
      ...added.map(([question, text]) => ({ question, message: say('import.derived', { text: String(text) }) })),
      ...(given['title'] === written['title']
        ? []
        : [{ question: 'title', message: say('import.title.long', { written: written['title'] ?? '' }) }]),
      ...(given['until'] === written['until']
        ? []
        : [{ question: 'date', message: say('import.date.stretch', { written: written['date'] ?? '' }) }]),
    ],
  };
}

/** The beginning and the end of a term in one cell are two answers; an end with a cell of its own stays. */
function splitTerm(given: Answers, { choose }: RecordContext): Answers {
  const date = readDate(given['date'] ?? '');
  if (date === undefined || !isLong(date)) return given;
  const kind = choose(eventChoices, given['event'] ?? '');
  // Talks may go on for years; they are no term.
  if (typeof kind === 'string' && !termKinds.includes(kind)) return { ...given, date };
  const [start, end] = date.split('/');
  return { ...given, date: start, until: isEmptyWord(given['until'] ?? '') ? end : given['until'] };
}

/** What is too long for a title is what the agreement is about, where nothing else says that. */
function shortenTitle(given: Answers): Answers {
  const title = given['title'] ?? '';
  if (title.length <= LONGEST_TITLE || !isEmptyWord(given['purpose'] ?? '')) return given;
  return { ...given, title: '', purpose: title };
}

/** What happened, as far as it follows from the kind of the event, its parties and the class. */
export function toWhat(answers: AnswerReader, context: RecordContext, language: Language): string | undefined {
  const chosen = context.choose(eventChoices, answers.text('event') ?? '');
  const agreementClass = context.choose(classChoices, answers.text('class') ?? '');
  const kind =
    typeof chosen === 'string' && typeof agreementClass === 'string' ? toKindOf(chosen, agreementClass) : chosen;
  // Who only pays does not sign, meet or carry out.
  const [local, foreign] = [nameLocal(answers, context, language), nameForeign(answers, context, language, 'working')];
  if (typeof kind !== 'string' || typeof agreementClass !== 'string' || local === '' || foreign === undefined)
    return undefined;
  return translate(language, `import.what.${kind}`, {
    local,
    foreign,
    class: nameForm(answers, agreementClass, language),
  });
}

/** A form that is none of the list's keeps the name that the row gives it. */
function nameForm(answers: AnswerReader, agreementClass: AgreementClass, language: Language): string {
  const written = answers.text('class') ?? '';
  if (agreementClass === 'other' && written !== nameChoice(classChoices, agreementClass)) return written;
  return lowerFirst(translate(language, `class.${agreementClass}`));
}

function toTitle(answers: AnswerReader, context: RecordContext): string | undefined {
  const agreementClass = context.choose(classChoices, answers.text('class') ?? '');
  const [local, foreign] = [nameLocal(answers, context, languages[0]), nameForeign(answers, context, languages[0])];
  if (typeof agreementClass !== 'string' || local === '' || foreign === undefined) return undefined;
  const event = context.choose(eventChoices, answers.text('event') ?? '');
  const form = toForm(
    nameForm(answers, agreementClass, languages[0]),
    agreementClass,
    typeof event === 'string' ? event : undefined,
    answers.text('deed'),
  );
  const names = listForeignParties(answers, context.find).map(({ name }) => name);
  const written = new Intl.ListFormat(languages[0]).format(names);
  // Where all do not fit, the first of each side stand for them; the record lists the others.
  const [first = '', own = ''] = [names[0], listLocalNames(answers, context, languages[0])[0]];
  const titles = [
    `${form} ${local}–${foreign}`,
    `${form} ${local}–${written}`,
    `${local}–${written}`,
    `${form} ${local}–${first}`,
    `${form} ${own}–${first}`,
    `${own}–${first}`,
  ];
  return titles.find(({ length }) => length <= LONGEST_TITLE);
}

/** A title that no cell says and that is too long as it would be put together. */
function refuseTitle(answers: AnswerReader, title: string | undefined, context: RecordContext): Refusal[] {
  const names = [nameLocal(answers, context, languages[0]), nameForeign(answers, context, languages[0]) ?? ''];
  const form = context.choose(classChoices, answers.text('class') ?? '');
  if (title !== undefined || answers.text('title') !== undefined || names.includes('') || typeof form !== 'string')
    return [];
  const message = say('import.title.parties', { names: names.join('–'), column: nameColumn('title') });
  return [{ question: 'title', message }];
}

/** What is only talked of is not yet what its form says. */
function toForm(
  name: string,
  agreementClass: AgreementClass,
  event: EventKind | undefined,
  deed: string | undefined,
): string {
  const form = upperFirst(name);
  if (event === undefined) return form;
  if (agreementClass === 'no-instrument' && deed !== undefined) return upperFirst(deed);
  if (agreementClass === 'no-instrument') return nameChoice(eventChoices, event);
  return event === 'exploration' ? `${nameChoice(eventChoices, event)} ${lowerFirst(form)}` : form;
}

/** The fields, else the words of the row itself, else what it calls its field, else that the sheet tells no more than the form. */
function toPurpose(answers: AnswerReader, { find, choose }: RecordContext): string | undefined {
  const sectors = readList(answers.lines('sectors'), (name) => find.quietly('sectors', name)).flatMap(
    ([, key]) => key ?? [],
  );
  if (sectors.length === 0) {
    const said = answers.text('what') ?? answers.text('title');
    if (said !== undefined) return takeTopic(said) ?? said;
    const field = answers.text('sectors');
    if (field !== undefined) return translate(languages[0], 'import.purpose.field', { written: field });
    const form = choose(classChoices, answers.text('class') ?? '');
    if (typeof form !== 'string') return undefined;
    return translate(languages[0], 'import.purpose.unknown', { class: nameForm(answers, form, languages[0]) });
  }
  const names = new Intl.ListFormat(languages[0]).format(sectors.map((key) => lowerFirst(find.nameOf('sectors', key))));
  return translate(languages[0], 'import.purpose', { sectors: names });
}

function nameLocal(answers: AnswerReader, context: RecordContext, language: Language): string {
  return new Intl.ListFormat(language).format(listLocalNames(answers, context, language));
}

function listLocalNames(answers: AnswerReader, context: RecordContext, language: Language): string[] {
  const { find, content } = context;
  const { parties } = listLocalParties(answers, context);
  const nameIn = (code: string) => {
    const record = content.records('regions').find(({ data }) => data?.code === code);
    const text = content.texts('regions').find((one) => one.language === language && one.slug === record?.slug);
    return text?.data?.name ?? find.nameOf('regions', code);
  };
  const names = parties
    .filter(({ role }) => role !== 'place')
    .map(({ region, outside, name }) => name ?? outside ?? nameIn(region ?? ''));
  return [...new Set(names)];
}

function nameForeign(
  answers: AnswerReader,
  { find, content }: RecordContext,
  language: Language,
  which: 'all' | 'working' = 'all',
): string | undefined {
  const all = listForeignParties(answers, find);
  const parties = which === 'all' ? all : all.filter(({ isFunder }) => !isFunder);
  const names = parties.map(({ name, slug }) => {
    const text = content.texts('partners').find((one) => one.language === language && one.slug === slug);
    return text?.data?.name ?? (slug === undefined ? name : find.nameOf('partners', slug));
  });
  return names.length === 0 ? undefined : new Intl.ListFormat(language).format(names);
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
