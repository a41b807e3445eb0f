import type { APIRoute } from 'astro';
import { toRegisterFile } from '~/domain/register/register-rows.ts';
import { listRegisterRows } from '~/i18n/merged-register.ts';
import { listFilePaths, type PlannedFile } from '~/routes/static-paths.ts';

export const getStaticPaths = () => listFilePaths('register', () => [{ page: { page: 'agreements' } } as const]);

/** The register in a form for lists in the browser. */
export const GET: APIRoute<PlannedFile<unknown>> = ({ props: { view } }) =>
  Response.json(toRegisterFile(listRegisterRows(view)));
