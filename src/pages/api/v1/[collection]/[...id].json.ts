import type { APIRoute } from 'astro';
import { listApiEntries, toJson } from '~/outputs/api/collections.ts';
import { publicCollections } from '~/outputs/registry.ts';

export async function getStaticPaths() {
  const all = await Promise.all(
    publicCollections.map(async (collection) =>
      (await listApiEntries(collection)).map(({ fileId, record }) => ({
        params: { collection, id: fileId },
        props: { record },
      })),
    ),
  );
  return all.flat();
}

export const GET: APIRoute<{ record: object }> = ({ props }) =>
  new Response(toJson(props.record), { headers: { 'Content-Type': 'application/json' } });
