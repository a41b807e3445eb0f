import { countAgreements, listRunning } from './counting.ts';
import { countFacet, type FacetKey } from './facets.ts';
import { createStandings, type Register } from './register.ts';
import { isWithdrawn } from '../records/publication.ts';
import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';

/** A table of figures: what a chart draws, its table shows and its file holds. */
export interface Statistic {
  key: StatisticKey;
  /** The facet whose values name the rows. */
  facet?: FacetKey;
  columns: readonly string[];
  rows: readonly { key: string; values: readonly (number | null)[] }[];
}

export const statisticKeys = [
  'signed-by-decade',
  'signed-by-year',
  'running-by-year',
  'by-country',
  'by-sector',
  'by-class',
  'by-group',
  'by-status',
  'by-evidence',
] as const;
export type StatisticKey = (typeof statisticKeys)[number];

/** Every statistic of the register, each from the same lists and rules as its pages. */
export function listStatistics(register: Register): Statistic[] {
  return [
    countDecades(register),
    countYears(register),
    countRunningByYear(register),
    countValues(register, 'by-country', 'country'),
    countValues(register, 'by-sector', 'sector'),
    countValues(register, 'by-class', 'class'),
    countValues(register, 'by-group', 'group'),
    countValues(register, 'by-status', 'status'),
    countValues(register, 'by-evidence', 'evidence'),
  ];
}

/** Agreements by year of signing, years without any included; those without a recorded year are in the year list. */
function countYears({ agreements }: Register): Statistic {
  const years = agreements.flatMap(({ yearSigned }) => yearSigned ?? []);
  const rows = listRange(years).map((year) => ({
    key: String(year),
    values: [years.filter((signed) => signed === year).length],
  }));
  return { key: 'signed-by-year', facet: 'year', columns: ['records'], rows };
}

function countDecades({ agreements }: Register): Statistic {
  const decades = agreements.flatMap(({ yearSigned }) => (yearSigned === undefined ? [] : toDecade(yearSigned)));
  const rows = [...new Set(decades)].toSorted().map((decade) => ({
    key: String(decade),
    values: [decades.filter((other) => other === decade).length],
  }));
  return { key: 'signed-by-decade', columns: ['records'], rows };
}

/** The status rules applied to each 31 December since the first signing, and to today. */
function countRunningByYear(register: Register): Statistic {
  const { agreements, today } = register;
  const thisYear = Number(today.slice(0, 4));
  const years = listRange(agreements.flatMap(({ yearSigned }) => yearSigned ?? [])).filter((year) => year < thisYear);
  const rows = years.map((year) => ({ key: String(year), values: [countRunningOn(`${year}-12-31`, agreements)] }));
  return {
    key: 'running-by-year',
    columns: ['running'],
    rows: rows.length === 0 ? [] : [...rows, { key: today, values: [countAgreements(agreements).running] }],
  };
}

/** How many of the agreements ran on a day, as the rules say of it. */
function countRunningOn(day: string, all: readonly RegisteredAgreement[]): number {
  const agreements = all.filter((agreement) => !isWithdrawn(agreement, day));
  const { reasonOf, familyOf } = createStandings(agreements, day);
  return listRunning(
    agreements.map((agreement) => ({
      slug: agreement.slug,
      isTie: agreement.isTie,
      status: reasonOf(agreement).status,
      family: familyOf(agreement.slug),
    })),
  ).length;
}

/** Every value of a facet: all records of its list, and the ties in force among them. */
function countValues(register: Register, key: StatisticKey, facet: FacetKey): Statistic {
  const rows = [...countFacet(register.agreements, facet)].map(([value, records]) => ({
    key: value,
    values: [records, listRunning(register.withFacet(facet, value)).length],
  }));
  const order = (a: readonly (number | null)[], b: readonly (number | null)[]) =>
    (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0);
  return {
    key,
    facet,
    columns: ['records', 'running'],
    rows: rows.toSorted((a, b) => order(a.values, b.values) || a.key.localeCompare(b.key)),
  };
}

function toDecade(year: number): number {
  return Math.floor(year / 10) * 10;
}

function listRange(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
