import type { APIRoute } from 'astro';
import { writeFeed, type FeedPlan } from '~/outputs/feeds/feeds.ts';
import { toAtom } from '~/outputs/feeds/formats.ts';
import { planFeeds } from '~/outputs/feeds/plans.ts';
import { listFilePaths, type PlannedFile } from '~/routes/static-paths.ts';

export const getStaticPaths = () => listFilePaths('feed', planFeeds);

export const GET: APIRoute<PlannedFile<FeedPlan>> = async ({ props: { plan, view } }) =>
  new Response(toAtom(await writeFeed(plan, view), view), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
