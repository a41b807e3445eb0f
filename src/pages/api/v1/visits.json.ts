import type { APIRoute } from 'astro';
import { writeVisits } from '~/outputs/api/collections.ts';

export const GET: APIRoute = async () =>
  new Response(await writeVisits(), { headers: { 'Content-Type': 'application/json' } });
