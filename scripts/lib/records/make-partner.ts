import { partnerKinds } from '../../../src/domain/lists/partner-kinds.ts';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { isSafeWebAddress } from '../../../src/schemas/parts/web-address.ts';
import { AnswerReader, type Answers } from './answers.ts';
import { readChoice } from './read-choice.ts';
import { toDraftFiles, type RecordContext, type RecordDraft } from './record-draft.ts';
import { cite, readSource } from './source-answers.ts';

/** Makes a partner with its first source. */
export function makePartner(given: Answers, context: RecordContext): RecordDraft {
  const answers = new AnswerReader(given);
  const name = answers.required('name');
  const summary = answers.required('summary');
  const kind = readChoice(answers, 'kind', partnerKinds, 'partnerKindOne');
  const country = kind === 'international' ? undefined : answers.required('country');
  const website = answers.text('website');
  if (website !== undefined && !isSafeWebAddress(website))
    answers.refuse('website', `"${website}" bukan alamat yang dapat ditautkan; tulis https://…`);
  const fields = {
    name,
    kind,
    country:
      country === undefined || country === '' ? undefined : context.find('countries', country, answers, 'country'),
    seat: answers.text('seat'),
    summary,
    website,
    sources: [readSource(answers, context.siteDate)],
    draft: answers.text('publish') === undefined ? true : undefined,
  };
  const slug = toSlug(answers.text('slug') ?? name);
  const [nameEn, summaryEn] = [answers.text('name-en'), answers.text('summary-en')];
  if (answers.refusals.length > 0) return { refusals: answers.refusals };
  const text =
    nameEn === undefined || summaryEn === undefined
      ? undefined
      : { fields: { name: nameEn, seat: answers.text('seat'), summary: summaryEn }, body: cite(summaryEn) };
  return { slug, files: toDraftFiles('partners', slug, { record: { fields, body: cite(summary) }, text }) };
}
