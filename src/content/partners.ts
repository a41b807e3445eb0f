import type { Partner, PartnerText } from '~/domain/records/partner.ts';
import type { PartnerRecord, PartnerTextFile } from '~/schemas/partner.ts';
import { listRecords } from './records.ts';
import { byKey, toPublicationText } from './text-lists.ts';

/** All partners, drafts included, with the words of both languages. */
export async function listPartners(): Promise<Partner[]> {
  return (await listRecords('partners', toText)).map(({ slug, record, text }) => ({ ...record, slug, text }));
}

function toText(words: PartnerRecord | PartnerTextFile): PartnerText {
  const { name, seat, summary, began, facts } = words;
  return { name, seat, summary, began: began?.text, facts: byKey(facts), ...toPublicationText(words) };
}
