import type { APIRoute } from 'astro';
import { writeLlms } from '~/outputs/site-files.ts';

export const GET: APIRoute = async () =>
  new Response(await writeLlms(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
