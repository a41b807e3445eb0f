import type { Day } from '../calendar/dates.ts';
import type { Localized } from './localized.ts';
import type { Publication, PublicationText } from './publication.ts';
import type { Source } from './source.ts';

/** A dated call of a region that looks for a partner. */
export interface Opportunity extends Publication {
  slug: string;
  region: string;
  sectors: readonly string[];
  posted: Day;
  /** The last day on which it is shown. */
  expires: Day;
  contact: { office: string; email?: string; website?: string };
  sources: readonly Source[];
  text: Localized<OpportunityText>;
}

export interface OpportunityText extends PublicationText {
  title: string;
  summary: string;
}

/** The calls that are open on a day, the one that closes first at the top. */
export function listOpen(opportunities: readonly Opportunity[], today: Day): Opportunity[] {
  return opportunities
    .filter(({ posted, expires }) => posted <= today && today <= expires)
    .toSorted((a, b) => a.expires.localeCompare(b.expires) || a.slug.localeCompare(b.slug));
}
