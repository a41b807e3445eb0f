import type { APIRoute } from 'astro';
import { getEditorConfig } from '~/data/editor-config.ts';

/** The browser editor reads its configuration here. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await getEditorConfig()));
