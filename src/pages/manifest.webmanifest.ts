import type { APIRoute } from 'astro';
import { writeManifest } from '~/outputs/site-files.ts';

export const GET: APIRoute = async () =>
  new Response(await writeManifest('id'), { headers: { 'Content-Type': 'application/manifest+json' } });
