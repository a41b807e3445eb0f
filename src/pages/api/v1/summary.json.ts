import type { APIRoute } from 'astro';
import { writeSummary } from '~/outputs/api/overview.ts';

export const GET: APIRoute = async () =>
  new Response(await writeSummary(), { headers: { 'Content-Type': 'application/json' } });
