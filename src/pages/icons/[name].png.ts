import type { APIRoute } from 'astro';
import { icons, paintIcon, type IconName } from '~/outputs/pictures/icons.ts';

export const getStaticPaths = () =>
  (Object.keys(icons) as IconName[]).map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: IconName }> = async ({ props }) =>
  new Response(new Uint8Array(await paintIcon(props.name)), { headers: { 'Content-Type': 'image/png' } });
