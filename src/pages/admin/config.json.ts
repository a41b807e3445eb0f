import type { APIRoute } from 'astro';
import { getEditorConfig } from '~/outputs/editor-config.ts';

/** The browser editor reads its configuration here. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await getEditorConfig()));
