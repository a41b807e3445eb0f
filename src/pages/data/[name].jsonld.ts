import type { APIRoute } from 'astro';
import { sitePlace } from '~/domain/text/language.ts';
import { writeCatalog } from '~/outputs/catalog/catalog.ts';

/** The data of a portal are catalogued by its members. */
export const getStaticPaths = () => (sitePlace.isPortal ? [] : [{ params: { name: 'catalog' } }]);

export const GET: APIRoute = async () =>
  new Response(await writeCatalog(), { headers: { 'Content-Type': 'application/ld+json' } });
