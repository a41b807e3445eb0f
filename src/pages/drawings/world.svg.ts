import type { APIRoute } from 'astro';
import { getWorldMap } from '~/content/world-map.ts';

/** The land of the world as one shape, which every world map draws: `<use href="/drawings/world.svg#land">`. */
export const GET: APIRoute = async () => {
  const { width, height, land } = await getWorldMap();
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path id="land" d="${land}"/></svg>\n`;
  return new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml' } });
};
