import { pressKinds } from '../../../src/domain/records/press-release.ts';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { AnswerReader, type Answers } from './answers.ts';
import { readAnswerDate } from './read-answer-date.ts';
import { readChoice } from './read-choice.ts';
import { toDraftFiles, type RecordContext, type RecordDraft } from './record-draft.ts';
import { cite, readSource } from './source-answers.ts';

/** Makes a press release or report in the folder of its year. */
export function makeRelease(given: Answers, context: RecordContext): RecordDraft {
  const answers = new AnswerReader(given);
  const { find, siteDate } = context;
  const title = answers.required('title');
  const summary = answers.required('summary');
  const place = answers.required('place');
  answers.required('date');
  const date = readAnswerDate(answers, 'date');
  const office = answers.text('office');
  const fields = {
    title,
    summary,
    kind: readChoice(answers, 'kind', pressKinds, 'press'),
    number: answers.text('number'),
    date,
    dateline: answers.required('dateline'),
    place,
    office,
    agreements: answers.list('agreements'),
    partners: answers.list('partners').flatMap((name) => find('partners', name, answers, 'partners') ?? []),
    regions: answers.list('regions').flatMap((name) => find('regions', name, answers, 'regions') ?? []),
    countries: answers.list('countries').flatMap((name) => find('countries', name, answers, 'countries') ?? []),
    sectors: answers.list('sectors').flatMap((name) => find('sectors', name, answers, 'sectors') ?? []),
    published: siteDate,
    sources: [readSource(answers, siteDate)],
    draft: answers.text('publish') === undefined ? true : undefined,
  };
  const year = /\d{4}/.exec(date ?? '')?.[0] ?? '';
  const slug = `${year}/${toSlug(answers.text('slug') ?? title)}`;
  const [titleEn, summaryEn] = [answers.text('title-en'), answers.text('summary-en')];
  if (answers.refusals.length > 0) return { refusals: answers.refusals };
  const text =
    titleEn === undefined || summaryEn === undefined
      ? undefined
      : {
          fields: { title: titleEn, summary: summaryEn, place: answers.text('place-en') ?? place, office },
          body: cite(summaryEn),
        };
  return { slug, files: toDraftFiles('press-releases', slug, { record: { fields, body: cite(summary) }, text }) };
}
