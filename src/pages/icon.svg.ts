import type { APIRoute } from 'astro';
import { drawIcon } from '~/outputs/pictures/icons.ts';

export const GET: APIRoute = () => new Response(drawIcon(0.92, true), { headers: { 'Content-Type': 'image/svg+xml' } });
