import { agreementClasses, type AgreementClass } from '../../../src/domain/lists/agreement-classes.ts';
import { endReasons, type EndReason } from '../../../src/domain/lists/end-reasons.ts';
import { eventKinds, termKinds, type EventKind } from '../../../src/domain/lists/event-kinds.ts';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { suggestName } from '../../../src/domain/text/suggest.ts';
import { AnswerReader, type Answers } from './answers.ts';
import { nameChoice, readChoice, type Choices } from './read-choice.ts';
import { readAnswerDate } from './read-answer-date.ts';
import { readTerm, type Term } from './read-term.ts';
import { listForeignParties } from './foreign-parties.ts';
import { toDraftFiles, toDraftSlug, type RecordContext, type RecordDraft } from './record-draft.ts';
import { nameSecondLanguage, say } from './say.ts';
import { listLocalParties, type LocalParty } from './local-parties.ts';
import { isInternational } from './party-words.ts';
import { cite, readSource, withDate } from './source-answers.ts';

export const classChoices: Choices<AgreementClass> = { words: 'class', options: agreementClasses };
export const eventChoices: Choices<EventKind> = { words: 'event', options: eventKinds };
export const endReasonChoices: Choices<EndReason> = { words: 'endReason', options: endReasons };

/** Makes an agreement with its first event and its first source. */
export function makeAgreement(given: Answers, context: RecordContext): RecordDraft {
  const answers = new AnswerReader(given);
  const title = answers.required('title');
  const purpose = answers.required('purpose');
  const agreementClass = readChoice(answers, 'class', classChoices, context.choose);
  const event = readEvent(answers, agreementClass, context);
  const fields = {
    title,
    class: agreementClass,
    purpose,
    sectors: context.find.list('sectors', answers, 'sectors', context.isSheet ? 'note' : 'refuse'),
    local: readLocal(answers, context),
    foreign: readForeign(answers, context),
    events: [event.record, ...readNextEvent(answers)],
    sources: [readSource(answers, context)],
    draft: answers.text('publish') === undefined ? true : undefined,
  };
  const name = toDraftSlug(answers, 'title');
  const translation = readTranslation(answers, event);
  const { notes, refusals } = answers;
  if (refusals.length > 0) return { refusals, notes };
  const slug = `${context.number}-${name}`;
  return {
    slug,
    notes,
    files: toDraftFiles('agreements', slug, { record: { fields, body: cite(purpose) }, text: translation }),
  };
}

function readLocal(answers: AnswerReader, context: RecordContext): LocalParty[] {
  answers.required('regions');
  // Says what is no region.
  const regions = context.find.list('regions', answers, 'regions');
  const { parties, unclear } = listLocalParties(answers, context);
  // Without it the government would stand for a party that it is not.
  for (const { name, why } of regions.length > 0 ? unclear : [])
    answers.refuse('local-body', say(`answer.body.${why}`, { written: name }));
  return parties;
}

/** Partners with a page of their own; any other party is text, with its country. */
function readForeign(answers: AnswerReader, { find }: RecordContext): Record<string, unknown>[] {
  const party = answers.text('party');
  const countries = find.list('countries', answers, 'countries');
  const parties = listForeignParties(answers, find);
  if (parties.every(({ isFunder }) => isFunder)) answers.miss('partner', say('answer.partner.missing'));
  const toRole = (isFunder: true | undefined) => (isFunder ? { role: 'funder' } : {});
  const known = new Map(
    parties.toReversed().flatMap(({ slug, isFunder }) => (slug === undefined ? [] : [[slug, isFunder]])),
  );
  const others = parties.filter(({ slug }) => slug === undefined);
  // Who works need not be of the country of who pays.
  const isPlaced = parties.some(({ slug, country, isFunder }) => isFunder && (slug ?? country) !== undefined);
  // Several countries of several parties do not tell which is whose.
  if (countries.length > 1 && others.filter(({ country }) => country === undefined).length > 1)
    answers.refuse('countries', say('answer.countries.each', { written: answers.text('countries') ?? '' }));
  return [
    ...[...known].toReversed().map(([partner, isFunder]) => ({ partner, ...toRole(isFunder) })),
    ...others.flatMap(({ name, country, isFunder }): Record<string, unknown>[] => {
      if (isFunder) return [{ name, ...(country !== undefined && { countries: [country] }), ...toRole(isFunder) }];
      // Each its own list: one list in two places would be written as an anchor.
      const ofParty = country === undefined ? [...countries] : [country];
      if (name === party) return [{ name, ...(ofParty.length > 0 && { countries: ofParty }) }];
      const partner = readUnknownPartner(name, ofParty, answers, find, isPlaced);
      return partner === undefined ? [] : [partner];
    }),
  ];
}

