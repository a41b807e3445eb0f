import type { GovernmentOrganizationLeaf, NewsArticleLeaf, OrganizationLeaf } from 'schema-dts';
import type { SiteFrame } from '~/components/layout/site-frame.ts';
import { getLastChange } from '~/domain/records/last-change.ts';
import type { PressRelease } from '~/domain/records/press-release.ts';
import { toAbsoluteUrl, toPictureUrl, toUrl } from '~/domain/address/urls.ts';
import { toRegionLink, toText } from '~/i18n/names.ts';
import type { View } from '~/i18n/view.ts';
import { compact, toNamed, toPublisher } from './nodes.ts';

/** What machines read of a news item's page. */
export function describeRelease(release: PressRelease, view: View): Partial<SiteFrame> {
  const { locale, register } = view;
  const words = toText(release, locale);
  const modified = getLastChange(release, register.today);
  const url = toAbsoluteUrl(toUrl({ page: 'press-release', slug: release.slug }, locale), view.site);
  const picture = { address: toPictureUrl(locale, 'press-releases', release.slug), alt: words.title };
  // A report is written by the editors; a release by the office that issued it.
  const author: OrganizationLeaf | GovernmentOrganizationLeaf = words.office
    ? { '@type': 'GovernmentOrganization', name: words.office }
    : toPublisher(view);
  const article = compact<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: words.title,
    description: words.summary,
    inLanguage: locale,
    datePublished: release.published,
    dateModified: modified,
    image: [toAbsoluteUrl(picture.address, view.site)],
    author: [author],
    publisher: toPublisher(view),
    contentLocation: { '@type': 'Place', name: words.place },
    about: release.regions.map((code) => toNamed('AdministrativeArea', toRegionLink(code, view), view)),
    isBasedOn: release.sources.flatMap(({ url: source }) => source ?? []),
  });
  return { modified, picture, jsonLd: [article] };
}
