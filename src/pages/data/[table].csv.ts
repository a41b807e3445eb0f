import type { APIRoute } from 'astro';
import { tables, writeTable } from '~/outputs/tables/tables.ts';
import type { Table } from '~/domain/address/urls.ts';

export const getStaticPaths = () => tables.map((table) => ({ params: { table }, props: { table } }));

// As bytes: reading the answer as text would drop the byte order mark.
export const GET: APIRoute<{ table: Table }> = async ({ props }) =>
  new Response(Buffer.from(await writeTable(props.table)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
