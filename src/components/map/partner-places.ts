import { anchorOf } from '~/domain/address/anchors.ts';
import { countAgreements } from '~/domain/register/counting.ts';
import { toUrl } from '~/domain/address/urls.ts';
import { clusterPlaces, type PlaceCluster, type WorldMap } from '~/drawing/world-map.ts';
import { compareWords } from '~/i18n/format.ts';
import { toCountryLink, toPartnerLink } from '~/i18n/names.ts';
import type { View } from '~/i18n/view.ts';

/** A partner as the world map and its list name it. */
export interface PartnerPlace {
  slug: string;
  name: string;
  address: string;
  country?: string;
  records: number;
  running: number;
  x: number;
  y: number;
  way?: string;
}

/** Marks nearer than this share one; at phone width that is about the size of a mark. */
const clusterDistance = 36;

/** Every partner with an agreement on record, on the map where it has coordinates. */
export function listPartnerPlaces(map: WorldMap, view: View): { placed: PartnerPlace[]; unplaced: string[] } {
  const { register } = view;
  const withRecords = register.partners.filter(({ slug }) => register.ofPartner(slug).length > 0);
  const placed = withRecords.flatMap(({ slug, country }) => {
    const place = map.places.get(slug);
    if (!place) return [];
    const counters = countAgreements(register.ofPartner(slug));
    const { label, address = '' } = toPartnerLink(slug, view);
    return [{ slug, name: label, address, country, records: counters.records, running: counters.running, ...place }];
  });
  return { placed, unplaced: withRecords.filter(({ slug }) => !map.places.has(slug)).map(({ slug }) => slug) };
}

/** Partners as marks; those that lie close share one. */
export function clusterPartners(places: readonly PartnerPlace[]): PlaceCluster<PartnerPlace>[] {
  return clusterPlaces(places, clusterDistance);
}

export interface CountryGroup {
  /** Absent for international bodies. */
  code?: string;
  name: string;
  partners: PartnerPlace[];
}

/** The same partners as a list by country. */
export function groupByCountry(places: readonly PartnerPlace[], view: View, international: string): CountryGroup[] {
  const groups = Map.groupBy(places, ({ country }) => country);
  return [...groups]
    .map(([code, partners]) => ({
      code,
      name: code ? toCountryLink(code, view).label : international,
      partners: partners.toSorted((a, b) => compareWords(a.name, b.name, view.locale)),
    }))
    .toSorted((a, b) => compareWords(a.name, b.name, view.locale));
}

/** Where the list of partners by country has a country, or the bodies that belong to none. */
export function toWorldAnchor(code: string | undefined): string {
  return anchorOf('world', code?.toLowerCase() ?? anchorOf('international'));
}

/** Where a mark leads: the partner, the country of all of them, or the list. */
export function toClusterAddress({ members }: PlaceCluster<PartnerPlace>, view: View): string {
  const [first, ...others] = members;
  if (first && others.length === 0) return first.address;
  const code = first?.country;
  if (code && others.every(({ country }) => country === code)) return toCountryLink(code, view).address ?? '';
  return `${toUrl({ page: 'map' }, view.locale)}#${toWorldAnchor(code)}`;
}
