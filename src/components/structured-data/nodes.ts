import type { OrganizationLeaf, Thing, WebPageLeaf, WebSiteLeaf } from 'schema-dts';
import { isFullDate, type PartialDate } from '~/domain/calendar/dates.ts';
import type { Page } from '~/domain/address/urls.ts';
import { toAbsoluteUrl, toUrl } from '~/domain/address/urls.ts';
import type { Link } from '~/i18n/names.ts';
import type { View } from '~/i18n/view.ts';

/** Who publishes the site: the editors, not a government. */
export function toPublisher({ site }: View): OrganizationLeaf {
  return {
    '@type': 'Organization',
    '@id': toAbsoluteUrl('/#publisher', site),
    name: site.publisher,
    description: site.publisherNote,
    email: site.contacts.editor,
    url: toAbsoluteUrl('/', site),
  };
}

/** The site as a whole. */
export function toWebSite(view: View): WebSiteLeaf {
  const { site, locale } = view;
  return {
    '@type': 'WebSite',
    '@id': toAbsoluteUrl('/#website', view.site),
    name: site.name,
    description: site.description,
    url: toAbsoluteUrl(toUrl({ page: 'home' }, locale), view.site),
    inLanguage: locale,
    publisher: toPublisher(view),
  };
}

/** A page of the site about one thing. */
export function toWebPage(page: Page, name: string, modified: string, mainEntity: Thing, view: View): WebPageLeaf {
  const url = toAbsoluteUrl(toUrl(page, view.locale), view.site);
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name,
    inLanguage: view.locale,
    dateModified: modified,
    isPartOf: { '@id': toAbsoluteUrl('/#website', view.site) },
    publisher: toPublisher(view),
    mainEntity,
  };
}

/** Something named, with its page where it has one. */
export function toNamed<T extends string>(type: T, { label, address }: Link, view: View) {
  return { '@type': type, name: label, ...(address ? { url: toAbsoluteUrl(address, view.site) } : {}) };
}

/** A date as schema.org takes it; one that is not certain is left out. */
export function toIsoDate(date: PartialDate | undefined): string | undefined {
  if (!date || date.qualifier || date.precision === 'interval') return undefined;
  return isFullDate(date) ? date.latest : date.text;
}

/** Leaves out what is not known. */
export function compact<T extends object>(node: { [K in keyof T]: T[K] | undefined }): T {
  const known = Object.entries(node).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known) as T;
}
