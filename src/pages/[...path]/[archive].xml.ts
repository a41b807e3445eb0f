import type { APIRoute } from 'astro';
import { toFeedArchiveUrl } from '~/domain/address/urls.ts';
import { writeArchive, type ArchivePlan } from '~/outputs/feeds/feeds.ts';
import { toAtom } from '~/outputs/feeds/formats.ts';
import { planArchives } from '~/outputs/feeds/plans.ts';
import { listNumberedPaths, type PlannedFile } from '~/routes/static-paths.ts';

export const getStaticPaths = () =>
  listNumberedPaths('archive', planArchives, ({ page, number }, locale) => toFeedArchiveUrl(page, number, locale));

/** A part of the archive of a feed. */
export const GET: APIRoute<PlannedFile<ArchivePlan>> = async ({ props: { plan, view } }) =>
  new Response(toAtom(await writeArchive(plan, view), view), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
