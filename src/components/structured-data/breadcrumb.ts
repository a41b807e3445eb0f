import type { BreadcrumbListLeaf } from 'schema-dts';
import type { SiteFrame } from '~/components/layout/site-frame.ts';
import { toAbsoluteUrl, toUrl } from '~/domain/address/urls.ts';

/** The way from the home page to this one; nothing on pages without it. */
export function toBreadcrumbList({ breadcrumb, site, locale, addresses }: SiteFrame): BreadcrumbListLeaf[] {
  if (!breadcrumb) return [];
  const steps = [{ label: site.name, address: toUrl({ page: 'home' }, locale) }, ...breadcrumb];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(({ label, address }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        // A step without an address is a word between two pages, or this page.
        item: toAbsoluteUrl(address ?? addresses[locale], site),
      })),
    },
  ];
}
