/** What somebody answered, or what a row of a spreadsheet holds, by question; empty answers are missing. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** Why an answer cannot be used, in the words of the person who gave it. */
export interface Refusal {
  question: string;
  message: string;
}

/** Takes answers one by one and collects what is wrong with them. */
export class AnswerReader {
  readonly refusals: Refusal[] = [];
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
    return text === '' ? undefined : text;
  }

  /** The same, refused where it is missing. */
  required(question: string): string {
    const text = this.text(question);
    if (text === undefined) this.refuse(question, 'belum diisi');
    return text ?? '';
  }

  /** Several values with commas or semicolons between them. */
  list(question: string): string[] {
    return (this.text(question) ?? '')
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  refuse(question: string, message: string): void {
    this.refusals.push({ question, message });
  }
}
