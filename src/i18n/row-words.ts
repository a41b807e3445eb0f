import type { PartialDate } from '../domain/calendar/dates.ts';
import type { FacetKey } from '../domain/register/facets.ts';
import { toRowStatus, type RegisterRow } from '../domain/register/register-rows.ts';
import { isFormAbbreviated, isFormKnown } from '../domain/lists/agreement-classes.ts';
import { getGroup } from '../domain/lists/statuses.ts';
import { lowerFirst, upperFirst } from '../domain/text/letter-case.ts';
import { toDate } from './date-words.ts';
import type { Translate } from './fill-text.ts';
import type { Locale } from './locales.ts';
import { besideLines, countLines, flagWord, narrowLines, shorten } from './narrow-row.ts';
import { withoutRegion } from './party-words.ts';
import type { UiKey } from './texts.ts';

/** Whose page a list stands on: what its rows need not repeat. */
export interface RowPlace {
  /** The name of the region. */
  local?: string;
  /** The name of the partner; its rows begin with the other side. */
  foreign?: string;
  /** The code of the country. */
  country?: string;
}

/**
 * The local side of an agreement in full: its parties, and the places of a programme as what they are; in a table,
 * which is sorted by them, with the name first.
 */
export function listLocalWords(
  { local, places = [] }: Pick<RegisterRow, 'local' | 'places'>,
  t: Translate<UiKey<'list'>>,
  place: 'row.place' | 'row.placeInTable' = 'row.place',
): string[] {
  return [...local, ...places.map((name) => t(place, { name }))];
}

/** The parts of the interface that a row is worded with. */
export const rowAreas = ['list', 'classShort'] as const;

export type RowArea = (typeof rowAreas)[number];

interface Writer {
  t: Translate<UiKey<RowArea>>;
  locale: Locale;
  /** The name of a value as lists show it. */
  label: (key: FacetKey, value: string) => string;
  place?: RowPlace | undefined;
  /** With the end as it is known, not only its year: a list about ends, whose headings say what ends soon. */
  isExact?: boolean;
  /** What the row says before its facts. */
  status?: string;
  /** What the list says besides, behind the facts. */
  more?: readonly string[];
  /** The same in fewer words, where a phone has no room for it. */
  moreShort?: readonly string[];
}

/** One row of a list of agreements, in words. */
export interface RowWords {
  /** Whom the agreement is with, seen from the place of the list. */
  main: string;
  /** The other side; empty where the page is its own. */
  side: string;
  /** Codes of the countries whose flags stand behind `main`, with the name where `main` does not hold it. */
  countries: readonly { code: string; name: string; isSaid: boolean }[];
  /** Form (or the title, where it says more), years, and what is to come. */
  facts: readonly string[];
  /** How well its status is known; empty for a visit. */
  evidence: string;
  /** What would take more than its line in a list beside another part of the page. */
  long: { heading: boolean; facts: boolean };
  /** What a phone shows instead, so that a row is three lines high; whoever listens hears the whole. */
  narrow: NarrowWords;
}

interface NarrowWords {
  main: string;
  /** An organisation gives way to the region that stands behind its name. */
  side: string;
  facts: readonly string[];
}

/** Up to how many names of each side a row shows all; of more, the first. */
const namesShown = { main: 2, side: 1 } as const;
/** The longest name, in em, that the other side may have on a phone. */
const sideWidth = 16;

