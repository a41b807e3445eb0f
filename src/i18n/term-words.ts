import { toUrl } from '../domain/address/urls.ts';
import { explainedLists } from '../domain/records/explained.ts';
import type { GlossaryTerm } from '../domain/records/handbook.ts';
import { pickLanguage } from '../domain/records/localized.ts';
import { getFacet, type FacetKey } from '../domain/register/facets.ts';
import { toFacetAddress, toFacetLabel } from './facet-labels.ts';
import type { Locale } from './locales.ts';
import type { Link } from './names.ts';
import { useTranslations } from './translate.ts';
import type { View } from './view.ts';

/** A term as a heading shows it: `surat pernyataan kehendak (LoI)`. */
export function toTermName(
  { term, abbreviation }: Pick<GlossaryTerm, 'term' | 'abbreviation'>,
  locale: Locale,
): string {
  const name = pickLanguage(term, locale);
  return abbreviation && abbreviation !== name ? `${name} (${abbreviation})` : name;
}

/** The entry of a term. */
export function toTermLink(term: GlossaryTerm, locale: Locale): Link & { address: string } {
  return { label: toTermName(term, locale), address: `${toUrl({ page: 'glossary' }, locale)}#${term.key}` };
}

/** The entry that explains a value of a closed list. */
export function toExplanation(list: string, value: string, { handbook, locale }: View): Link | undefined {
  const term = handbook.explain(list, value);
  return term && toTermLink(term, locale);
}

/** The entry that explains a value of a facet; what the content brings (regions, countries) explains itself. */
export function toFacetExplanation(key: FacetKey, value: string, view: View): Link | undefined {
  const { values } = getFacet(key);
  return 'list' in values ? toExplanation(values.texts, value, view) : undefined;
}

/** The lists and the legal instruments that use a term. */
export function listUses(term: GlossaryTerm, view: View): Link[] {
  const t = useTranslations(view.locale);
  return term.explains.flatMap((explained): Link[] => {
    const [name = '', value = ''] = explained.split(':');
    const facet = explainedLists.find((list) => list.name === name)?.facet;
    if (facet) {
      const label = `${t(`facet.${facet}`)}: ${toFacetLabel(facet, value, view)}`;
      const address = toFacetAddress(facet, value, view);
      return [{ label, ...(address !== undefined && { address }) }];
    }
    const instrument = name === 'instrument' ? view.handbook.instrument(value) : undefined;
    return instrument
      ? [{ label: instrument.short, address: `${toUrl({ page: 'legal-basis' }, view.locale)}#${instrument.key}` }]
      : [];
  });
}
