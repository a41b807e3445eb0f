import { agreementClasses } from '../../../src/domain/lists/agreement-classes.ts';
import { eventKinds, termKinds } from '../../../src/domain/lists/event-kinds.ts';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { AnswerReader, type Answers } from './answers.ts';
import { readChoice } from './read-choice.ts';
import { readAnswerDate } from './read-answer-date.ts';
import { toDraftFiles, type RecordContext, type RecordDraft } from './record-draft.ts';
import { cite, readSource, withDate } from './source-answers.ts';

/** Makes an agreement with its first event and its first source. */
export function makeAgreement(given: Answers, context: RecordContext): RecordDraft {
  const answers = new AnswerReader(given);
  const title = answers.required('title');
  const purpose = answers.required('purpose');
  const event = readEvent(answers);
  const fields = {
    title,
    class: readChoice(answers, 'class', agreementClasses, 'class'),
    purpose,
    sectors: answers.list('sectors').flatMap((name) => context.find('sectors', name, answers, 'sectors') ?? []),
    local: readLocal(answers, context),
    foreign: [readForeign(answers, context)],
    events: [event.record],
    sources: [readSource(answers, context.siteDate)],
    draft: answers.text('publish') === undefined ? true : undefined,
  };
  const slug = `${context.number}-${toSlug(answers.text('slug') ?? title)}`;
  const [titleEn, purposeEn] = [answers.text('title-en'), answers.text('purpose-en')];
  if (answers.refusals.length > 0) return { refusals: answers.refusals };
  const text =
    titleEn === undefined || purposeEn === undefined || event.text === undefined
      ? undefined
      : { fields: { title: titleEn, purpose: purposeEn, events: [event.text] }, body: cite(purposeEn) };
  return { slug, files: toDraftFiles('agreements', slug, { record: { fields, body: cite(purpose) }, text }) };
}

function readLocal(answers: AnswerReader, { find }: RecordContext) {
  const regions = answers.list('regions');
  if (regions.length === 0) answers.refuse('regions', 'belum diisi');
  return regions.flatMap((name) => {
    const region = find('regions', name, answers, 'regions');
    return region === undefined ? [] : [{ region }];
  });
}

/** A partner with a page of its own; any other party is text, with its country. */
function readForeign(answers: AnswerReader, { find }: RecordContext): Record<string, unknown> {
  const name = answers.text('party');
  if (name === undefined) {
    const written = answers.required('partner');
    return written === '' ? {} : { partner: find('partners', written, answers, 'partner') };
  }
  const countries = answers.list('countries').flatMap((item) => find('countries', item, answers, 'countries') ?? []);
  return { name, ...(countries.length > 0 && { countries }) };
}

function readEvent(answers: AnswerReader) {
  const kind = readChoice(answers, 'event', eventKinds, 'event') ?? 'contact';
  const date = readAnswerDate(answers, 'date');
  const until = readAnswerDate(answers, 'until');
  const place = answers.text('place');
  const what = answers.required('what');
  const whatEn = answers.text('what-en');
  const year = /\d{4}/.exec(date ?? '')?.[0];
  const key = year === undefined ? kind : `${kind}-${year}`;
  if (until !== undefined && !termKinds.includes(kind))
    answers.refuse(
      'until',
      'masa berlaku hanya untuk penandatanganan, perpanjangan, atau mulai berlakunya sebuah tahap',
    );
  return {
    record: {
      key,
      kind,
      ...withDate('date', date),
      ...(place !== undefined && { place }),
      what,
      ...(until !== undefined && { term: { kind: 'fixed', until } }),
      sources: ['s1'],
    },
    text: whatEn === undefined ? undefined : { key, what: whatEn, ...(place !== undefined && { place }) },
  };
}
