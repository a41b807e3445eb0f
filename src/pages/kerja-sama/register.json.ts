import type { APIRoute } from 'astro';
import { getView } from '~/content/view.ts';
import { toRegisterFile } from '~/domain/register/register-rows.ts';
import { toRegisterRow } from '~/i18n/register-row.ts';

/** The register in a form for lists in the browser. */
export const GET: APIRoute = async () => {
  const view = await getView('id');
  return Response.json(toRegisterFile(view.register.agreements.map((agreement) => toRegisterRow(agreement, view))));
};
