import { getLocale, locales, type AddressWords } from '../../i18n/locales.ts';
import type { Language, PerLanguage } from '../text/language.ts';

/** A list of words that stand in addresses: pages, keys of queries, values of closed lists. */
export type AddressList = keyof AddressWords;

/** The keys of such a list. */
export type AddressWord<L extends AddressList> = keyof AddressWords[L] & string;

/** A word of the addresses of pages, by its meaning. */
export type PageWord = AddressWord<'page'>;

/** A word of addresses in every language that has words: `getAddressWords('status', 'in-force')`. */
export function getAddressWords<L extends AddressList>(list: L, key: AddressWord<L>): PerLanguage<string> {
  return Object.fromEntries(
    locales.map(({ code, addresses }) => [code, (addresses[list] as Readonly<Record<string, string>>)[key]]),
  ) as PerLanguage<string>;
}

/** The word of a page in a language: `getPageWord('partners', 'en')` → `partners`. */
export function getPageWord(word: PageWord, language: Language): string {
  return getLocale(language).addresses.page[word];
}
