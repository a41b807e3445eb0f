import type { APIRoute } from 'astro';
import { listTableFiles, type TableFile } from '~/outputs/tables/table-files.ts';

export const getStaticPaths = async () =>
  (await listTableFiles()).map(({ address, write, from }) => ({
    params: { table: address.replace(/^\/data\/|\.csv$/g, '') },
    props: { write, from },
  }));

// As bytes: reading the answer as text would drop the byte order mark.
export const GET: APIRoute<Pick<TableFile, 'write'>> = async ({ props }) =>
  new Response(Buffer.from(await props.write()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
