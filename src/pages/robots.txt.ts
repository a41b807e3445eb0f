import type { APIRoute } from 'astro';
import { writeRobots } from '~/outputs/site-files.ts';

export const GET: APIRoute = () =>
  new Response(writeRobots(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
