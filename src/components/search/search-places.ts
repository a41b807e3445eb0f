/**
 * What a page says of its search. Which languages it means is read where a search begins: the list of all languages holds
 * their words of addresses, more than everything else that a page loads for its box.
 */
export interface SearchPlaces {
  /** The language of the page, as HTML names it. */
  tag: string;
  /** Codes of the other languages of the site whose pages the full text may ask. */
  others: readonly string[];
  /** The address of the search page, where its files lie. */
  search: string;
  /** The address of the register, where its file lies. */
  register: string;
}

/** What stands on the page as `data-…` of a search element. */
export function readPlaces({ dataset }: HTMLElement): SearchPlaces {
  const { search = '/', register = '/', others = '' } = dataset;
  return { tag: document.documentElement.lang, others: others.split(' '), search, register };
}
