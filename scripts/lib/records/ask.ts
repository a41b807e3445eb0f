import type { Answers } from './answers.ts';
import type { ExampleWords } from './examples.ts';
import { describeQuestion, type Question } from './questions.ts';
import { say } from './say.ts';

/** Somebody who answers, and what is known of the answers. */
export interface Interview {
  /** Shows a prompt and waits for a line. */
  read: (prompt: string) => Promise<string>;
  say: (text: string) => void;
  /** What is wrong with the answer to a question, as far as the answers so far tell. */
  judge: (question: string, answers: Answers) => string | undefined;
  /** What can be chosen, by its names. */
  listChoices: (list: NonNullable<Question['list']>) => readonly string[];
  /** What examples are made of. */
  examples: ExampleWords;
  /** Keeps what is answered, so that nothing is lost where it ends too early. */
  keep: (answers: Answers) => void;
}

/** Asks for what is not answered yet; each answer is judged at once, and asked for again where it cannot be used. */
export async function ask(list: readonly Question[], given: Answers, interview: Interview): Promise<Answers> {
  const answers: Record<string, string | undefined> = { ...given };
  for (const question of list) {
    if (question.isAsked && !question.isAsked(answers)) continue;
    const { name } = question;
    const before = answers[name] === undefined ? undefined : interview.judge(name, answers);
    if (before !== undefined) interview.say(`  ${before}`);
    if (answers[name] !== undefined && before === undefined) continue;
    answers[name] = await askOne(question, answers, interview);
    interview.keep(answers);
  }
  return answers;
}

async function askOne(
  question: Question,
  answers: Answers,
  { read, say: tell, judge, listChoices, examples }: Interview,
): Promise<string> {
  const { name, isRequired, list } = question;
  const { ask: words, example } = describeQuestion(question, examples);
  const choices = list === undefined ? [] : listChoices(list);
  const numbered = choices.map((choice, index) => `  ${String(index + 1)}. ${choice}`);
  const how =
    choices.length > 0 ? say('new.choose') : say(isRequired ? 'new.example' : 'new.exampleOrNone', { example });
  const prompt = [`${words}${isRequired ? ' *' : ''}`, ...numbered, `  (${how}) > `].join('\n');
  for (;;) {
    const line = (await read(prompt)).trim();
    const answer = choices[Number(line) - 1] ?? line;
    if (answer === '' && isRequired) {
      tell(`  ${say('new.required')}`);
      continue;
    }
    const problem = answer === '' ? undefined : judge(name, { ...answers, [name]: answer });
    if (problem === undefined) return answer;
    tell(`  ${problem}`);
  }
}
