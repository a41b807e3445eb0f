import { getCollection } from 'astro:content';
import { now, site, today } from '~/config/site.ts';
import { listOpen, type Opportunity, type OpportunityText } from '~/domain/records/opportunity.ts';
import { isPublished, isWithdrawn } from '~/domain/records/publication.ts';
import type { OpportunityRecord, OpportunityTextFile } from '~/schemas/opportunity.ts';
import { toPublicationText } from './text-lists.ts';

/** The calls for partners that are open today. */
export async function listOpportunities(): Promise<Opportunity[]> {
  const translations = new Map((await getCollection('opportunityTexts')).map((entry) => [entry.id, entry.data]));
  const records = await getCollection('opportunities');
  const all = records.map(({ id, data }): Opportunity => {
    const text: Record<string, OpportunityText> = { id: toText(data) };
    const translation = translations.get(id);
    if (translation) text['en'] = toText(translation);
    return { ...data, slug: id, text };
  });
  const shown = all
    .filter((record) => isPublished(record, { today, timeZone: site.timeZone, now }))
    .filter((record) => !isWithdrawn(record, today));
  return listOpen(shown, today);
}

function toText(words: OpportunityRecord | OpportunityTextFile): OpportunityText {
  return { title: words.title, summary: words.summary, ...toPublicationText(words) };
}
