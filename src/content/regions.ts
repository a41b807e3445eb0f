import { getCollection } from 'astro:content';
import type { Region, RegionText } from '~/domain/records/region.ts';
import type { RegionRecord, RegionTextFile } from '~/schemas/region.ts';
import { byKey, toPublicationText } from './text-lists.ts';

/** The province and its regencies and cities, in order of their codes. */
export async function listRegions(): Promise<Region[]> {
  const translations = new Map((await getCollection('regionTexts')).map((entry) => [entry.id, entry.data]));
  const records = await getCollection('regions');
  return records
    .map(({ id, data }) => {
      const text: Record<string, RegionText> = { id: toText(data) };
      const translation = translations.get(id);
      if (translation) text['en'] = toText(translation);
      return { ...data, slug: id, text };
    })
    .sort((a, b) => a.code.localeCompare(b.code));
}

function toText(words: RegionRecord | RegionTextFile): RegionText {
  const { name, summary, capitalNote, potential } = words;
  return { name, summary, capitalNote, potential: byKey(potential), ...toPublicationText(words) };
}
