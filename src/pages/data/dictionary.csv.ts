import type { APIRoute } from 'astro';
import { writeDictionary } from '~/outputs/tables/tables.ts';

export const GET: APIRoute = async () =>
  new Response(Buffer.from(await writeDictionary()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
