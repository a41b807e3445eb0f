import type { APIRoute } from 'astro';
import { writeManifest } from '~/outputs/site-files.ts';
import { listFilePaths, type PlannedFile } from '~/routes/static-paths.ts';

export const getStaticPaths = () => listFilePaths('manifest', () => [{ page: { page: 'home' } } as const]);

export const GET: APIRoute<PlannedFile<unknown>> = async ({ props: { view } }) =>
  new Response(await writeManifest(view.locale), { headers: { 'Content-Type': 'application/manifest+json' } });
