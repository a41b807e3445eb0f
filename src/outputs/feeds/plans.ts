import { isShown, type PageWith } from '~/domain/address/pages.ts';
import type { RegisteredAgreement } from '~/domain/agreement/registered-agreement.ts';
import type { PressRelease } from '~/domain/records/press-release.ts';
import { toCountryLink, toRegionLink, toSectorLink } from '~/i18n/names.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import { listNamesWith, type NameWith } from '~/model/collections.ts';
import { listMergedAgreementEntries, listMergedReleaseEntries } from '../portal/merged-entries.ts';
import { outputs } from '../registry.ts';
import { toChangeEntries } from './change-entries.ts';
import { planAgreementEntries, planReleaseEntries, planWritten } from './collection-feeds.ts';
import {
  feedLength,
  listArchive,
  siteFeedLength,
  type ArchivePlan,
  type FeedPlan,
  type PlannedEntry,
} from './feeds.ts';

/** The feed of the whole site: news and agreements, the newest changes. */
export function planSiteFeed(view: View): FeedPlan {
  return {
    name: 'site',
    page: { page: 'home' },
    title: view.site.name,
    entries: () => [
      ...planBoth(view.register.agreements, view.register.pressReleases, view),
      ...planWritten([...listMergedAgreementEntries(view), ...listMergedReleaseEntries(view)]),
    ],
    limit: siteFeedLength,
  };
}

/** The feed of what changes in the register: the newest lines of the log. */
function planChangesFeed(view: View): FeedPlan {
  const { site, changes, locale } = view;
  return {
    name: 'changes',
    page: { page: 'changes' },
    title: `${site.name}: ${useTranslations(locale)('changes.title')}`,
    entries: () => planWritten(toChangeEntries(changes.changes, view).toReversed()),
    limit: feedLength,
    hasArchive: true,
  };
}

/** What the pages of a region list as its own, those of its bodies and the programmes there, with its news. */
function planRegionFeeds(view: View): FeedPlan[] {
  const { register, site } = view;
  return register.regions.map(({ code, slug }) => ({
    name: `region/${code}`,
    page: { page: 'region', slug },
    title: `${site.name}: ${toRegionLink(code, view).label}`,
    entries: () => {
      const agreements = [...register.ofRegion(code), ...register.ofBodies(code), ...register.placedIn(code)];
      return planBoth(agreements, register.releasesOf('regions', code), view);
    },
    limit: feedLength,
  }));
}

/** One feed for each country. */
function planCountryFeeds(view: View): FeedPlan[] {
  const { register, site } = view;
  return register.countries.map(({ code, slug }) => ({
    name: `country/${code}`,
    page: { page: 'country', slug },
    title: `${site.name}: ${toCountryLink(code, view).label}`,
    entries: () => planBoth(register.ofCountry(code), register.releasesOf('countries', code), view),
    limit: feedLength,
  }));
}

/** One feed for each sector. */
function planSectorFeeds(view: View): FeedPlan[] {
  const { register, site } = view;
  return register.sectors.map(({ key, slug }) => ({
    name: `sector/${key}`,
    page: { page: 'sector', slug },
    title: `${site.name}: ${toSectorLink(key, view).label}`,
    entries: () => planBoth(register.ofSector(key), register.releasesOf('sectors', key), view),
    limit: feedLength,
  }));
}

function planBoth(
  agreements: readonly RegisteredAgreement[],
  releases: readonly PressRelease[],
  view: View,
): PlannedEntry[] {
  return [...planAgreementEntries(agreements, view), ...planReleaseEntries(releases, view)];
}

/** The feeds beside each kind of page that has one, but for those of whole collections. */
const plans: {
  readonly [K in Exclude<PageWith<'feed'>['page'], NameWith<'feed'>>]: (view: View) => readonly FeedPlan[];
} = {
  home: (view) => [planSiteFeed(view)],
  changes: (view) => [planChangesFeed(view)],
  region: planRegionFeeds,
  country: planCountryFeeds,
  sector: planSectorFeeds,
};

/** Every feed of a language. */
export function planFeeds(view: View): FeedPlan[] {
  const ofCollections = listNamesWith('feed').map((name) => outputs[name].feed(view));
  const others = Object.values(plans).flatMap((plan) => plan(view));
  return [...ofCollections, ...others].filter(({ page }) => isShown(page.page));
}

/** Every part of an archive of a language. */
export async function planArchives(view: View): Promise<ArchivePlan[]> {
  return (await Promise.all(planFeeds(view).map(listArchive))).flat();
}
