import type { APIRoute } from 'astro';
import { isShown } from '~/domain/address/pages.ts';
import { listFigureFiles } from '~/outputs/tables/statistics.ts';

export const getStaticPaths = async () =>
  isShown('statistics')
    ? [...(await listFigureFiles())].map(([key, text]) => ({ params: { key }, props: { text } }))
    : [];

// As bytes: reading the answer as text would drop the byte order mark.
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(Buffer.from(props.text), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
