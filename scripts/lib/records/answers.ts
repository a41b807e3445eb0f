import { say } from './say.ts';
import { isEmptyWord } from './sheet-words.ts';

/** What somebody answered, or what a row of a spreadsheet holds, by question; empty answers are missing. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** Why an answer cannot be used, or how it was taken, in the words of the person who gave it. */
export interface Refusal {
  question: string;
  message: string;
  /** True where nothing was answered. */
  isMissing?: true;
}

/** Takes answers one by one and collects what is wrong with them, and what was read otherwise than it was written. */
export class AnswerReader {
  readonly refusals: Refusal[] = [];
  readonly notes: Refusal[] = [];
  readonly #answers: Answers;

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** One line of text without stray white space; undefined where there is no answer. */
  text(question: string): string | undefined {
    const text = (this.#answers[question] ?? '')
      .normalize('NFC')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
    return isEmptyWord(text) ? undefined : text;
  }

  /** The same, refused where it is missing. */
  required(question: string): string {
    const text = this.text(question);
    if (text === undefined) this.miss(question, say('answer.required'));
    return text ?? '';
  }

  /** The answer with its lines kept, for lists of which each line is an item. */
  lines(question: string): string {
    const text = (this.#answers[question] ?? '').normalize('NFC').replaceAll('\u00a0', ' ').trim();
    return isEmptyWord(text) ? '' : text;
  }

  refuse(question: string, message: string): void {
    this.refusals.push({ question, message });
  }

  /** Refuses that there is no answer. */
  miss(question: string, message: string): void {
    this.refusals.push({ question, message, isMissing: true });
  }

  /** Says what became of an answer that is not written as it was given. */
  note(question: string, message: string): void {
    this.notes.push({ question, message });
  }
}
