import { languages, type Language, type PerLanguage } from '../text/language.ts';
import { isShown, type RecordPageKind } from './pages.ts';
import { getQueryKeys, type ListedFacetKey } from '../register/facets.ts';
import { toUrl, type Page } from './urls.ts';

/** A record whose address changed. */
export interface MovedRecord {
  page: RecordPageKind;
  slug: string;
  /** Former slugs (press releases: `year/slug`). */
  aliases: readonly string[];
}

/** A former address and the one that took its place. */
export interface Redirect {
  from: string;
  to: string;
  language: Language;
}

/**
 * One redirect for every former slug in every language, in order of address.
 * @example listRedirects([{ page: 'partner', slug: 'busan', aliases: ['pusan'] }])[0]  // { from: '/en/partners/pusan/', … }
 */
export function listRedirects(records: readonly MovedRecord[]): Redirect[] {
  return records
    .flatMap(({ page, slug, aliases }) =>
      aliases.flatMap((alias) =>
        languages.map((language) => ({
          from: toUrl({ page, slug: alias }, language),
          to: toUrl({ page, slug }, language),
          language,
        })),
      ),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Lists whose value no longer exists, with the page that took over, in the languages that published them. */
const movedLists: readonly { facet: ListedFacetKey; words: Partial<PerLanguage<string>>; to: Page }[] = [
  {
    facet: 'status',
    words: { id: 'belum-terverifikasi', en: 'unverified' },
    to: { page: 'facet-list', facet: 'group', value: 'unproven' },
  },
  { facet: 'status', words: { id: 'kontak', en: 'contact' }, to: { page: 'visits' } },
];

/** The former addresses of lists in every language. */
export function listMovedLists(): Redirect[] {
  // A portal never had these lists.
  if (!isShown('facet-list')) return [];
  return movedLists.flatMap(({ facet, words, to }) =>
    languages.flatMap((language) => {
      const word = words[language];
      if (word === undefined) return [];
      const list = `${toUrl({ page: 'agreements' }, language)}${getQueryKeys(facet)[language]}`;
      return [{ from: `${list}/${word}/`, to: toUrl(to, language), language }];
    }),
  );
}
