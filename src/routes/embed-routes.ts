import type { EmbedKind } from '~/domain/address/pages.ts';
import EmbedPage from '~/templates/EmbedPage.astro';
import { listPartnerEmbeds, listRegionEmbeds } from './record-pages.ts';
import { listed, type Route } from './route.ts';

/** What other sites show in a frame: apart from the other routes, whose styles it does without. */
export const embedRoutes: { readonly [K in EmbedKind]: Route<K> } = {
  'region-embed': listed(EmbedPage, listRegionEmbeds),
  'partner-embed': listed(EmbedPage, listPartnerEmbeds),
};
