import { escapeMarkup } from '~/domain/text/markup-text.ts';
import { toRowStatus } from '~/domain/register/register-rows.ts';
import { createMergedLabels, listMergedReleases, listMergedRows } from '~/i18n/merged-register.ts';
import { toRowWords } from '~/i18n/row-words.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import type { FeedEntry } from '../feeds/entry.ts';
import { toPermanentUrn } from '../permanent-ids.ts';

/** An entry for each agreement of a member; the whole of it stands at its own site. */
export function listMergedAgreementEntries({ portal, locale, register }: View): FeedEntry[] {
  if (!portal) return [];
  const t = useTranslations(locale);
  const label = createMergedLabels(portal, locale);
  const changed = new Map<string, string>(
    portal.members.flatMap(({ key, agreements }) =>
      agreements.map(({ slug, updated }) => [`${key}/${slug}`, updated] as const),
    ),
  );
  return listMergedRows(portal, locale).map((row) => {
    const { facts } = toRowWords(row, { t, locale, label });
    const status = t(`status.${toRowStatus(row)}`);
    const parties = `${row.local.join('; ')} – ${row.foreign.join('; ')}`;
    const summary = [status, ...facts].join(' · ');
    return {
      id: toPermanentUrn(`member/${row.slug}/${locale}`),
      title: `${row.title} (${row.outside?.prefix ?? ''}-${row.number}): ${status}`,
      url: row.outside?.address ?? '',
      summary,
      html: [summary, parties, row.purpose].map((text) => `<p>${escapeMarkup(text)}</p>`).join(''),
      updated: toPast(changed.get(row.slug), register.today),
      categories: [
        ...row.facets.member.map((value) => label('member', value)),
        ...row.facets.class.map((value) => label('class', value)),
      ],
    };
  });
}

/** An entry for each news item of a member. */
export function listMergedReleaseEntries({ portal, locale, register }: View): FeedEntry[] {
  if (!portal) return [];
  const label = createMergedLabels(portal, locale);
  return listMergedReleases(portal, locale).map(({ member, id, title, summary, address, published, updated }) => ({
    id: toPermanentUrn(`member/${member.key}/press-release/${id}/${locale}`),
    title,
    url: address,
    summary,
    html: `<p>${escapeMarkup(summary)}</p>`,
    updated: toPast(updated, register.today),
    published: toPast(published, register.today),
    categories: [label('member', member.key)],
  }));
}

/** A member may be a day ahead, or wrong: nothing has changed after today. */
function toPast(day: string | undefined, today: string): string {
  return day === undefined || day > today ? today : day;
}
