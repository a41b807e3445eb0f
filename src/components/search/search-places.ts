import type { Locale } from '~/i18n/locales.ts';

/** Where the files of one language lie: the addresses of the search page and of the register. */
export interface SearchPlaces {
  locale: Locale;
  search: string;
  register: string;
}

/** What stands on the page as `data-…` of a search element. */
export function readPlaces(element: HTMLElement): SearchPlaces {
  const { search = '/', register = '/' } = element.dataset;
  return { locale: document.documentElement.lang === 'en' ? 'en' : 'id', search, register };
}
