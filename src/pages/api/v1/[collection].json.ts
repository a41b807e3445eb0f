import type { APIRoute } from 'astro';
import { writeCollection } from '~/outputs/api/collections.ts';
import { publicCollections, type PublicCollection } from '~/outputs/registry.ts';

export const getStaticPaths = () =>
  publicCollections.map((collection) => ({ params: { collection }, props: { collection } }));

export const GET: APIRoute<{ collection: PublicCollection }> = async ({ props }) =>
  new Response(await writeCollection(props.collection), { headers: { 'Content-Type': 'application/json' } });
