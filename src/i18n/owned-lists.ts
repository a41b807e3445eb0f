import { anchorOf } from '../domain/address/anchors.ts';
import type { ListOwner } from '../domain/address/pages.ts';
import { toUrl } from '../domain/address/urls.ts';
import { getListPage, getSectionPage, type OwnedLists, type SectionKey } from '../domain/register/owned-lists.ts';
import type { PartnerKind } from '../domain/lists/partner-kinds.ts';
import { toCountryLink, toPartnerLink, toRegionLink, toSectorLink, type Link } from './names.ts';
import { useTranslations } from './translate.ts';
import type { View } from './view.ts';

const linkOf: { readonly [P in ListOwner['page']]: (code: string, view: View) => Link } = {
  region: toRegionLink,
  country: toCountryLink,
  sector: toSectorLink,
  partner: toPartnerLink,
  'kind-list': (kind, { locale }) => ({
    label: useTranslations(locale)(`partnerKind.${kind as PartnerKind}`),
    address: toUrl({ page: 'kind-list', kind: kind as PartnerKind }, locale),
  }),
};

/** The name of what a list belongs to, with its page. */
export function toOwnerLink({ of, code }: OwnedLists, view: View): Link {
  return linkOf[of.page](code, view);
}

/** The id of the heading of some agreements: the same on the page of their owner and on their own. */
export function toSectionId(key: SectionKey): string {
  switch (key) {
    case 'province':
    case 'province-other':
      return anchorOf('province');
    case 'programmes':
    case 'bodies':
      return anchorOf(key);
    case 'all':
      return anchorOf('agreements');
    default:
      return key;
  }
}

/** The heading of some agreements. */
export function toSectionTitle(key: SectionKey, { locale }: View): string {
  const t = useTranslations(locale);
  switch (key) {
    case 'province':
      return t('region.provincial');
    case 'province-other':
      return t('region.provincialOther');
    case 'programmes':
      return t('region.programmes');
    case 'bodies':
      return t('region.bodies');
    case 'all':
      return t('nav.agreements');
    default:
      return t(`group.${key}`);
  }
}

/** Where all agreements under a heading stand, where the page of their owner has only the first of them. */
export function toSectionAddress(lists: OwnedLists, key: SectionKey, { locale }: View): string | undefined {
  const page = getSectionPage(lists, key);
  return page && `${toUrl(page, locale)}#${toSectionId(key)}`;
}

/** The same for news or partners. */
export function toListAddress(
  lists: OwnedLists,
  list: 'press-releases' | 'partners',
  { locale }: View,
): string | undefined {
  const page = getListPage(lists, list);
  return page && toUrl(page, locale);
}
