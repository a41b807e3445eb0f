import type { APIRoute } from 'astro';
import { writeFeed } from '~/outputs/feeds/feeds.ts';
import { toJsonFeed } from '~/outputs/feeds/formats.ts';
import { planSiteFeed } from '~/outputs/feeds/plans.ts';
import { getView } from '~/content/view.ts';
import { site } from '~/config/site.ts';

export const GET: APIRoute = async () => {
  const contents = site.languages.map(async (language) => {
    const view = await getView(language);
    return { content: await writeFeed(planSiteFeed(view), view), view };
  });
  return new Response(toJsonFeed(await Promise.all(contents)), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
};
