import { getListFormat } from '../domain/text/formats.ts';
import { getFacet, unrecorded, type FacetClause, type FacetKey, type facets } from '../domain/register/facets.ts';
import type { FilterSummary } from '../domain/register/summaries.ts';
import { lowerFirst } from '../domain/text/letter-case.ts';
import type { Translate } from './fill-text.ts';
import { getLocale, type Locale } from './locales.ts';
import type { UiKey } from './texts.ts';

type Filter = FilterSummary['filters'][number];

type FacetOf<C extends FacetClause> = Extract<(typeof facets)[number], { clause: C }>;
type ValueOf<F> = F extends { values: { list: infer L } } ? keyof L & string : never;
/** The words that a facet needs for its clause: a value without them is an error of types. */
type NounKey = `sentence.nounOf.${ValueOf<FacetOf<'noun'>>}`;
type AdjectiveKey<F = FacetOf<'adjective'>> = F extends { key: infer K extends string }
  ? `sentence.${K}.${ValueOf<F>}`
  : never;
type NameKey = `sentence.${FacetOf<'name'>['key']}`;
type PlainKey = `sentence.${FacetOf<'plain'>['key']}`;

/** What the sentence is written with; in the browser its texts come with the page. */
interface Writer {
  locale: Locale;
  t: Translate<UiKey<'filter'>>;
  /** The name of a value inside a sentence. */
  label: (key: FacetKey, value: string) => string;
}

/**
 * A filtered list in one sentence, without its full stop.
 * @example "12 kerja sama berlaku antara Kota Surabaya dan Jepang"
 * @example "Belum ada kerja sama antara Kabupaten Tuban dan Jepang yang tercatat"
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
    t(noun ? (`sentence.nounOf.${noun.values[0] ?? ''}` as NounKey) : 'sentence.noun', { count }),
    ...ofClause('adjective').map(({ facet, values }) =>
      or.format(values.map((value) => t(`sentence.${facet}.${value}` as AdjectiveKey))),
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
      t(`sentence.${facet}` as NameKey, { values: or.format(values.map((value) => label(facet, value))) }),
    ),
    ...ofClause('plain').map((filter) => t(`sentence.${filter.facet}` as PlainKey, { values: inLine(filter) })),
    ...ofClause('year').flatMap(({ values }) => [
      values.length === 1 && values[0] === unrecorded ? t('sentence.yearUnrecorded') : '',
      values.some((value) => value !== unrecorded)
        ? t('sentence.year', { years: inLine({ facet: 'year', values }) })
        : '',
    ]),
    text ? t('sentence.text', { text }) : '',
  ]
    .filter((clause) => clause !== '')
    .join(' ');
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
