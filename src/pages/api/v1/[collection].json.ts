import type { APIRoute } from 'astro';
import { collections, writeCollection } from '~/outputs/api/collections.ts';
import type { Collection } from '~/domain/address/urls.ts';

export const getStaticPaths = () =>
  collections.map((collection) => ({ params: { collection }, props: { collection } }));

export const GET: APIRoute<{ collection: Collection }> = async ({ props }) =>
  new Response(await writeCollection(props.collection), { headers: { 'Content-Type': 'application/json' } });
