import { isLocale, toLocale, type Locale } from '~/i18n/locales.ts';

/** Where the files of one language lie: the addresses of the search page and of the register. */
export interface SearchPlaces {
  locale: Locale;
  /** The other languages of the site whose pages the full text may ask. */
  others: readonly Locale[];
  search: string;
  register: string;
}

/** What stands on the page as `data-…` of a search element. */
export function readPlaces(element: HTMLElement): SearchPlaces {
  const { search = '/', register = '/', others = '' } = element.dataset;
  const locale = toLocale(document.documentElement.lang);
  return { locale, others: others.split(' ').filter(isLocale), search, register };
}
