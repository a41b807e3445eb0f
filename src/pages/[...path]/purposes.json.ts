import type { APIRoute } from 'astro';
import { toPurposesFile } from '~/domain/register/register-rows.ts';
import { listRegisterRows } from '~/i18n/merged-register.ts';
import { listFilePaths, type PlannedFile } from '~/routes/static-paths.ts';

export const getStaticPaths = () => listFilePaths('purposes', () => [{ page: { page: 'agreements' } } as const]);

/** The purposes of the agreements in the order of `register.json`. */
export const GET: APIRoute<PlannedFile<unknown>> = ({ props: { view } }) =>
  Response.json(toPurposesFile(listRegisterRows(view)));
