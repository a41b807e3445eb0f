import { isFacetKey, type FacetKey } from '../domain/register/facets.ts';
import type { Translate } from './fill-text.ts';
import type { UiKey } from './texts.ts';

type OwnKind = {
  [Key in UiKey<'search'>]: Key extends `searchKind.${infer Kind}` ? Kind : never;
}[UiKey<'search'>];

/** The kinds of hits: those that `searchKind.…` names, and values of facets. */
export type SearchKind = OwnKind | FacetKey;

/** What a kind is called: as its facet, but a year not by what happened in it. */
export function toKindWord(kind: SearchKind, t: Translate<UiKey<'search' | 'facet'>>): string {
  return kind !== 'year' && isFacetKey(kind) ? t(`facet.${kind}`) : t(`searchKind.${kind}`);
}
