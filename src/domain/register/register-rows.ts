import { getCollator } from '../text/formats.ts';
import { agreementClasses } from '../lists/agreement-classes.ts';
import { agreementStatuses, compareNumbers, getStanding, type AgreementStatus } from '../lists/statuses.ts';
import { compareDates, parsePartialDate, type PartialDate } from '../calendar/dates.ts';
import { mapFacets, matchesSelection, type FacetKey } from './facets.ts';
import type { Query } from './query.ts';
import type { SortOrder } from './sort-orders.ts';
import { toSearchedText, toWordTests, type Prefix } from '../search/word-beginnings.ts';

/** One agreement as a list in the browser shows, filters and exports it. */
export interface RegisterRow {
  number: string;
  slug: string;
  title: string;
  /** One sentence, for searching; may be empty, and is until the purposes have been added. */
  purpose: string;
  facets: Readonly<Record<FacetKey, readonly string[]>>;
  /** Names of the parties as the list shows them. */
  local: readonly string[];
  foreign: readonly string[];
  /** Names of regions in which its programme works, though none of their own is a party; absent for none. */
  places?: readonly string[];
  /** Slugs. */
  partners: readonly string[];
  signed?: PartialDate;
  /** End of a running fixed term. */
  until?: PartialDate;
  endsSoon: boolean;
  /** Its end is no full date. */
  isEndUncertain: boolean;
  /** A programme that nobody signed, without news. */
  isProgramme: boolean;
  /** The year that its status is told with. */
  year?: number;
  /** The year of the event that its status rests on. */
  asOf?: number;
  renewalUnderWay: boolean;
  /** Where the record stands at another site: its address there, and what stands before its number. */
  outside?: { address: string; prefix: string };
}

/** The address of a row's record; `register` is that of this site's register. */
export function toRowAddress({ outside, slug }: RegisterRow, register: string): string {
  return outside?.address ?? `${register}${slug}/`;
}

/** The status of a row. */
export function toRowStatus(row: Pick<RegisterRow, 'facets'>): AgreementStatus {
  const [status] = row.facets.status;
  return agreementStatuses.find((known) => known === status) ?? 'listed';
}

/** The rows that a query asks for: its facets, and all its words in title, purpose, parties or number. */
export function filterRows(
  rows: readonly RegisterRow[],
  { selection, text }: Query,
  prefixes: readonly Prefix[] = [],
): RegisterRow[] {
  const tests = toWordTests(text ?? '', prefixes);
  const holdsWords = (row: RegisterRow) =>
    tests.every((holds) => [toRowText, toPurposeText].some((toText) => holds(toText(row))));
  return rows.filter((row) => matchesSelection(row, selection) && holdsWords(row));
}

/** The words of a row's title, parties and number, each between spaces. */
export const toRowText = oncePerRow((row) =>
  toSearchedText(row.title, row.outside?.prefix ?? '', row.number, ...row.local, ...(row.places ?? []), ...row.foreign),
);

/** The words of its purpose, none until the purposes have been added. */
function toPurposeText(row: RegisterRow): string {
  return row.purpose === '' ? '' : toKnownPurposeText(row);
}

const toKnownPurposeText = oncePerRow((row) => toSearchedText(row.purpose));

/** What is made once for each row. */
export function oncePerRow<Made extends string | object>(make: (row: RegisterRow) => Made): (row: RegisterRow) => Made {
  const known = new WeakMap<RegisterRow, Made>();
  return (row) => {
    const made = known.get(row) ?? make(row);
    known.set(row, made);
    return made;
  };
}

/**
 * Rows in an order, what has no date or name for it last, whichever way round; `locale` (BCP 47) gives the alphabet.
 */
export function sortRows(
  rows: readonly RegisterRow[],
  order: SortOrder,
  locale: string,
  isReversed = false,
): RegisterRow[] {
  const collator = getCollator(locale, { numeric: true });
  const direction = (order === 'newest') === isReversed ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: toSortKey(row, order) }));
  return keyed
    .toSorted((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined) || compareNumbers(a.row, b.row);
      }
      return direction * compareKeys(a.key, b.key, collator) || compareNumbers(a.row, b.row);
    })
    .map(({ row }) => row);
}

/** What rows are compared by: a number, a date or a name. */
type SortKey = string | number | PartialDate;

function toSortKey(row: RegisterRow, order: SortOrder): SortKey | undefined {
  switch (order) {
    case 'relevance':
      return getStanding(toRowStatus(row));
    case 'newest':
      return row.signed;
    case 'ending':
      return row.until;
    case 'name':
      return row.foreign.join('; ');
    case 'region':
      return [...row.local, ...(row.places ?? [])].join('; ');
    case 'form':
      return agreementClasses.findIndex((known) => row.facets.class.includes(known));
    case 'number':
      return Number(row.number);
  }
}

function compareKeys(a: SortKey, b: SortKey, collator: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (typeof a === 'object' && typeof b === 'object') return compareDates(a, b);
  return Number(a) - Number(b);
}

/** Rows as they travel to the browser: a column for each field, repeated words once in a list of their own. */
export interface RegisterFile {
  slugs: readonly string[];
  titles: readonly string[];
  /** Per facet of which any row has a value: a register of one's own has no members. */
  facets: Readonly<Partial<Record<FacetKey, Column>>>;
  local: Column;
  foreign: Column;
  /** Only where a record has any. */
  places?: Column;
  partners: Column;
  signed: readonly string[];
  until: readonly string[];
  /** 1: ends soon; 2: renewal under way; 4: the end is uncertain; 8: a programme without news. */
  flags: readonly number[];
  /** The year of the status, 0 for none. */
  years: readonly number[];
  /** The year of the event that the status rests on, 0 for none. */
  asOf: readonly number[];
  /** Only in the file of a portal: where the records stand. */
  outside?: { addresses: readonly string[]; prefixes: Column };
}

