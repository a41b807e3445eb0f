import { getListFormat } from '../domain/text/formats.ts';
import { facets, getFacet, unrecorded, type FacetClause, type FacetKey } from '../domain/register/facets.ts';
import type { FilterSummary } from '../domain/register/summaries.ts';
import { lowerFirst } from '../domain/text/letter-case.ts';
import type { Translate } from './fill-text.ts';
import { getLocale, type Locale } from './locales.ts';
import type { UiKey } from './texts.ts';

type Filter = FilterSummary['filters'][number];

type FacetOf<C extends FacetClause> = Extract<(typeof facets)[number], { clause: C }>;
type ValueOf<F> = F extends { values: { list: infer L } } ? keyof L & string : never;
/** The words that a facet needs for its clause: a value without them is an error of types. */
type NounKey = `${FacetOf<'noun'>['values']['texts']}Noun.${ValueOf<FacetOf<'noun'>>}`;
type AdjectiveKey<F = FacetOf<'adjective'>> = F extends { values: { texts: infer T extends string } }
  ? `${T}Clause.${ValueOf<F>}`
  : never;
type ClauseKey = `facetClause.${FacetOf<'name' | 'plain'>['key']}`;

type SentenceArea =
  | 'filter'
  | 'facetClause'
  | `${FacetOf<'noun'>['values']['texts']}Noun`
  | `${FacetOf<'adjective'>['values']['texts']}Clause`;

/** The parts of the interface that the sentence is written with. */
export const sentenceAreas: readonly SentenceArea[] = [
  'filter',
  'facetClause',
  ...facets.flatMap((facet) =>
    facet.clause === 'noun'
      ? [`${facet.values.texts}Noun` as const]
      : facet.clause === 'adjective'
        ? [`${facet.values.texts}Clause` as const]
        : [],
  ),
];

/** What the sentence is written with; in the browser its texts come with the page. */
interface Writer {
  locale: Locale;
  t: Translate<UiKey<SentenceArea>>;
  /** The name of a value inside a sentence. */
  label: (key: FacetKey, value: string) => string;
}

/**
 * A filtered list in one sentence, without its full stop.
 * @example "12 kerja sama berlaku antara Kota Surabaya dan Jepang"
 * @example "Di register ini belum ada kerja sama antara Kabupaten Tuban dan Jepang"
 */
export function toFilterSentence(summary: FilterSummary, writer: Writer): string {
  const sentence = writeClauses(summary, writer);
  // The noun begins with its number.
  return summary.count === 0 ? writer.t('sentence.nothing', { what: sentence.replace(/^0 /, '') }) : sentence;
}

function writeClauses({ count, filters, text }: FilterSummary, { locale, t, label }: Writer): string {
  const or = getListFormat(getLocale(locale).dateLocale, { type: 'disjunction' });
  const ofClause = (clause: FacetClause) => filters.filter(({ facet }) => getFacet(facet).clause === clause);
  const inLine = ({ facet, values }: Filter) => or.format(values.map((value) => lowerFirst(label(facet, value))));
  const noun = ofClause('noun').find(({ values }) => values.length === 1);
  const side = (key: FacetKey, name: (value: string) => string) =>
    or.format(filters.find(({ facet }) => facet === key)?.values.map(name) ?? []);

  return [
    t(noun ? (`${toTexts(noun)}Noun.${noun.values[0] ?? ''}` as NounKey) : 'sentence.noun', { count }),
    ...ofClause('adjective').map((filter) =>
      or.format(filter.values.map((value) => t(`${toTexts(filter)}Clause.${value}` as AdjectiveKey, { count }))),
    ),
    ...ofClause('noun')
      .filter((filter) => filter !== noun)
      .map((filter) => t('sentence.classes', { classes: inLine(filter) })),
    toSides(
      side('region', (value) => label('region', value)),
      side('country', (value) => toCountry(value, label)),
      t,
    ),
    ...ofClause('name').map(({ facet, values }) =>
      t(`facetClause.${facet}` as ClauseKey, { values: or.format(values.map((value) => label(facet, value))) }),
    ),
    ...ofClause('plain').map((filter) => t(`facetClause.${filter.facet}` as ClauseKey, { values: inLine(filter) })),
    ...ofClause('year').flatMap(({ values }) => [
      values.length === 1 && values[0] === unrecorded ? t('sentence.yearUnrecorded') : '',
      values.some((value) => value !== unrecorded)
        ? t('sentence.year', { years: inLine({ facet: 'year', values }) })
        : '',
    ]),
    text ? t(count === 0 ? 'sentence.textNowhere' : 'sentence.text', { text }) : '',
  ]
    .filter((clause) => clause !== '')
    .join(' ');
}

function toTexts({ facet }: Filter): string {
  const { values } = getFacet(facet);
  return 'texts' in values ? values.texts : facet;
}

function toSides(regions: string, countries: string, t: Translate<UiKey<'filter'>>): string {
  if (regions !== '' && countries !== '') return t('sentence.between', { regions, countries });
  if (regions !== '') return t('sentence.ofRegion', { regions });
  return countries === '' ? '' : t('sentence.withCountry', { countries });
}

/** International bodies stand among the countries, but they are not a name. */
function toCountry(value: string, label: Writer['label']): string {
  const name = label('country', value);
  return value.length === 2 ? name : lowerFirst(name);
}
