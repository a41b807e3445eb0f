import type { APIRoute } from 'astro';
import { toRegisterFile } from '~/domain/register/register-rows.ts';
import { listMergedRows } from '~/i18n/merged-register.ts';
import { toRegisterRow } from '~/i18n/register-row.ts';
import { listFilePaths, type PlannedFile } from '~/routes/static-paths.ts';

export const getStaticPaths = () => listFilePaths('register', () => [{ page: { page: 'agreements' } } as const]);

/** The register in a form for lists in the browser. */
export const GET: APIRoute<PlannedFile<unknown>> = ({ props: { view } }) =>
  Response.json(
    toRegisterFile(
      view.portal
        ? listMergedRows(view.portal, view.locale)
        : view.register.agreements.map((agreement) => toRegisterRow(agreement, view)),
    ),
  );
