import { isShown, type PageWith } from '~/domain/address/pages.ts';
import type { Change } from '~/domain/changes/change-log.ts';
import { toFeedUrl, toUrl } from '~/domain/address/urls.ts';
import { getAgreementChange, getLastChange } from '~/domain/records/last-change.ts';
import { compareCodes } from '~/domain/text/compare.ts';
import type { PressRelease } from '~/domain/records/press-release.ts';
import type { RegisteredAgreement } from '~/domain/agreement/registered-agreement.ts';
import { toCountryLink, toRegionLink, toSectorLink } from '~/i18n/names.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import { toAbsolute } from '../api/context.ts';
import { listMergedAgreementEntries, listMergedReleaseEntries } from '../portal/merged-entries.ts';
import { toPermanentUrn } from '../permanent-ids.ts';
import { toChangeEntries } from './change-entries.ts';
import { toAgreementEntry, toReleaseEntry, type FeedEntry } from './entry.ts';

/** A feed in one language, with all of its entries, the newest change first. */
export interface FeedContent {
  id: string;
  title: string;
  subtitle: string;
  /** Of the page beside which it stands. */
  pageUrl: string;
  feedUrl: string;
  updated: string;
  entries: readonly FeedEntry[];
}

/** Entries of the feed of the whole site; the feeds of its parts are complete. */
export const siteFeedLength = 60;

/** Entries of the feed of changes; its pages hold all of them. */
const changesFeedLength = 200;

export interface FeedPlan {
  /** Permanent name, of which the id is made. */
  name: string;
  page: PageWith<'feed'>;
  title: string;
  agreements: readonly RegisteredAgreement[];
  releases: readonly PressRelease[];
  /** What changed in the register, newest first. */
  changes?: readonly Change[];
  /** Entries of other sites, in a portal. */
  merged?: readonly FeedEntry[];
  limit?: number;
}

/** The feed of the site, of a region, of a country, of a sector, of the news and of the agreements. */
export async function writeFeed(plan: FeedPlan, view: View): Promise<FeedContent> {
  const { locale, site, register } = view;
  // What the limit leaves out need not be written.
  const planned = [
    ...plan.agreements.map((agreement) => ({
      updated: getAgreementChange(agreement, register.today),
      write: () => toAgreementEntry(agreement, view),
    })),
    ...plan.releases.map((release) => ({
      updated: getLastChange(release, register.today),
      write: () => toReleaseEntry(release, view),
    })),
    ...[...toChangeEntries(plan.changes ?? [], view), ...(plan.merged ?? [])].map((entry) => ({
      updated: entry.updated,
      write: () => Promise.resolve(entry),
    })),
  ]
    .toSorted((a, b) => compareCodes(b.updated, a.updated))
    .slice(0, plan.limit);
  const entries = await Promise.all(planned.map(({ write }) => write()));
  return {
    id: toPermanentUrn(`feed/${plan.name}/${locale}`),
    title: plan.title,
    subtitle: site.publisherNote,
    pageUrl: toAbsolute(toUrl(plan.page, locale)),
    feedUrl: toAbsolute(toFeedUrl(plan.page, locale)),
    updated: entries[0]?.updated ?? site.modified,
    entries,
  };
}

/** The feed of the whole site: news and agreements, the newest changes. */
export function planSiteFeed(view: View): FeedPlan {
  const { site, register } = view;
  const { agreements, pressReleases } = register;
  const page = { page: 'home' } as const;
  const merged = [...listMergedAgreementEntries(view), ...listMergedReleaseEntries(view)];
  return { name: 'site', page, title: site.name, agreements, releases: pressReleases, merged, limit: siteFeedLength };
}

/** The feed of all agreements: an entry each, which moves up when something changes. */
export function planAgreementsFeed(view: View): FeedPlan {
  const { site, register, locale } = view;
  const title = `${site.name}: ${useTranslations(locale)('nav.agreements')}`;
  const page = { page: 'agreements' } as const;
  const merged = listMergedAgreementEntries(view);
  return { name: 'agreements', page, title, agreements: register.agreements, releases: [], merged };
}

/** The feed of all news. */
export function planReleasesFeed(view: View): FeedPlan {
  const { site, register, locale } = view;
  const title = `${site.name}: ${useTranslations(locale)('press.title')}`;
  const page = { page: 'press-releases' } as const;
  const merged = listMergedReleaseEntries(view);
  return { name: 'press-releases', page, title, agreements: [], releases: register.pressReleases, merged };
}

/** The feed of what changes in the register: the newest lines of the log. */
function planChangesFeed({ site, changes, locale }: View): FeedPlan {
  const title = `${site.name}: ${useTranslations(locale)('changes.title')}`;
  const page = { page: 'changes' } as const;
  return {
    name: 'changes',
    page,
    title,
    agreements: [],
    releases: [],
    changes: changes.changes,
    limit: changesFeedLength,
  };
}

/** What the pages of a region list as its own, those of its bodies and the programmes there, with its news. */
function planRegionFeeds(view: View): FeedPlan[] {
  const { register, site } = view;
  return register.regions.map(({ code, slug }) => ({
    name: `region/${code}`,
    page: { page: 'region', slug },
    title: `${site.name}: ${toRegionLink(code, view).label}`,
    agreements: [...register.ofRegion(code), ...register.ofBodies(code), ...register.placedIn(code)],
    releases: register.releasesOf('regions', code),
  }));
}

/** One feed for each country. */
function planCountryFeeds(view: View): FeedPlan[] {
  const { register, site } = view;
  return register.countries.map(({ code, slug }) => ({
    name: `country/${code}`,
    page: { page: 'country', slug },
    title: `${site.name}: ${toCountryLink(code, view).label}`,
    agreements: register.ofCountry(code),
    releases: register.releasesOf('countries', code),
  }));
}

/** One feed for each sector. */
function planSectorFeeds(view: View): FeedPlan[] {
  const { register, site } = view;
  return register.sectors.map(({ key, slug }) => ({
    name: `sector/${key}`,
    page: { page: 'sector', slug },
    title: `${site.name}: ${toSectorLink(key, view).label}`,
    agreements: register.ofSector(key),
    releases: register.releasesOf('sectors', key),
  }));
}

/** The feeds beside each kind of page that has one. */
const plans: { readonly [K in PageWith<'feed'>['page']]: (view: View) => readonly FeedPlan[] } = {
  home: (view) => [planSiteFeed(view)],
  agreements: (view) => [planAgreementsFeed(view)],
  'press-releases': (view) => [planReleasesFeed(view)],
  changes: (view) => [planChangesFeed(view)],
  region: planRegionFeeds,
  country: planCountryFeeds,
  sector: planSectorFeeds,
};

/** Every feed of a language. */
export function planFeeds(view: View): FeedPlan[] {
  return Object.values(plans)
    .flatMap((plan) => plan(view))
    .filter(({ page }) => isShown(page.page));
}
