import { createInterface } from 'node:readline/promises';
import type { Answers } from './answers.ts';
import type { Question } from './questions.ts';

/** Asks in the terminal for what is not answered yet. */
export async function ask(list: readonly Question[], given: Answers): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: Record<string, string | undefined> = { ...given };
  try {
    for (const { name, ask: words, example, isRequired } of list) {
      while (answers[name] === undefined) {
        const answer = (
          await terminal.question(`${words}${isRequired ? ' *' : ''}\n  (misalnya ${example}) > `)
        ).trim();
        if (answer !== '' || !isRequired) answers[name] = answer;
        else console.log('  Jawaban ini wajib.');
      }
    }
  } finally {
    terminal.close();
  }
  return answers;
}
