import { isSafeWebAddress } from '../../../src/schemas/parts/web-address.ts';
import type { AnswerReader } from './answers.ts';
import { sourceKinds } from '../../../src/domain/lists/source-kinds.ts';
import { readChoice } from './read-choice.ts';
import { readAnswerDate } from './read-answer-date.ts';

/** The one source that a new record starts with. */
export function readSource(answers: AnswerReader, siteDate: string): Record<string, unknown> {
  const url = answers.text('source-url');
  if (url !== undefined && !isSafeWebAddress(url))
    answers.refuse('source-url', `"${url}" bukan alamat yang dapat ditautkan; tulis https://…`);
  return {
    id: 's1',
    kind: readChoice(answers, 'source-kind', sourceKinds, 'sourceKind'),
    publisher: answers.required('source-publisher'),
    ...(url !== undefined && { url }),
    ...withDate('date', readAnswerDate(answers, 'source-date')),
    checked: siteDate,
  };
}

/** A field with a date, or nothing. */
export function withDate(name: string, date: string | undefined): Record<string, string> {
  return date === undefined ? {} : { [name]: date };
}

/** A paragraph with its citation; figures and dates need one. */
export function cite(paragraph: string | undefined): string {
  return paragraph === undefined ? '' : `${paragraph}[^s1]`;
}
