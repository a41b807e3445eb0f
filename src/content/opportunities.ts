import { now, site, today } from '~/config/site.ts';
import { listOpen, type Opportunity, type OpportunityText } from '~/domain/records/opportunity.ts';
import { isPublished, isWithdrawn } from '~/domain/records/publication.ts';
import type { OpportunityRecord, OpportunityTextFile } from '~/schemas/opportunity.ts';
import { listRecords } from './records.ts';
import { toPublicationText } from './text-lists.ts';

/** The calls for partners that are open today. */
export async function listOpportunities(): Promise<Opportunity[]> {
  const all = (await listRecords('opportunities', toText)).map(
    ({ slug, record, text }): Opportunity => ({ ...record, slug, text }),
  );
  const shown = all
    .filter((record) => isPublished(record, { today, timeZone: site.timeZone, now }))
    .filter((record) => !isWithdrawn(record, today));
  return listOpen(shown, today);
}

function toText(words: OpportunityRecord | OpportunityTextFile): OpportunityText {
  return { title: words.title, summary: words.summary, ...toPublicationText(words) };
}
