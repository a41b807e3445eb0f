import type { APIRoute } from 'astro';
import { writeSecurity } from '~/outputs/site-files.ts';

export const GET: APIRoute = () =>
  new Response(writeSecurity(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
