import { informationClasses } from '../agreement/agreement.ts';
import { statusGroups } from '../lists/groups.ts';
import { agreementStatuses } from '../lists/statuses.ts';
import { eventKinds } from '../lists/event-kinds.ts';
import { listFacetValues, listListFacets, type FacetKey } from '../register/facets.ts';

/** A closed list whose words readers meet; the glossary explains each of its values. */
export interface ExplainedList {
  /** As the field `explains` of a term writes it before the colon. */
  name: string;
  values: readonly string[];
  /** The facet whose values these are, if it is one. */
  facet?: FacetKey;
}

const unlisted: Readonly<Partial<Record<FacetKey, readonly string[]>>> = {
  group: statusGroups,
  status: agreementStatuses,
};

/** Every list that the glossary explains. */
export const explainedLists: readonly ExplainedList[] = [
  ...listListFacets().map(({ key, values }) => ({
    name: values.texts,
    // Lists and filters leave visits out; readers meet the words all the same.
    values: unlisted[key] ?? listFacetValues(key),
    facet: key,
  })),
  { name: 'eventKind', values: eventKinds },
  { name: 'informationClass', values: informationClasses },
];

/** A value as the field `explains` of a term writes it: `status:in-force`. */
export function toExplained(list: string, value: string): string {
  return `${list}:${value}`;
}

/** Every value that the glossary explains, list by list. */
export function listExplained(): string[] {
  return explainedLists.flatMap(({ name, values }) => values.map((value) => toExplained(name, value)));
}
