import type { KnownThing } from '../domain/agreement/completeness.ts';
import { formatLanguage, formatList } from './format.ts';
import { translate } from './translate.ts';
import type { View } from './view.ts';

/** A thing that may be known of an agreement: "text in Indonesian". */
export function toThingWords(thing: KnownThing, { site, locale }: View): string {
  return translate(locale, `known.${thing}`, {
    language: formatLanguage(site.requiredText?.language ?? locale, locale),
  });
}

/** Several of them in one phrase. */
export function toThingList(things: readonly KnownThing[], view: View): string {
  return formatList(
    things.map((thing) => toThingWords(thing, view)),
    view.locale,
  );
}

/** What the law of the place asks of agreements. */
export function toLegalDemands({ site: { requiredText, approvals } }: Pick<View, 'site'>) {
  return { language: requiredText?.language, approvals };
}
