import type { APIRoute } from 'astro';
import { writeBuildInfo } from '~/outputs/build-info.ts';

export const GET: APIRoute = () =>
  new Response(writeBuildInfo(), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
