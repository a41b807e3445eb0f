import { getCollection } from 'astro:content';
import type { Partner, PartnerText } from '~/domain/records/partner.ts';
import type { PartnerRecord, PartnerTextFile } from '~/schemas/partner.ts';
import { byKey, toPublicationText } from './text-lists.ts';

/** All partners, drafts included, with the words of both languages. */
export async function listPartners(): Promise<Partner[]> {
  const translations = new Map((await getCollection('partnerTexts')).map((entry) => [entry.id, entry.data]));
  const records = await getCollection('partners');
  return records.map(({ id, data }) => {
    const text: Record<string, PartnerText> = { id: toText(data) };
    const translation = translations.get(id);
    if (translation) text['en'] = toText(translation);
    return { ...data, slug: id, text };
  });
}

function toText(words: PartnerRecord | PartnerTextFile): PartnerText {
  const { name, seat, summary, facts } = words;
  return { name, seat, summary, facts: byKey(facts), ...toPublicationText(words) };
}
