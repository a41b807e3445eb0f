import type { APIRoute } from 'astro';
import { writeSummary } from '~/data/api/overview.ts';

export const GET: APIRoute = async () =>
  new Response(await writeSummary(), { headers: { 'Content-Type': 'application/json' } });
