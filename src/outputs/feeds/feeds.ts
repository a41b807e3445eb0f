import { remember } from '~/cache/page-reads.ts';
import type { PageWith } from '~/domain/address/pages.ts';
import { toFeedArchiveUrl, toFeedUrl, toUrl } from '~/domain/address/urls.ts';
import { cutList } from '~/domain/register/list-parts.ts';
import { compareCodes } from '~/domain/text/compare.ts';
import type { View } from '~/i18n/view.ts';
import { toAbsolute } from '../api/context.ts';
import { toPermanentUrn } from '../permanent-ids.ts';
import type { FeedEntry } from './entry.ts';

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
export const feedLength = 100;

export interface FeedPlan {
  /** Permanent name, of which the id is made. */
  name: string;
  page: PageWith<'feed'>;
  title: string;
  /** Every entry in the order in which they came, so that a new one stands at the end of the last part of an archive. */
  entries: () => readonly PlannedEntry[] | Promise<readonly PlannedEntry[]>;
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
export interface PlannedEntry {
  updated: string;
  write: () => Promise<FeedEntry>;
}

const entriesOf = new WeakMap<FeedPlan, FeedPlan['entries']>();

async function planEntries(plan: FeedPlan): Promise<readonly PlannedEntry[]> {
  const entries = entriesOf.get(plan) ?? remember(plan.entries);
  entriesOf.set(plan, entries);
  return entries();
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
  const planned = await planEntries(plan);
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
  const parts = cutArchive(feed, await planEntries(feed));
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

/** The parts of the archive of a feed. */
export async function listArchive(feed: FeedPlan): Promise<ArchivePlan[]> {
  if (!feed.hasArchive) return [];
  return cutArchive(feed, await planEntries(feed)).map((_, index) => ({ feed, page: feed.page, number: index + 1 }));
}
