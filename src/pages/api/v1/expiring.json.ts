import type { APIRoute } from 'astro';
import { writeExpiring } from '~/outputs/api/overview.ts';

export const GET: APIRoute = async () =>
  new Response(await writeExpiring(), { headers: { 'Content-Type': 'application/json' } });
