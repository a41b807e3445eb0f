import type { APIRoute } from 'astro';
import { writeCatalog } from '~/outputs/catalog/catalog.ts';

export const GET: APIRoute = async () =>
  new Response(await writeCatalog(), { headers: { 'Content-Type': 'application/ld+json' } });
