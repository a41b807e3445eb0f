import { getFirst, type PerLanguage } from '~/domain/text/language.ts';
import { getLastChange } from '~/domain/records/last-change.ts';
import type { PressRelease } from '~/domain/records/press-release.ts';
import type { View } from '~/i18n/view.ts';
import type { ApiPressRelease } from '~/schemas/api/press-release.ts';
import {
  toAbsolute,
  toAddresses,
  toApiBody,
  toApiDate,
  toApiRecord,
  toApiText,
  toNumbersOf,
  toOptionalText,
  toSourceIds,
} from './context.ts';

/** One news item as the public data give it. */
export async function toApiPressRelease(release: PressRelease, views: PerLanguage<View>): Promise<ApiPressRelease> {
  const { slug, photo } = release;
  return {
    id: slug,
    kind: release.kind,
    number: release.number ?? null,
    title: toApiText(release, ({ title }) => title),
    summary: toApiText(release, ({ summary }) => summary),
    body: await toApiBody('press-releases', release),
    date: toApiDate(release.date),
    published: release.published,
    dateline: release.dateline,
    place: toApiText(release, ({ place }) => place),
    office: toOptionalText(release, ({ office }) => office),
    people: release.people.map((name) => ({ name, office: toOptionalText(release, ({ offices }) => offices[name]) })),
    general: release.general,
    notes: release.notes.map(({ key, sources }) => ({
      key,
      text: toApiText(release, ({ notes }) => notes[key]),
      sources: toSourceIds(sources),
    })),
    photo: photo
      ? {
          url: toAbsolute(`/files/${photo.file}`),
          credit: photo.credit,
          alt: toOptionalText(release, ({ photoAlt }) => photoAlt),
          caption: toOptionalText(release, ({ photoCaption }) => photoCaption),
        }
      : null,
    agreements: toNumbersOf(release.agreements, views),
    partners: [...release.partners],
    regions: [...release.regions],
    countries: [...release.countries],
    sectors: [...release.sectors],
    ...toApiRecord(release, getLastChange(release, getFirst(views).register.today)),
    ...toAddresses({ page: 'press-release', slug }, 'press-releases', slug),
  };
}
