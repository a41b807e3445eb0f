import type { Activity } from '../domain/agreement/agreement-activity.ts';
import type { AgreementStatus } from '../domain/agreement/agreement-status.ts';
import type { AgreementClass } from '../domain/agreement/agreement.ts';
import { international, unrecorded, type FacetKey } from '../domain/register/facets.ts';
import type { PartnerKind } from '../domain/records/partner.ts';
import { toUrl, type Page } from '../domain/address/urls.ts';
import { toCountryLink, toRegionLink, toSectorLink } from './names.ts';
import { useTranslations } from './translate.ts';
import type { View } from './view.ts';

interface FacetWords {
  label: (value: string, view: View) => string;
  /** The static page that lists this value. */
  page: (value: string, view: View) => Page | undefined;
}

const words: Record<FacetKey, FacetWords> = {
  region: {
    label: (value, view) => toRegionLink(value, view).label,
    page: (value, { register }) => {
      const region = register.region(value);
      return region && { page: 'region', slug: region.slug };
    },
  },
  country: {
    label: (value, view) =>
      value === international
        ? useTranslations(view.locale)('partnerKind.international')
        : toCountryLink(value, view).label,
    page: (value, { register }) => {
      if (value === international) return { page: 'kind-list', kind: 'international' };
      const country = register.country(value);
      return country && { page: 'country', slug: country.slug };
    },
  },
  status: {
    label: (value, { locale }) => useTranslations(locale)(`status.${value as AgreementStatus}`),
    page: (value) => ({ page: 'status-list', status: value as AgreementStatus }),
  },
  class: {
    label: (value, { locale }) => useTranslations(locale)(`class.${value as AgreementClass}`),
    page: (value) => ({ page: 'class-list', class: value as AgreementClass }),
  },
  sector: {
    label: (value, view) => toSectorLink(value, view).label,
    page: (value, { register }) => {
      const sector = register.sector(value);
      return sector && { page: 'sector', slug: sector.slug };
    },
  },
  year: {
    label: (value, { locale }) => (value === unrecorded ? useTranslations(locale)('value.unrecorded') : value),
    page: (value) => ({ page: 'year-list', year: value }),
  },
  kind: {
    label: (value, { locale }) => useTranslations(locale)(`partnerKind.${value as PartnerKind}`),
    page: (value) => ({ page: 'kind-list', kind: value as PartnerKind }),
  },
  activity: {
    label: (value, { locale }) => useTranslations(locale)(`activity.${value as Activity}`),
    page: (value) => ({ page: 'activity-list', activity: value as Activity }),
  },
};

/** The word that a reader sees for one value of a facet. */
export function toFacetLabel(key: FacetKey, value: string, view: View): string {
  return words[key].label(value, view);
}

/** The static page that lists one value of a facet. */
export function toFacetPage(key: FacetKey, value: string, view: View): Page | undefined {
  return words[key].page(value, view);
}

/** The address of the static list of one value of a facet. */
export function toFacetAddress(key: FacetKey, value: string, view: View): string | undefined {
  const page = toFacetPage(key, value, view);
  return page && toUrl(page, view.locale);
}
