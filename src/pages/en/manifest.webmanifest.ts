import type { APIRoute } from 'astro';
import { writeManifest } from '~/data/site-files.ts';

export const GET: APIRoute = async () =>
  new Response(await writeManifest('en'), { headers: { 'Content-Type': 'application/manifest+json' } });
