import { remember } from '~/cache/page-reads.ts';
import { isShown, type PageWith } from '~/domain/address/pages.ts';
import type { Change } from '~/domain/changes/change-log.ts';
import { toFeedArchiveUrl, toFeedUrl, toUrl } from '~/domain/address/urls.ts';
import { getAgreementChange, getLastChange } from '~/domain/records/last-change.ts';
import { compareNumbers } from '~/domain/lists/statuses.ts';
import { cutList } from '~/domain/register/list-parts.ts';
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
  /** The documents that hold what this one does not (RFC 5005), by what they are to it. */
  history: readonly { rel: 'current' | 'prev-archive' | 'next-archive'; url: string }[];
  /** True for a part of an archive, which nobody subscribes to. */
  isArchive: boolean;
}

/** Entries of the feed of the whole site. */
export const siteFeedLength = 60;

/** Entries of every other feed, and of each part of an archive. */
const feedLength = 100;

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
  limit: number;
  /** True where parts of an archive hold every entry. */
  hasArchive?: boolean;
}

/** A part of the archive of a feed. */
export interface ArchivePlan {
  feed: FeedPlan;
  page: FeedPlan['page'];
  /** From 1, the oldest. */
  number: number;
}

/** An entry that is written when a document needs it. */
interface PlannedEntry {
  updated: string;
  write: () => Promise<FeedEntry>;
}

const entriesOf = new WeakMap<FeedPlan, () => readonly PlannedEntry[]>();

/** Every entry in the order in which they came, so that a new one stands at the end of the last part of an archive. */
function planEntries(plan: FeedPlan, view: View): readonly PlannedEntry[] {
  const entries = entriesOf.get(plan) ?? remember(() => listEntries(plan, view));
  entriesOf.set(plan, entries);
  return entries();
}

function listEntries(plan: FeedPlan, view: View): PlannedEntry[] {
  const { today } = view.register;
  return [
    ...plan.agreements.toSorted(compareNumbers).map((agreement) => ({
      updated: getAgreementChange(agreement, today),
      write: () => toAgreementEntry(agreement, view),
    })),
    ...plan.releases
      .toSorted((a, b) => compareCodes(a.published, b.published) || compareCodes(a.slug, b.slug))
      .map((release) => ({ updated: getLastChange(release, today), write: () => toReleaseEntry(release, view) })),
    ...[...toChangeEntries(plan.changes ?? [], view).toReversed(), ...(plan.merged ?? [])].map((entry) => ({
      updated: entry.updated,
      write: () => Promise.resolve(entry),
    })),
  ];
}

/** By their last change; of one day, the one that came last first. */
function toNewestFirst(entries: readonly PlannedEntry[]): PlannedEntry[] {
  return entries.toReversed().toSorted((a, b) => compareCodes(b.updated, a.updated));
}

/** The parts of the archive of a feed, the oldest first; none where the feed itself holds everything. */
function cutArchive(plan: FeedPlan, entries: readonly PlannedEntry[]): PlannedEntry[][] {
  return plan.hasArchive && entries.length > plan.limit ? cutList(entries, feedLength) : [];
}

/** The feed of the site, of a region, of a country, of a sector, of the news and of the agreements: the newest changes. */
export async function writeFeed(plan: FeedPlan, view: View): Promise<FeedContent> {
  const planned = planEntries(plan, view);
  const last = cutArchive(plan, planned).length;
  const newest = toNewestFirst(planned).slice(0, plan.limit);
  const url = toAbsolute(toFeedUrl(plan.page, view.locale));
  return {
    ...(await writeDocument(plan, newest, url, view)),
    history: last === 0 ? [] : [{ rel: 'prev-archive', url: toArchiveUrl(plan, last, view) }],
    isArchive: false,
  };
}

/** A part of the archive of a feed. A record that changes changes there too, and comes up in the feed. */
export async function writeArchive({ feed, number }: ArchivePlan, view: View): Promise<FeedContent> {
  const parts = cutArchive(feed, planEntries(feed, view));
  const part = parts[number - 1] ?? [];
  return {
    ...(await writeDocument(feed, toNewestFirst(part), toArchiveUrl(feed, number, view), view)),
    history: [
      { rel: 'current', url: toAbsolute(toFeedUrl(feed.page, view.locale)) },
      ...(number > 1 ? [{ rel: 'prev-archive' as const, url: toArchiveUrl(feed, number - 1, view) }] : []),
      ...(number < parts.length ? [{ rel: 'next-archive' as const, url: toArchiveUrl(feed, number + 1, view) }] : []),
    ],
    isArchive: true,
  };
}

function toArchiveUrl({ page }: FeedPlan, number: number, { locale }: View): string {
  return toAbsolute(toFeedArchiveUrl(page, number, locale));
}

async function writeDocument(plan: FeedPlan, planned: readonly PlannedEntry[], feedUrl: string, view: View) {
  const { locale, site } = view;
  const entries = await Promise.all(planned.map(({ write }) => write()));
  return {
    id: toPermanentUrn(`feed/${plan.name}/${locale}`),
    title: plan.title,
    subtitle: site.publisherNote,
    pageUrl: toAbsolute(toUrl(plan.page, locale)),
    feedUrl,
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

/** The feed of the agreements: an entry each, which moves up when something changes. */
export function planAgreementsFeed(view: View): FeedPlan {
  const { site, register, locale } = view;
  const title = `${site.name}: ${useTranslations(locale)('nav.agreements')}`;
  const page = { page: 'agreements' } as const;
  const merged = listMergedAgreementEntries(view);
  return {
    name: 'agreements',
    page,
    title,
    agreements: register.agreements,
    releases: [],
    merged,
    limit: feedLength,
    hasArchive: merged.length === 0,
  };
}

/** The feed of all news. */
export function planReleasesFeed(view: View): FeedPlan {
  const { site, register, locale } = view;
  const title = `${site.name}: ${useTranslations(locale)('press.title')}`;
  const page = { page: 'press-releases' } as const;
  const merged = listMergedReleaseEntries(view);
  return {
    name: 'press-releases',
    page,
    title,
    agreements: [],
    releases: register.pressReleases,
    merged,
    limit: feedLength,
    hasArchive: merged.length === 0,
  };
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
    agreements: [...register.ofRegion(code), ...register.ofBodies(code), ...register.placedIn(code)],
    releases: register.releasesOf('regions', code),
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
    agreements: register.ofCountry(code),
    releases: register.releasesOf('countries', code),
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
    agreements: register.ofSector(key),
    releases: register.releasesOf('sectors', key),
    limit: feedLength,
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

/** Every part of an archive of a language. */
export function planArchives(view: View): ArchivePlan[] {
  return planFeeds(view).flatMap((feed) =>
    feed.hasArchive
      ? cutArchive(feed, planEntries(feed, view)).map((_, index) => ({ feed, page: feed.page, number: index + 1 }))
      : [],
  );
}
