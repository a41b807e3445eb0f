import type { APIRoute } from 'astro';
import { collections, listApiEntries, toJson } from '~/outputs/api/collections.ts';

export async function getStaticPaths() {
  const all = await Promise.all(
    collections.map(async (collection) =>
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
