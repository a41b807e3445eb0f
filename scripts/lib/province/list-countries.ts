import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { getLocale, machineLanguage, type Locale } from '../../../src/i18n/locales.ts';

interface PlacedCountry {
  code: string;
  latitude: number;
  longitude: number;
}

let placed: readonly PlacedCountry[] | undefined;

/**
 * Every country of the world map, named as Unicode names it in each language, with a point inside it; but the one named
 * `own`, which has no foreign partners in it.
 */
export function listCountries(languages: readonly Locale[], own: string) {
  const names = listNames(languages);
  const isOwn = createOwn(languages, own);
  const listShortNames = createShortNames(languages);
  placed ??= placeCountries();
  return placed
    .filter(({ code }) => !isOwn(code))
    .map(({ code, latitude, longitude }) => {
      const name = Object.fromEntries(names.map(([language, list]) => [language, list.of(code) ?? code]));
      const slug = Object.fromEntries(Object.entries(name).map(([language, text]) => [language, toSlug(text)]));
      const aliases = listShortNames(code).filter((short) => !Object.values(name).includes(short));
      return { code, slug, name, ...(aliases.length > 0 && { aliases }), latitude, longitude };
    });
}

/** The own country in each language: in the first one as it is written, in the others as Unicode names it where it knows it. */
export function nameCountry(languages: readonly Locale[], own: string): Partial<Record<Locale, string>> {
  placed ??= placeCountries();
  const isOwn = createOwn(languages, own);
  const code = placed.find((country) => isOwn(country.code))?.code;
  const names = listNames(languages).map(([language, list], index) => {
    const known = code === undefined || index === 0 ? undefined : list.of(code);
    return [language, known ?? own];
  });
  return Object.fromEntries(names) as Partial<Record<Locale, string>>;
}

const listNames = (languages: readonly Locale[]) =>
  languages.map((code) => [code, new Intl.DisplayNames(getLocale(code).dateLocale, { type: 'region' })] as const);

/** Knows a country by the name of the own one in a language of the site or in English. */
function createOwn(languages: readonly Locale[], own: string): (code: string) => boolean {
  const called = toSlug(own);
  const lists = [
    ...listNames(languages).map(([, list]) => list),
    new Intl.DisplayNames(machineLanguage, { type: 'region' }),
  ];
  return (code) => lists.some((list) => toSlug(list.of(code) ?? '') === called);
}

/** The countries in order of their codes, each with a point in the middle of its largest island. */
function placeCountries(): PlacedCountry[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.countries) as FeatureCollection<Polygon | MultiPolygon>;
  return (
    features
      .flatMap(({ id, geometry }) => {
        const code = toAlpha2(id);
        if (code === undefined) return [];
        const mainland = getMainland(geometry);
        const [longitude, latitude] = geoCentroid(mainland);
        return [{ code, latitude: round(latitude), longitude: round(longitude), size: geoArea(mainland) }];
      })
      // The map gives some islands the number of the country to which they belong.
      .toSorted((a, b) => b.size - a.size)
      .filter(({ code }, index, all) => all.findIndex((other) => other.code === code) === index)
      .map(({ size: _size, ...country }) => country)
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
  );
}

/** What Unicode calls a country for short, and what it writes with "&" in words: "UK", "St Pierre and Miquelon". */
function createShortNames(languages: readonly Locale[]): (code: string) => string[] {
  const lists = languages.flatMap((language) => {
    const { dateLocale } = getLocale(language);
    const and = new Intl.ListFormat(dateLocale).format(['&', '&']).replaceAll('&', '').trim();
    return (['long', 'short'] as const).map(
      (style) => [new Intl.DisplayNames(dateLocale, { type: 'region', style }), and] as const,
    );
  });
  return (code) => [...new Set(lists.map(([list, and]) => (list.of(code) ?? code).replaceAll('&', and)))];
}

/** The two letters of a country that the map knows by its number (ISO 3166-1): `392` → `JP`. */
function toAlpha2(id: string | number | undefined): string | undefined {
  if (id === undefined) return undefined;
  const region = new Intl.Locale(Intl.getCanonicalLocales(`und-${String(id).padStart(3, '0')}`)[0] ?? 'und').region;
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined;
}

/** The largest island of a country: a point in the middle of all of them may lie in the sea. */
function getMainland(geometry: Polygon | MultiPolygon): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const islands = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const [largest] = islands.toSorted((a, b) => geoArea(b) - geoArea(a));
  if (!largest) throw new Error('A country without land');
  return largest;
}

const round = (degrees: number) => Math.round(degrees * 10) / 10;
