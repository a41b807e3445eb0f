import type { APIRoute } from 'astro';
import { toSearchFile } from '~/i18n/search-file.ts';
import { getNames } from '~/outputs/search/search-names.ts';
import { listMergedIndexes } from '~/outputs/search/portal-names.ts';
import { listFilePaths, type PlannedFile } from '~/routes/static-paths.ts';

export const getStaticPaths = () => listFilePaths('names', () => [{ page: { page: 'search' } } as const]);

/** The names that most people type, with the words of the search's interface. */
export const GET: APIRoute<PlannedFile<unknown>> = async ({ props: { view } }) =>
  Response.json(toSearchFile(await getNames(view.locale), view.locale, view.portal && listMergedIndexes(view.portal)));
