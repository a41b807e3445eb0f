import { pressKinds, type PressKind } from '../../../src/domain/records/press-release.ts';
import { AnswerReader, type Answers } from './answers.ts';
import { readAnswerDate } from './read-answer-date.ts';
import { readChoice, type Choices } from './read-choice.ts';
import { toDraftFiles, toDraftSlug, type RecordContext, type RecordDraft } from './record-draft.ts';
import { cite, readSource } from './source-answers.ts';

export const pressChoices: Choices<PressKind> = { words: 'press', options: pressKinds };

/** Whom to ask about a release, and when. */
function readContact(answers: AnswerReader, { content }: RecordContext): Record<string, unknown> | undefined {
  const [name, hours] = [answers.text('contact'), answers.text('contact-hours')];
  if (name === undefined && hours === undefined) return undefined;
  const timeZone = content.dataFile('site.yaml')?.data?.timeZone;
  return { ...(name !== undefined && { name }), ...(hours !== undefined && { hours, timeZone }) };
}

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
    kind: readChoice(answers, 'kind', pressChoices, context.choose),
    number: answers.text('number'),
    date,
    dateline: answers.required('dateline'),
    place,
    office,
    contact: readContact(answers, context),
    agreements: find.list('agreements', answers, 'agreements'),
    partners: find.list('partners', answers, 'partners'),
    regions: find.list('regions', answers, 'regions'),
    countries: find.list('countries', answers, 'countries'),
    sectors: find.list('sectors', answers, 'sectors'),
    published: siteDate,
    sources: [readSource(answers, context)],
    draft: answers.text('publish') === undefined ? true : undefined,
  };
  const year = /\d{4}/.exec(date ?? '')?.[0] ?? '';
  const slug = `${year}/${toDraftSlug(answers, 'title')}`;
  const [titleEn, summaryEn] = [answers.text('title-en'), answers.text('summary-en')];
  const { notes, refusals } = answers;
  if (refusals.length > 0) return { refusals, notes };
  const text =
    titleEn === undefined || summaryEn === undefined
      ? undefined
      : {
          fields: {
            title: titleEn,
            summary: summaryEn,
            place: answers.text('place-en') ?? place,
            office: answers.text('office-en') ?? office,
          },
          body: cite(summaryEn),
        };
  return {
    slug,
    notes,
    files: toDraftFiles('press-releases', slug, { record: { fields, body: cite(summary) }, text }),
  };
}
