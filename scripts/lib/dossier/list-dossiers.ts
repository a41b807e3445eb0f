import { listPages } from '../built-site/list-pages.ts';
import { toUrl } from '../../../src/domain/address/urls.ts';
import { languages, type Language } from '../../../src/domain/text/language.ts';
import type { Dossier } from './print-dossiers.ts';

/** One dossier for each region of a built site, or for the named one. */
export function listDossiers(dist: string, language: Language, region?: string): Dossier[] {
  const parent = toUrl({ page: 'regions' }, language);
  const suffix = language === languages[0] ? '' : `.${language}`;
  return listPages(dist).flatMap(({ url, html }) => {
    const slug = url.startsWith(parent) ? url.slice(parent.length, -1) : '';
    // The pages that compare regions stand beside those of the regions, without data of their own.
    const isRegion = slug !== '' && !slug.includes('/') && html.includes('/api/v1/regions/');
    if (!isRegion || (region !== undefined && slug !== region)) return [];
    return [{ page: url, file: `${slug}${suffix}.pdf` }];
  });
}
