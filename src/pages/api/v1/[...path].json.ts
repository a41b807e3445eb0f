import type { APIRoute } from 'astro';
import { listApiFiles, type ApiFile } from '~/outputs/api/api-files.ts';

export const getStaticPaths = async () =>
  (await listApiFiles()).map(({ address, write, from }) => ({
    params: { path: address.replace(/^\/api\/v1\/|\.json$/g, '') },
    props: { write, from },
  }));

export const GET: APIRoute<Pick<ApiFile, 'write'>> = async ({ props }) =>
  new Response(await props.write(), { headers: { 'Content-Type': 'application/json' } });
