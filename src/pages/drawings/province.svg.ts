import type { APIRoute } from 'astro';
import { getProvinceMap } from '~/content/province-map.ts';

/** The shapes of the province in one file that every small map draws from: `<use href="/drawings/province.svg#r-35.78">`. */
export const GET: APIRoute = async () => {
  const map = await getProvinceMap();
  const frames =
    map?.insets.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('') ?? '';
  const shapes = map?.shapes.map(({ code, path }) => `<path id="r-${code}" d="${path}"/>`) ?? [];
  const drawing = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${map?.width ?? 1} ${map?.height ?? 1}">`,
    `<path id="islands" d="${map?.outline ?? ''}"/>`,
    `<path id="frame" fill="none" d="${frames}"/>`,
    ...shapes,
    '</svg>',
  ].join('\n');
  return new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml' } });
};
