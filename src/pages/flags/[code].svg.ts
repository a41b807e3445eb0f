import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { listCountries } from '~/content/reference-data.ts';

const folder = path.resolve('node_modules/country-flag-icons/3x2');

/** One flag for each country that the register knows. */
export async function getStaticPaths() {
  return (await listCountries()).map(({ code }) => ({ params: { code: code.toLowerCase() } }));
}

export const GET: APIRoute = async ({ params }) => {
  const drawing = await readFile(path.join(folder, `${params['code']?.toUpperCase()}.svg`), 'utf8');
  return new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml' } });
};
