import { today } from '~/config/site.ts';
import { listOpen, type Opportunity } from '~/domain/records/opportunity.ts';
import { listShown } from './shown-records.ts';

/** The calls for partners that are open today. */
export async function listOpportunities(): Promise<Opportunity[]> {
  return listOpen(await listShown('opportunities'), today);
}
