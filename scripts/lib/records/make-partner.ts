import { partnerKinds, type PartnerKind } from '../../../src/domain/lists/partner-kinds.ts';
import { AnswerReader, type Answers } from './answers.ts';
import { readChoice, type Choices } from './read-choice.ts';
import { toDraftFiles, toDraftSlug, type RecordContext, type RecordDraft } from './record-draft.ts';
import { cite, readAddress, readSource } from './source-answers.ts';

export const partnerKindChoices: Choices<PartnerKind> = { words: 'partnerKindOne', options: partnerKinds };

/** Makes a partner with its first source. */
export function makePartner(given: Answers, context: RecordContext): RecordDraft {
  const answers = new AnswerReader(given);
  const name = answers.required('name');
  const summary = answers.required('summary');
  const kind = readChoice(answers, 'kind', partnerKindChoices, context.choose);
  const country = kind === 'international' ? undefined : answers.required('country');
  const website = readAddress(answers, 'website');
  const fields = {
    name,
    kind,
    country:
      country === undefined || country === '' ? undefined : context.find.one('countries', country, answers, 'country'),
    seat: answers.text('seat'),
    summary,
    website,
    sources: [readSource(answers, context)],
    draft: answers.text('publish') === undefined ? true : undefined,
  };
  const slug = toDraftSlug(answers, 'name');
  const [nameEn, summaryEn] = [answers.text('name-en'), answers.text('summary-en')];
  const { notes, refusals } = answers;
  if (refusals.length > 0) return { refusals, notes };
  const text =
    nameEn === undefined || summaryEn === undefined
      ? undefined
      : { fields: { name: nameEn, seat: answers.text('seat-en'), summary: summaryEn }, body: cite(summaryEn) };
  return { slug, notes, files: toDraftFiles('partners', slug, { record: { fields, body: cite(summary) }, text }) };
}
