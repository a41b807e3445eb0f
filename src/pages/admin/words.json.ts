import type { APIRoute } from 'astro';
import { getInterfaceWords } from '~/outputs/editor-config.ts';

/** What the browser editor's own buttons and messages say in the language of the site. */
export const GET: APIRoute = () => new Response(JSON.stringify(getInterfaceWords()));
