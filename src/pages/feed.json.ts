import type { APIRoute } from 'astro';
import { planSiteFeed, writeFeed } from '~/outputs/feeds/feeds.ts';
import { toJsonFeed } from '~/outputs/feeds/formats.ts';
import { getView } from '~/content/view.ts';
import { locales } from '~/i18n/locales.ts';

export const GET: APIRoute = async () => {
  const contents = locales.map(async ({ code }) => {
    const view = await getView(code);
    return { content: await writeFeed(planSiteFeed(view), view), view };
  });
  return new Response(toJsonFeed(await Promise.all(contents)), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
};
