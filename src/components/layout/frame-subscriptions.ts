import type { SiteFrame } from '~/components/layout/site-frame.ts';
import { toAgreementsFeed, toReleasesFeed, toSiteSubscriptions, type Subscription } from '~/i18n/subscriptions.ts';

/** Everything that can be followed from a page, the nearest first: its own, its section's, the site's. */
export function listSubscriptions({ subscriptions = [], section, site, locale }: SiteFrame): Subscription[] {
  const ofSection =
    section === 'press-releases'
      ? [toReleasesFeed(site, locale)]
      : section === 'home' || section === 'other'
        ? []
        : [toAgreementsFeed(site, locale)];
  return [...subscriptions, ...ofSection, ...toSiteSubscriptions(site, locale)];
}
