import { facets, type FacetKey } from '../domain/register/facets.ts';
import type { RegisterRow } from '../domain/register/register-rows.ts';
import type { Translate } from './fill-text.ts';

interface Writer {
  t: Translate;
  prefix: string;
  label: (key: FacetKey, value: string) => string;
  /** The address of an agreement's page, with the site's. */
  address: (row: RegisterRow) => string;
}

/** The table of a list as it is downloaded: headings, then a line for each agreement, with a column for each facet. */
export function toRegisterTable(rows: readonly RegisterRow[], { t, prefix, label, address }: Writer): string[][] {
  const headings = [
    ...['number', 'title', 'local', 'foreign'].map((column) => t(`csv.${column}`)),
    ...facets.map(({ key }) => t(`facet.${key}`)),
    ...['signed', 'until', 'address'].map((column) => t(`csv.${column}`)),
  ];
  const lines = rows.map((row) => [
    `${prefix}-${row.number}`,
    row.title,
    row.local.join('; '),
    row.foreign.join('; '),
    ...facets.map(({ key }) => row.facets[key].map((value) => label(key, value)).join('; ')),
    row.signed?.text ?? '',
    row.until?.text ?? '',
    address(row),
  ]);
  return [headings, ...lines];
}
