import { listAskedValues } from '../domain/register/facet-values.ts';
import { createFacetWords } from '../domain/register/facet-words.ts';
import { countFacet, facets, getFacet, mapFacets, sortFacetValues, type FacetKey } from '../domain/register/facets.ts';
import type { Portal } from '../domain/portal/portal.ts';
import { besideSections, getSection, listOfRegion, type BesideSection } from '../domain/register/owned-lists.ts';
import { toUrl } from '../domain/address/urls.ts';
import { toQueryText } from '../domain/register/query.ts';
import { languages, type Language } from '../domain/text/language.ts';
import { toFacetAddress, toFacetInSentence, toFacetLabel } from './facet-labels.ts';
import { toRegionLink, type Link } from './names.ts';
import { toSectionId } from './owned-lists.ts';
import { translate, type UiKey } from './translate.ts';
import { getLocale, type Locale } from './locales.ts';
import { createMergedLabels, listMergedRows } from './merged-register.ts';
import type { View } from './view.ts';

/** The values of a facet as a panel offers them. */
export interface FacetPanel {
  key: FacetKey;
  isByName: boolean;
  values: readonly {
    value: string;
    /** Its words in addresses, of every language. */
    words: string;
    label: string;
    /** Its name inside a sentence. */
    said: string;
    /** The page that lists it. */
    address?: string | undefined;
    count: number;
    /** What has to do with it and is no agreement of it: where nothing is found, these are offered. */
    beside?: readonly Link[];
  }[];
}

interface PanelSource {
  rows: Parameters<typeof countFacet>[0];
  listValues: (key: FacetKey) => readonly string[];
  toWord: (key: FacetKey, value: string, language: Language) => string;
  toLabel: (key: FacetKey, value: string) => string;
  toSaid: (key: FacetKey, value: string) => string;
  toAddress: (key: FacetKey, value: string) => string | undefined;
  listBeside?: (key: FacetKey, value: string) => readonly Link[];
}

/** The panels of a register of one's own. */
export function listFacetPanels(view: View): FacetPanel[] {
  const words = createFacetWords(view.register);
  return makePanels(view.locale, {
    rows: view.register.agreements,
    listValues: (key) => listAskedValues(view.register, key),
    toWord: (key, value, language) => words.toWord(key, value, language),
    toLabel: (key, value) => toFacetLabel(key, value, view),
    toSaid: (key, value) => toFacetInSentence(key, value, view),
    toAddress: (key, value) => toFacetAddress(key, value, view),
    listBeside: (key, value) => (key === 'region' ? listBesideRegion(value, view) : []),
  });
}

const besideTexts = {
  province: 'region.besideProvince',
  programmes: 'region.besideProgrammes',
  bodies: 'region.besideBodies',
} as const satisfies Record<BesideSection, UiKey>;

/** What the page of a region lists besides its own agreements, each with its place there. */
function listBesideRegion(code: string, view: View): Link[] {
  const region = view.register.region(code);
  if (!region) return [];
  const lists = listOfRegion(view.register, region);
  const { label: name, address = '' } = toRegionLink(code, view);
  return besideSections.flatMap((key) => {
    const { length: count } = getSection(lists, key);
    if (count === 0) return [];
    return [
      { label: translate(view.locale, besideTexts[key], { count, name }), address: `${address}#${toSectionId(key)}` },
    ];
  });
}

/** The panels of a portal's register: values that some agreement has, each with its list in the register itself. */
export function listMergedPanels(portal: Portal, locale: Locale): FacetPanel[] {
  const rows = listMergedRows(portal, locale);
  const toLabel = createMergedLabels(portal, locale);
  const words = createFacetWords({ regions: [], countries: portal.countries, sectors: portal.sectors });
  const used = mapFacets((key) => [
    ...new Set([
      ...(key === 'member' ? portal.members.map((member) => member.key) : []),
      ...rows.flatMap((row) => row.facets[key]),
    ]),
  ]);
  const inSentence = new Map(portal.countries.map(({ code, nameInSentence }) => [code, nameInSentence?.[locale]]));
  const register = toUrl({ page: 'agreements' }, locale);
  return makePanels(locale, {
    rows,
    listValues: (key) => used[key],
    toWord: (key, value, language) => words.toWord(key, value, language),
    toLabel,
    toSaid: (key, value) => (key === 'country' ? inSentence.get(value) : undefined) ?? toLabel(key, value),
    toAddress: (key, value) =>
      register +
      toQueryText({ selection: { [key]: [value] } }, locale, (facet, one) => words.toWord(facet, one, locale)),
  });
}

function makePanels(
  locale: Locale,
  { rows, listValues, toWord, toLabel, toSaid, toAddress, listBeside = () => [] }: PanelSource,
): FacetPanel[] {
  return facets
    .map(({ key }) => {
      const counts = countFacet(rows, key);
      const countOf = (value: string) => counts.get(value) ?? 0;
      const ofKey = (value: string) => toLabel(key, value);
      const sorted = sortFacetValues(key, listValues(key), ofKey, getLocale(locale).dateLocale);
      const isByName = getFacet(key).order === 'label';
      const values = (isByName ? sorted.toSorted((a, b) => countOf(b) - countOf(a)) : sorted).map((value) => ({
        value,
        words: languages.map((language) => `${language}:${toWord(key, value, language)}`).join(' '),
        label: ofKey(value),
        said: toSaid(key, value),
        address: toAddress(key, value),
        count: countOf(value),
        beside: listBeside(key, value),
      }));
      return { key, isByName, values };
    })
    .filter(({ values }) => values.length > 0);
}
