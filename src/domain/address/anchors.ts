import { getLocale } from '../../i18n/locales.ts';
import { languages } from '../text/language.ts';
import type { AddressWord } from './address-words.ts';

/**
 * The id of a part of a page, in the first language of the site: the switch of languages keeps the place, and a link to
 * a part holds in every language.
 * @example anchorOf('year', 2026)  // 'tahun-2026'
 */
export function anchorOf(word: AddressWord<'anchor'>, ...rest: readonly (string | number)[]): string {
  return [getLocale(languages[0]).addresses.anchor[word], ...rest].join('-');
}