/** A partner without a page is named with its country, unless it is probably one that has a page. */
function readUnknownPartner(
  name: string,
  countries: readonly string[],
  answers: AnswerReader,
  find: RecordContext['find'],
  isPlaced: boolean,
): Record<string, unknown> | undefined {
  const isNear = suggestName(toSlug(name), find.options('partners').map(toSlug)) !== undefined;
  if (isNear || (countries.length === 0 && !isPlaced && !isInternational(name))) {
    // A country that is not known is told of already.
    if (isNear || !answers.refusals.some(({ question }) => question === 'countries'))
      find.one('partners', name, answers, 'partner');
    return undefined;
  }
  answers.note('partner', say('answer.partner.unknown', { written: name }));
  return { name, ...(countries.length > 0 && { countries }) };
}

/** Everybody signs letters of intent, and lists say from when they hold; the register calls that an intent. */
export function toKindOf<T extends EventKind | undefined>(
  kind: T,
  agreementClass: AgreementClass | undefined,
): T | 'intent' {
  return agreementClass === 'loi' && (kind === 'signing' || kind === 'effect') ? 'intent' : kind;
}

function readEvent(answers: AnswerReader, agreementClass: AgreementClass | undefined, { choose }: RecordContext) {
  const chosen = readChoice(answers, 'event', eventChoices, choose);
  const kind = toKindOf(chosen, agreementClass);
  if (kind !== chosen) answers.note('event', say('answer.intent', { event: nameChoice(eventChoices, 'intent') }));
  const date = readAnswerDate(answers, 'date');
  const place = answers.text('place');
  const what = answers.required('what');
  const year = /\d{4}/.exec(date ?? '')?.[0];
  const key = year === undefined ? (kind ?? '') : `${kind ?? ''}-${year}`;
  return {
    key,
    record: {
      key,
      kind,
      ...withDate('date', date),
      ...(place !== undefined && { place }),
      what,
      ...readEventTerm(answers, kind),
      ...withReason(kind, answers, choose),
      sources: ['s1'],
    },
  };
}

/** What came after the event of a row of a sheet, on a day of its own; no question asks for it. */
function readNextEvent(answers: AnswerReader) {
  const [kind, what, reason] = ['next-event', 'next-what', 'next-reason'].map((name) => answers.text(name));
  const date = readAnswerDate(answers, 'next-date');
  if (kind === undefined || what === undefined || date === undefined) return [];
  const key = `${kind}-${date.slice(0, 4)}-next`;
  return [{ key, kind, ...withDate('date', date), what, ...(reason !== undefined && { reason }), sources: ['s1'] }];
}

/** Why an agreement ended, as the words for its end say; other events have no reason. */
export function withReason(
  kind: EventKind | undefined,
  answers: AnswerReader,
  choose: RecordContext['choose'],
): { reason?: EndReason } {
  if (kind !== 'end') return {};
  const found = ['event', 'what'].map((question) => choose(endReasonChoices, answers.text(question) ?? ''));
  const reason = found.find((one) => typeof one === 'string');
  if (reason !== undefined) return { reason };
  const options = endReasons.map((one) => nameChoice(endReasonChoices, one)).join('; ');
  answers.refuse('event', say('answer.end.reason', { options }));
  return {};
}

function readEventTerm(answers: AnswerReader, kind: EventKind | undefined) {
  const term = readTerm(answers, 'until');
  if (!term || kind === undefined) return {};
  const reason = refuseTerm(kind, term, answers.text('until') ?? '');
  if (reason === undefined) return { term };
  answers.note('until', reason);
  return {};
}

/** Why an event of this kind cannot say how long something lasts; undefined where it can. */
export function refuseTerm(kind: EventKind, term: Term, written: string): string | undefined {
  if (!termKinds.includes(kind)) return say('answer.term.elsewhere', { written });
  // Only a stage that ends has a term of its own.
  return kind === 'effect' && term.kind === 'open'
    ? say('answer.term.endless', { written, event: nameChoice(eventChoices, 'signing') })
    : undefined;
}

/** The translation, where all its words are given; says which words are left out where they are not. */
function readTranslation(answers: AnswerReader, { key }: { key: string }) {
  const [title, purpose, what, place] = ['title-en', 'purpose-en', 'what-en', 'place-en'].map((name) =>
    answers.text(name),
  );
  const [, folder] = languages;
  const language = nameSecondLanguage();
  if (folder !== undefined && title !== undefined && purpose !== undefined && what !== undefined)
    return {
      fields: { title, purpose, events: [{ key, what, ...(place !== undefined && { place }) }] },
      body: cite(purpose),
    };
  for (const [question, text] of Object.entries({ 'title-en': title, 'purpose-en': purpose, 'what-en': what }))
    if (text !== undefined)
      answers.note(
        question,
        folder === undefined || language === undefined
          ? say('answer.translation.none', { written: text })
          : say('answer.translation.incomplete', { written: text, folder, language }),
      );
  return undefined;
}