type Positions = number | readonly number[];

/** Each value once, and per row the position of its value or values. */
interface Column {
  values: readonly string[];
  rows: readonly Positions[];
}

/** Packs rows for the browser. */
export function toRegisterFile(rows: readonly RegisterRow[]): RegisterFile {
  return {
    slugs: rows.map(({ slug }) => slug),
    titles: rows.map(({ title }) => title),
    facets: packFacets(rows),
    local: packColumn(rows.map(({ local }) => local)),
    foreign: packColumn(rows.map(({ foreign }) => foreign)),
    ...(rows.some(({ places }) => places) && { places: packColumn(rows.map(({ places }) => places ?? [])) }),
    partners: packColumn(rows.map(({ partners }) => partners)),
    signed: rows.map(({ signed }) => writeDate(signed)),
    until: rows.map(({ until }) => writeDate(until)),
    years: rows.map(({ year }) => year ?? 0),
    asOf: rows.map(({ asOf }) => asOf ?? 0),
    flags: rows.map(
      ({ endsSoon, renewalUnderWay, isEndUncertain, isProgramme }) =>
        Number(endsSoon) + 2 * Number(renewalUnderWay) + 4 * Number(isEndUncertain) + 8 * Number(isProgramme),
    ),
    ...(rows.some(({ outside }) => outside) && {
      outside: {
        addresses: rows.map(({ outside }) => outside?.address ?? ''),
        prefixes: packColumn(rows.map(({ outside }) => [outside?.prefix ?? ''])),
      },
    }),
  };
}

/**
 * The sentences of purpose of the same rows. They are more than a third of the register, and only a search for words
 * needs them.
 */
export function toPurposesFile(rows: readonly RegisterRow[]): string[] {
  return rows.map(({ purpose }) => purpose);
}

/** Adds the purposes to rows as `readRegisterFile` gave them. */
export function addPurposes(rows: readonly RegisterRow[], purposes: readonly string[]): void {
  for (const [position, row] of rows.entries()) row.purpose = purposes[position] ?? '';
}

/** Unpacks what `toRegisterFile` has packed, but for the purposes. */
export function readRegisterFile(file: RegisterFile): RegisterRow[] {
  const facetColumns = mapFacets((key) => unpackColumn(file.facets[key]));
  const [local, foreign, places, partners] = [file.local, file.foreign, file.places, file.partners].map(unpackColumn);
  const prefixes = file.outside && unpackColumn(file.outside.prefixes);
  const dates = new Map<string, PartialDate | undefined>();
  const readDate = (text = '') => {
    if (!dates.has(text)) dates.set(text, parsePartialDate(text));
    return dates.get(text);
  };
  return file.slugs.map((slug, row) => ({
    number: toNumber(slug),
    slug,
    title: file.titles[row] ?? '',
    purpose: '',
    facets: mapFacets((key) => facetColumns[key][row] ?? []),
    local: local?.[row] ?? [],
    foreign: foreign?.[row] ?? [],
    ...((places?.[row]?.length ?? 0) > 0 && { places: places?.[row] }),
    partners: partners?.[row] ?? [],
    signed: readDate(file.signed[row]),
    until: readDate(file.until[row]),
    endsSoon: ((file.flags[row] ?? 0) & 1) > 0,
    renewalUnderWay: ((file.flags[row] ?? 0) & 2) > 0,
    isEndUncertain: ((file.flags[row] ?? 0) & 4) > 0,
    isProgramme: ((file.flags[row] ?? 0) & 8) > 0,
    ...((file.years[row] ?? 0) > 0 && { year: file.years[row] }),
    ...((file.asOf[row] ?? 0) > 0 && { asOf: file.asOf[row] }),
    ...(file.outside && {
      outside: { address: file.outside.addresses[row] ?? '', prefix: prefixes?.[row]?.[0] ?? '' },
    }),
  }));
}

/** The values of each row; rows with the same one value share their list. */
function unpackColumn(column: Column | undefined): (readonly string[])[] {
  if (!column) return [];
  const { values, rows } = column;
  const single = values.map((value) => [value]);
  return rows.map((positions) =>
    typeof positions === 'number' ? (single[positions] ?? []) : positions.flatMap((position) => values[position] ?? []),
  );
}

/** Before the slug of a record of another site stands whose it is: `jawa-timur/0042-surabaya-busan`. */
function toNumber(slug: string): string {
  const own = slug.slice(slug.lastIndexOf('/') + 1);
  return own.slice(0, own.indexOf('-'));
}

function packFacets(rows: readonly RegisterRow[]): RegisterFile['facets'] {
  const columns = mapFacets((key) => packColumn(rows.map((row) => row.facets[key])));
  return Object.fromEntries(Object.entries(columns).filter(([, { values }]) => values.length > 0));
}

function packColumn(rows: readonly (readonly string[])[]): Column {
  const positions = new Map<string, number>();
  const packed = rows.map((values) => {
    const list = values.map((value) => {
      const known = positions.get(value) ?? positions.size;
      positions.set(value, known);
      return known;
    });
    return list.length === 1 ? (list[0] ?? 0) : list;
  });
  return { values: [...positions.keys()], rows: packed };
}

function writeDate(date: PartialDate | undefined): string {
  if (!date) return '';
  return date.qualifier ? `${date.qualifier} ${date.text}` : date.text;
}
