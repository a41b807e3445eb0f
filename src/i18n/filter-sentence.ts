import { unrecorded, type FacetKey } from '../domain/register/facets.ts';
import type { FilterSummary } from '../domain/register/summaries.ts';
import type { Translate } from './fill-text.ts';
import { getLocale, type Locale } from './locales.ts';

/** What the sentence is written with; in the browser its texts come with the page. */
interface Writer {
  locale: Locale;
  t: Translate;
  /** The name of a value as lists show it. */
  label: (key: FacetKey, value: string) => string;
}

/**
 * A filtered list in one sentence, without its full stop.
 * @example "12 kerja sama berlaku antara Kota Surabaya dan Jepang"
 */
export function toFilterSentence({ count, filters, text }: FilterSummary, { locale, t, label }: Writer): string {
  const or = new Intl.ListFormat(getLocale(locale).dateLocale, { type: 'disjunction' });
  const valuesOf = (key: FacetKey) => filters.find(({ facet }) => facet === key)?.values ?? [];
  const either = (key: FacetKey, name = (value: string) => label(key, value)) => or.format(valuesOf(key).map(name));
  const inLine = (key: FacetKey) => either(key, (value) => lowerFirst(label(key, value)));
  const has = (key: FacetKey) => valuesOf(key).length > 0;
  const [onlyClass, ...otherClasses] = valuesOf('class');
  const noun = onlyClass !== undefined && otherClasses.length === 0 ? `sentence.nounOf.${onlyClass}` : 'sentence.noun';
  const years = valuesOf('year');

  return [
    t(noun, { count }),
    has('status') ? either('status', (value) => t(`sentence.status.${value}`)) : '',
    has('activity') ? either('activity', (value) => t(`sentence.activity.${value}`)) : '',
    otherClasses.length > 0 ? t('sentence.classes', { classes: inLine('class') }) : '',
    toSides(
      either('region'),
      either('country', (value) => toCountry(value, label)),
      t,
    ),
    has('sector') ? t('sentence.sector', { sectors: inLine('sector') }) : '',
    has('kind') ? t('sentence.kind', { kinds: inLine('kind') }) : '',
    years.length === 1 && years[0] === unrecorded ? t('sentence.yearUnrecorded') : '',
    years.some((value) => value !== unrecorded) ? t('sentence.year', { years: inLine('year') }) : '',
    text ? t('sentence.text', { text }) : '',
  ]
    .filter((clause) => clause !== '')
    .join(' ');
}

function toSides(regions: string, countries: string, t: Translate): string {
  if (regions !== '' && countries !== '') return t('sentence.between', { regions, countries });
  if (regions !== '') return t('sentence.ofRegion', { regions });
  return countries === '' ? '' : t('sentence.withCountry', { countries });
}

/** International bodies stand among the countries, but they are not a name. */
function toCountry(value: string, label: Writer['label']): string {
  const name = label('country', value);
  return value.length === 2 ? name : lowerFirst(name);
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