/** What a row says, in a page of the site and in the browser alike. */
export function toRowWords(row: RegisterRow, writer: Writer): RowWords {
  const { t, label, place = {}, isExact = false } = writer;
  const ofLocal = (name: string) => (place.local === undefined ? name : withoutRegion(name, place.local));
  const toOthers = (names: readonly string[] = []) => names.filter((name) => name !== place.local).map(ofLocal);
  const places = toOthers(row.places);
  const local = listLocalWords({ local: toOthers(row.local), places }, t);
  const foreign = row.foreign.filter((name) => name !== place.foreign).map((name) => name.replace(/ \([^()]*\)$/, ''));
  const regions = row.facets.region.map((code) => label('region', code));
  const toRegion = (name: string) => regions.find((region) => name.includes(region)) ?? name;
  const regional = listLocalWords({ local: toOthers(row.local).map(toRegion), places }, t);
  const isOfPartner = place.foreign !== undefined && local.length > 0;
  const mainNames = isOfPartner ? local.map(upperFirst) : foreign;
  const sideNames = isOfPartner ? foreign : local;
  const main = toNames(mainNames, namesShown.main, t);
  const codes = isOfPartner ? [] : row.facets.country.filter((code) => code.length === 2 && code !== place.country);
  const [form = ''] = row.facets.class;
  const isVisit = getGroup(toRowStatus(row)) === 'visit';
  const isEndNear = row.endsSoon && !isExact;
  const nearness = isEndNear ? [t(row.isEndUncertain ? 'overlay.mayEndSoon' : 'overlay.endsSoon')] : [];
  const toFacts = (what: string, years = [...listYears(row, writer), ...nearness], more = writer.more ?? []) =>
    [
      ...row.facets.member.map((value) => label('member', value)),
      isVisit ? '' : what,
      ...years,
      row.renewalUnderWay ? t('overlay.renewalUnderWay') : '',
      ...more,
    ].filter((fact) => fact !== '');
  const side = toNames(sideNames, namesShown.side, t);
  const countries = codes.map((code) => {
    const name = label('country', code);
    return { code, name, isSaid: main.includes(name) };
  });
  const facts = toFacts(isFormKnown(form) ? label('class', form) : row.title);
  const evidence = isVisit
    ? ''
    : t('row.evidence', { evidence: lowerFirst(label('evidence', row.facets.evidence[0] ?? '')) });
  return {
    main,
    side,
    countries,
    facts,
    evidence,
    long: {
      heading: countLines(toWholeHeading(main, side, countries), besideLines.heading) > 1,
      facts: countLines(joinFacts([...facts, evidence], writer), besideLines.facts) > 1,
    },
    narrow: toNarrowWords({
      main,
      mainNames,
      sideNames: isOfPartner ? foreign : regional,
      flags: codes.length,
      writer,
      toFacts,
      what: isFormAbbreviated(form) ? t(`classShort.${form}`) : isFormKnown(form) ? label('class', form) : row.title,
      isTitle: !isFormKnown(form),
      years: toShortEnd(row, writer),
    }),
  };
}

function toWholeHeading(main: string, side: string, countries: RowWords['countries']): string {
  const flags = countries.flatMap(({ name, isSaid }) => (isSaid ? [flagWord] : [flagWord, name]));
  return [main, ...flags, ...(side === '' ? [] : [`– ${side}`])].join(' ');
}

/** The line of facts, behind the status where the row says it. */
function joinFacts(facts: readonly string[], { status = '' }: Writer): string {
  return [...(status === '' ? [] : [`${flagWord} ${status}`]), ...facts].filter((fact) => fact !== '').join(' · ');
}

/** Lines that a row may have on a phone. */
const narrowRowLines = 3;

interface NarrowRow {
  main: string;
  mainNames: readonly string[];
  sideNames: readonly string[];
  flags: number;
  writer: Writer;
  toFacts: (what: string, years?: string[], more?: readonly string[]) => readonly string[];
  what: string;
  isTitle: boolean;
  /** The shorter words for an end that is told to the day or month, or that is near. */
  years?: string[] | undefined;
}

/** The end in few words: only its year in a list about ends, elsewhere what else is said of one that is near. */
function toShortEnd({ until, endsSoon, isEndUncertain }: RegisterRow, { t, locale, isExact = false }: Writer) {
  if (until === undefined) return undefined;
  if (isExact) return [t('row.until', { date: toYears(until, t) })];
  if (!endsSoon) return undefined;
  return [
    isEndUncertain
      ? t('row.mayEnd', { date: toYears(until, t) })
      : t('row.ends', { date: until.precision === 'interval' ? toYears(until, t) : toDate(until, t, locale) }),
  ];
}

/** `Badan Nasional Penanggulangan Bencana (BNPB)` as `BNPB`. */
function toAbbreviation(name: string): string {
  return /\((\p{Lu}{2,})\)$/u.exec(name)?.[1] ?? name;
}

function toNarrowWords(row: NarrowRow): NarrowWords {
  const named = layOutNarrow(row);
  if (named.fits) return named.words;
  const abbreviated = layOutNarrow({ ...row, sideNames: row.sideNames.map(toAbbreviation) });
  return (abbreviated.fits ? abbreviated : named).words;
}

