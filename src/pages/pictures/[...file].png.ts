import type { APIRoute } from 'astro';
import { getPicture } from '~/outputs/pictures/cache.ts';
import type { Picture } from '~/outputs/pictures/cards.ts';
import { listPictures } from '~/outputs/pictures/pictures.ts';
import { getView } from '~/content/view.ts';
import { site } from '~/config/site.ts';

export async function getStaticPaths() {
  const views = await Promise.all(site.languages.map(getView));
  return views.flatMap(listPictures).map(({ address, card }) => ({
    params: { file: address.replace(/^\/pictures\/|\.png$/g, '') },
    props: { card },
  }));
}

export const GET: APIRoute<Pick<Picture, 'card'>> = async ({ props }) =>
  new Response(new Uint8Array(await getPicture(props.card)), { headers: { 'Content-Type': 'image/png' } });
