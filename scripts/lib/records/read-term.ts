import { say } from './say.ts';
import { isEndless, isUntoldEnd, takeEnd, takeLength, withoutBeforeEnd } from './sheet-words.ts';
import { readDate } from './read-answer-date.ts';
import type { AnswerReader } from './answers.ts';

/** How long something is said to last. */
export type Term =
  | { kind: 'fixed'; until: string }
  | { kind: 'fixed'; years: number }
  | { kind: 'fixed'; months: number }
  | { kind: 'open' };

/** Its end as people write it: a date, `5 tahun`, `s.d. 2024`, `tanpa batas waktu`. */
export function readTerm(answers: AnswerReader, question: string): Term | undefined {
  const written = answers.text(question);
  if (written === undefined) return undefined;
  const term = toTerm(written.toLowerCase());
  if (term) return term;
  if (isUntoldEnd(written)) answers.note(question, say('answer.term.untold', { written }));
  else answers.refuse(question, say('answer.term.unreadable', { written }));
  return undefined;
}

/** True for a text that says how long something lasts, or until when. */
export function isTerm(written: string): boolean {
  return toTerm(written.toLowerCase()) !== undefined;
}

function toTerm(written: string): Term | undefined {
  if (isEndless(written)) return { kind: 'open' };
  const length = takeLength(written);
  if (length) return { kind: 'fixed', ...length };
  const named = takeEnd(written);
  const end = readDate(withoutBeforeEnd(named !== undefined && readDate(named) !== undefined ? named : written));
  // Where both ends are told, the second is the end.
  if (end !== undefined) return { kind: 'fixed', until: end.split('/').at(-1) ?? end };
  const [, first, rest = ''] = /^([^,;(]+)[,;(](.*)$/s.exec(written) ?? [];
  // "2021, tidak diperpanjang"
  return first === undefined || /\d/.test(rest) ? undefined : toTerm(first.trim());
}
