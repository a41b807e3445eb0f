import { facets, type FacetKey } from '../domain/register/facets.ts';
import type { RegisterRow } from '../domain/register/register-rows.ts';
import type { Translate } from './fill-text.ts';
import { sentenceAreas } from './filter-sentence.ts';
import { rowAreas } from './row-words.ts';
import { statusAreas } from './status-words.ts';
import type { UiKey } from './texts.ts';

/** The parts of the interface that the live register speaks with. */
export const registerAreas = ['facet', ...rowAreas, ...statusAreas, ...sentenceAreas] as const;

export type RegisterArea = (typeof registerAreas)[number];

interface Writer {
  t: Translate<UiKey<'filter' | 'facet' | 'list'>>;
  prefix: string;
  label: (key: FacetKey, value: string) => string;
  /** The address of an agreement's page, with the site's. */
  address: (row: RegisterRow) => string;
}

/**
 * The table of a list as it is downloaded: headings, then a line for each agreement, with a column for each facet. Where a
 * programme only works is no party, and stands in a column of its own.
 */
export function toRegisterTable(rows: readonly RegisterRow[], { t, prefix, label, address }: Writer): string[][] {
  const shown = facets.filter(({ key }) => key !== 'member' || rows.some((row) => row.facets.member.length > 0));
  const headings = [
    ...(['number', 'title', 'local', 'places', 'foreign'] as const).map((column) => t(`csv.${column}`)),
    ...shown.map(({ key }) => t(`facet.${key}`)),
    ...(['signed', 'until', 'address'] as const).map((column) => t(`csv.${column}`)),
  ];
  const lines = rows.map((row) => [
    `${row.outside?.prefix ?? prefix}-${row.number}`,
    row.title,
    row.local.join('; '),
    (row.places ?? []).join('; '),
    row.foreign.join('; '),
    ...shown.map(({ key }) => row.facets[key].map((value) => label(key, value)).join('; ')),
    row.signed?.text ?? '',
    row.until?.text ?? '',
    address(row),
  ]);
  return [headings, ...lines];
}
