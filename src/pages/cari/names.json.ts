import type { APIRoute } from 'astro';
import { getNames } from '~/outputs/search/search-names.ts';
import { toSearchFile } from '~/i18n/search-file.ts';

/** The names that the search knows, with the words of its interface. */
export const GET: APIRoute = async () => Response.json(toSearchFile(await getNames('id'), 'id'));
