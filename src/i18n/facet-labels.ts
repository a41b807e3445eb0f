import type { PartnerKind } from '../domain/lists/partner-kinds.ts';
import {
  getFacet,
  international,
  listFacetValues,
  listedFacets,
  toFacetText,
  unrecorded,
  type ContentValues,
  type FacetKey,
  type facets,
  type ListedFacetKey,
} from '../domain/register/facets.ts';
import { toUrl, type Page } from '../domain/address/urls.ts';
import type { Locale } from './locales.ts';
import { toCountryInSentence, toCountryLink, toRegionLink, toSectorLink } from './names.ts';
import { useTranslations } from './translate.ts';
import type { View } from './view.ts';

interface ValueWords {
  label: (value: string, view: View) => string;
  /** The static page that lists this value. */
  page: (value: string, view: View) => Page | undefined;
}

const ofContent: Record<ContentValues, ValueWords> = {
  // A register of one's own has no members.
  members: { label: (value) => value, page: () => undefined },
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
      if (value === international) return toKindPage('international', register);
      const country = register.listsCountry(value) ? register.country(value) : undefined;
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
    // A year of withdrawn agreements only has no list.
    page: (value, { register }) =>
      register.withFacet('year', value).length > 0 ? { page: 'facet-list', facet: 'year', value } : undefined,
  },
};

/** The list of the partners of one kind, where there are any. */
function toKindPage(kind: PartnerKind, register: View['register']): Page | undefined {
  return register.listsKind(kind) ? { page: 'kind-list', kind } : undefined;
}

/** The word that a reader sees for one value of a facet. */
export function toFacetLabel(key: FacetKey, value: string, view: View): string {
  const { values } = getFacet(key);
  if ('of' in values) return ofContent[values.of].label(value, view);
  const text = toFacetText(key, value);
  return text === undefined ? value : useTranslations(view.locale)(text);
}

type ClosedFacet = Extract<(typeof facets)[number], { hasLists: true; values: { texts: string } }>;
/** The words that a value needs for its list: a value without them is an error of types. */
type DefinitionKey<F = ClosedFacet> = F extends { values: { list: infer L; texts: infer T extends string } }
  ? `${T}Definition.${keyof L & string}`
  : never;

/** What a value with a list of its own means. */
export function toFacetDefinition(key: ListedFacetKey, value: string, locale: Locale): string {
  const t = useTranslations(locale);
  const { values } = getFacet(key);
  if ('texts' in values) return t(`${values.texts}Definition.${value}` as DefinitionKey);
  return t(value === unrecorded ? 'yearList.unrecorded' : 'yearList.definition', { year: value });
}

/** The same inside a sentence, where some countries have an article. */
export function toFacetInSentence(key: FacetKey, value: string, view: View): string {
  return key === 'country' && value !== international
    ? toCountryInSentence(value, view)
    : toFacetLabel(key, value, view);
}

/** The static page that lists one value of a facet. */
export function toFacetPage(key: FacetKey, value: string, view: View): Page | undefined {
  const { values } = getFacet(key);
  if ('of' in values) return ofContent[values.of].page(value, view);
  // A visit stands in one list only.
  if (!listFacetValues(key).includes(value)) return { page: 'visits' };
  const listed = listedFacets.find((facet) => facet === key);
  return listed ? { page: 'facet-list', facet: listed, value } : toKindPage(value as PartnerKind, view.register);
}

/** The address of the static list of one value of a facet. */
export function toFacetAddress(key: FacetKey, value: string, view: View): string | undefined {
  const page = toFacetPage(key, value, view);
  return page && toUrl(page, view.locale);
}
