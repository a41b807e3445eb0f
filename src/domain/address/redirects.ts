import { languages, type Language } from '../text/language.ts';
import { toUrl } from './urls.ts';

/** A record whose address changed. */
export interface MovedRecord {
  page: 'agreement' | 'partner' | 'region' | 'press-release';
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
