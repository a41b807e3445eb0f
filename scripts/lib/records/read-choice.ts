import { toSlug } from '../../../src/domain/address/slugs.ts';
import { suggest } from '../../../src/domain/text/suggest.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { isUiKey, translate } from '../../../src/i18n/translate.ts';
import type { AnswerReader } from './answers.ts';

/** A value of a closed list, by its key or by its Indonesian or English name: `mou` or `Nota kesepahaman`. */
export function readChoice<T extends string>(
  answers: AnswerReader,
  question: string,
  options: readonly T[],
  words: string,
): T | undefined {
  const written = answers.required(question);
  if (written === '') return undefined;
  const names = new Map<string, T>();
  for (const option of options) {
    names.set(option, option);
    for (const name of listNames(`${words}.${option}`)) names.set(toSlug(name), option);
  }
  const found = names.get(toSlug(written));
  if (found !== undefined) return found;
  const near = suggest(toSlug(written), names.keys());
  const hint =
    near === undefined ? `tulis salah satu: ${options.join(', ')}` : `mungkin maksudnya ${String(names.get(near))}`;
  answers.refuse(question, `"${written}" bukan pilihan; ${hint}`);
  return undefined;
}

function listNames(key: string): string[] {
  return isUiKey(key) ? locales.map(({ code }) => translate(code, key)) : [];
}
