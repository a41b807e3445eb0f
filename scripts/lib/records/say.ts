import { languages } from '../../../src/domain/text/language.ts';
import { getLanguageNames } from '../../../src/domain/text/formats.ts';
import type { Translate } from '../../../src/i18n/fill-text.ts';
import { translate } from '../../../src/i18n/translate.ts';

/** A text for staff, in the site's first language. */
export const say: Translate = (key, values) => translate(languages[0], key, values);

/**
 * Names of which one is meant.
 * @example joinOr(['Kota Kediri', 'Kabupaten Kediri'])  // 'Kota Kediri atau Kabupaten Kediri'
 */
export function joinOr(names: readonly string[]): string {
  return names.reduce((first, second) => say('answer.or', { first, second }));
}

/** What the site's second language is called in the first one; undefined where there is none. */
export function nameSecondLanguage(): string | undefined {
  const [first, second] = languages;
  return second && (getLanguageNames(first).of(second) ?? second);
}
