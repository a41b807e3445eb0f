import type { Activity } from '../domain/lists/activities.ts';
import type { AgreementClass } from '../domain/lists/agreement-classes.ts';
import type { PartnerKind } from '../domain/lists/partner-kinds.ts';
import type { AgreementStatus } from '../domain/lists/statuses.ts';
import {
  getFacet,
  international,
  toFacetText,
  unrecorded,
  type ContentValues,
  type FacetKey,
  type ListFacetKey,
} from '../domain/register/facets.ts';
import { toUrl, type Page } from '../domain/address/urls.ts';
import { toCountryLink, toRegionLink, toSectorLink } from './names.ts';
import { useTranslations } from './translate.ts';
import type { View } from './view.ts';

interface ValueWords {
  label: (value: string, view: View) => string;
  /** The static page that lists this value. */
  page: (value: string, view: View) => Page | undefined;
}

const ofContent: Record<ContentValues, ValueWords> = {
  regions: {
    label: (value, view) => toRegionLink(value, view).label,
    page: (value, { register }) => {
      const region = register.region(value);
      return region && { page: 'region', slug: region.slug };
    },
  },
  countries: {
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
  sectors: {
    label: (value, view) => toSectorLink(value, view).label,
    page: (value, { register }) => {
      const sector = register.sector(value);
      return sector && { page: 'sector', slug: sector.slug };
    },
  },
  years: {
    label: (value, { locale }) => (value === unrecorded ? useTranslations(locale)('value.unrecorded') : value),
    page: (value) => ({ page: 'year-list', year: value }),
  },
};

const listPages: Record<ListFacetKey, (value: string) => Page> = {
  status: (value) => ({ page: 'status-list', status: value as AgreementStatus }),
  class: (value) => ({ page: 'class-list', class: value as AgreementClass }),
  kind: (value) => ({ page: 'kind-list', kind: value as PartnerKind }),
  activity: (value) => ({ page: 'activity-list', activity: value as Activity }),
};

/** The word that a reader sees for one value of a facet. */
export function toFacetLabel(key: FacetKey, value: string, view: View): string {
  const { values } = getFacet(key);
  if ('of' in values) return ofContent[values.of].label(value, view);
  const text = toFacetText(key, value);
  return text === undefined ? value : useTranslations(view.locale)(text);
}

/** The static page that lists one value of a facet. */
export function toFacetPage(key: FacetKey, value: string, view: View): Page | undefined {
  const { values } = getFacet(key);
  return 'of' in values ? ofContent[values.of].page(value, view) : listPages[key as ListFacetKey](value);
}

/** The address of the static list of one value of a facet. */
export function toFacetAddress(key: FacetKey, value: string, view: View): string | undefined {
  const page = toFacetPage(key, value, view);
  return page && toUrl(page, view.locale);
}
