import { getAgreementChange, getLastChange } from '~/domain/records/last-change.ts';
import { compareNumbers } from '~/domain/lists/statuses.ts';
import { compareCodes } from '~/domain/text/compare.ts';
import type { PressRelease } from '~/domain/records/press-release.ts';
import type { RegisteredAgreement } from '~/domain/agreement/registered-agreement.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import { listMergedAgreementEntries, listMergedReleaseEntries } from '../portal/merged-entries.ts';
import { toAgreementEntry, toReleaseEntry, type FeedEntry } from './entry.ts';
import { feedLength, type FeedPlan, type PlannedEntry } from './feeds.ts';

/** Agreements by number. */
export function planAgreementEntries(agreements: readonly RegisteredAgreement[], view: View): PlannedEntry[] {
  return agreements.toSorted(compareNumbers).map((agreement) => ({
    updated: getAgreementChange(agreement, view.register.today),
    write: () => toAgreementEntry(agreement, view),
  }));
}

/** News by the day of publication. */
export function planReleaseEntries(releases: readonly PressRelease[], view: View): PlannedEntry[] {
  return releases
    .toSorted((a, b) => compareCodes(a.published, b.published) || compareCodes(a.slug, b.slug))
    .map((release) => ({
      updated: getLastChange(release, view.register.today),
      write: () => toReleaseEntry(release, view),
    }));
}

/** Entries that are written already. */
export function planWritten(entries: readonly FeedEntry[]): PlannedEntry[] {
  return entries.map((entry) => ({ updated: entry.updated, write: () => Promise.resolve(entry) }));
}

/** The feed of the agreements: an entry each, which moves up when something changes. */
export function planAgreementsFeed(view: View): FeedPlan {
  const { site, register, locale } = view;
  return {
    name: 'agreements',
    page: { page: 'agreements' },
    title: `${site.name}: ${useTranslations(locale)('nav.agreements')}`,
    entries: () => [
      ...planAgreementEntries(register.agreements, view),
      ...planWritten(listMergedAgreementEntries(view)),
    ],
    limit: feedLength,
    hasArchive: view.portal === undefined,
  };
}

/** The feed of all news. */
export function planReleasesFeed(view: View): FeedPlan {
  const { site, register, locale } = view;
  return {
    name: 'press-releases',
    page: { page: 'press-releases' },
    title: `${site.name}: ${useTranslations(locale)('press.title')}`,
    entries: () => [
      ...planReleaseEntries(register.pressReleases, view),
      ...planWritten(listMergedReleaseEntries(view)),
    ],
    limit: feedLength,
    hasArchive: view.portal === undefined,
  };
}