function layOutNarrow(row: NarrowRow): { words: NarrowWords; fits: boolean } {
  const { main, mainNames, sideNames, flags, writer, toFacts, what, isTitle, years } = row;
  const { t } = writer;
  const toHeading = (names: string, other: string) =>
    [names, ...Array<string>(flags).fill(flagWord), ...(other === '' ? [] : [`– ${other}`])].join(' ');
  const countHeading = (names: string, other: string) => countLines(toHeading(names, other), narrowLines.heading);
  const isShort = (names: string, other: string) => countHeading(names, other) < narrowRowLines;
  const whole = toNames(sideNames, namesShown.side, t);
  const shortSide = () => {
    const [first = '', ...others] = sideNames;
    return toNames([shorten(first, (name) => countLines(name, sideWidth) === 1), ...others], namesShown.side, t);
  };
  const side = isShort(main, whole) || whole === '' ? whole : shortSide();
  const shortMain = () => {
    const [first = '', ...others] = mainNames;
    const toMain = (name: string) => toNames([name, ...others], 1, t);
    return toMain(shorten(first, (name) => isShort(toMain(name), side)));
  };
  const short = isShort(main, side) ? main : shortMain();
  const left = narrowRowLines - countHeading(short, side);
  const countFacts = (facts: readonly string[]) => countLines(joinFacts(facts, writer), narrowLines.facts);
  const fits = (facts: readonly string[]) => countFacts(facts) <= left;
  const { moreShort } = writer;
  // An end stands before the form, if only its year; the first word of a title that is longer than its line says nothing.
  const shorter = [
    toFacts(isTitle ? shorten(what, (words) => fits(toFacts(words))) : what),
    ...(isTitle ? [] : [toFacts(what, years)]),
    toFacts(''),
    toFacts('', years),
    ...(isTitle ? [] : [toFacts(what, years, moreShort)]),
    toFacts('', years, moreShort),
  ];
  const facts = shorter.find(fits);
  return { words: { main: short, side, facts: facts ?? shorter.at(-1) ?? [] }, fits: facts !== undefined };
}

/**
 * The other side behind its dash, which begins a line rather than ending one: a break may follow a dash even before a
 * no-break space (UAX #14, LB12a), but not before a word joiner.
 */
export function toSideWords(side: string): string {
  return side && `–\u{2060}\u{A0}${side}`;
}

/** The names of a side, or the first and how many more there are. */
function toNames(names: readonly string[], shown: number, t: Writer['t']): string {
  if (names.length <= shown) return names.join('; ');
  return t('row.andMore', { name: names[0] ?? '', count: names.length - 1 });
}

/** From when to when an agreement runs, and how old the newest sign of it is. */
function listYears(row: RegisterRow, { t, locale, isExact = false }: Writer): string[] {
  const start = row.signed === undefined ? [] : [toYears(row.signed, t)];
  const asOf = (key: 'row.news' | 'row.step' | 'row.named', year: number | undefined) =>
    year === undefined || start.includes(String(year)) ? [] : [t(key, { year: String(year) })];
  // "By 2019–2027" says nothing: of such a start, only the end is told.
  const range = (end: number) => [toRange(row.signed?.qualifier ? undefined : start[0], end, t)];
  // An interval, in which the end falls on a day that nobody has told, takes a line of its own on the record's page only.
  if (row.until && isExact) {
    const { precision } = row.until;
    return [t('row.until', { date: precision === 'interval' ? toYears(row.until, t) : toDate(row.until, t, locale) })];
  }
  const status = toRowStatus(row);
  switch (getGroup(status)) {
    case 'running':
      if (row.year !== undefined) return range(row.year);
      return status === 'in-force'
        ? start.map((year) => t('row.since', { year }))
        : [...start, ...asOf('row.news', row.asOf)];
    case 'over':
      return row.year === undefined ? start : range(row.year);
    case 'quiet':
      return [...start, ...asOf('row.news', row.year)];
    case 'preparing':
      return asOf('row.step', row.asOf);
    case 'unproven':
      return [...start, ...asOf('row.named', row.asOf)];
    case 'visit':
      return [];
  }
}

function toRange(start: string | undefined, end: number, t: Writer['t']): string {
  if (start === undefined) return t('row.until', { date: String(end) });
  return start === String(end) ? start : `${start}–${String(end)}`;
}

/** The year or years that a date may mean. */
function toYears(date: PartialDate, t: Writer['t']): string {
  const last = date.latest.slice(0, 4);
  const first = date.earliest?.slice(0, 4) ?? last;
  const years = first === last ? last : `${first}/${last}`;
  return date.qualifier ? t(`date.${date.qualifier}`, { date: years }) : years;
}
