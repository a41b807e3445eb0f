import { toUrl } from '~/domain/address/urls.ts';
import { foldChanges, type Change, type Fold } from '~/domain/changes/change-log.ts';
import { escapeMarkup } from '~/domain/text/markup-text.ts';
import { listChangeWords, toChangeId, toRecordLink } from '~/i18n/change-words.ts';
import { formatDay } from '~/i18n/format.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import { toAbsolute } from '../api/context.ts';
import { toPermanentUrn } from '../permanent-ids.ts';
import { toList, type FeedEntry } from './entry.ts';

/** An entry for each change; many of one kind on one day are one entry. */
export function toChangeEntries(changes: readonly Change[], view: View): FeedEntry[] {
  return [...Map.groupBy(changes, ({ day }) => day)].flatMap(([day, ofDay]) => {
    const { folds, single } = foldChanges(ofDay);
    return [...single.map((change) => toEntry(change, view)), ...folds.map((fold) => toFoldEntry(fold, day, view))];
  });
}

function toEntry(change: Change, view: View): FeedEntry {
  const t = useTranslations(view.locale);
  const { day, kind, collection, slug } = change;
  const { label, address } = toRecordLink(change, view);
  const lines = listChangeWords(change, view);
  return {
    id: toPermanentUrn(`change/${day}/${collection}/${slug}/${view.locale}`),
    title: `${t(`changes.kind.${kind}`)}: ${label}`,
    url: toAbsolute(`${address}#${toChangeId(change)}`),
    summary: lines.join('. '),
    html: `<p>${escapeMarkup(`${t(`changes.kind.${kind}`)}, ${formatDay(day, view.locale)}: `)}${toLink(label, address)}</p>${toList(lines.map(escapeMarkup))}`,
    updated: day,
    categories: [t(`changes.kind.${kind}`)],
  };
}

function toFoldEntry({ kind, collection, changes }: Fold, day: string, view: View): FeedEntry {
  const t = useTranslations(view.locale);
  const count = t(`changes.records.${collection}`, { count: changes.length });
  const page = toUrl({ page: 'changes-month', month: day.slice(0, 7) }, view.locale);
  const links = changes.map((change) => {
    const { label, address } = toRecordLink(change, view);
    return toLink(label, address);
  });
  return {
    id: toPermanentUrn(`changes/${day}/${kind}/${collection}/${view.locale}`),
    title: `${t(`changes.kind.${kind}`)}: ${count}`,
    url: toAbsolute(page),
    summary: count,
    html: toList(links),
    updated: day,
    categories: [t(`changes.kind.${kind}`)],
  };
}

function toLink(label: string, address: string): string {
  return `<a href="${escapeMarkup(toAbsolute(address))}">${escapeMarkup(label)}</a>`;
}
