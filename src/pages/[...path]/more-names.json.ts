import type { APIRoute } from 'astro';
import { toMoreNamesFile } from '~/i18n/search-file.ts';
import { getNames } from '~/outputs/search/search-names.ts';
import { listFilePaths, type PlannedFile } from '~/routes/static-paths.ts';

export const getStaticPaths = () => listFilePaths('moreNames', () => [{ page: { page: 'search' } } as const]);

/** The names that the search may learn later. */
export const GET: APIRoute<PlannedFile<unknown>> = async ({ props: { view } }) =>
  Response.json(toMoreNamesFile(await getNames(view.locale)));
