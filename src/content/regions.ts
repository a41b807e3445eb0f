import type { Region, RegionText } from '~/domain/records/region.ts';
import type { RegionRecord, RegionTextFile } from '~/schemas/region.ts';
import { listRecords } from './records.ts';
import { byKey, toPublicationText } from './text-lists.ts';

/** The province and its regencies and cities, in order of their codes. */
export async function listRegions(): Promise<Region[]> {
  return (await listRecords('regions', toText))
    .map(({ slug, record, text }) => ({ ...record, slug, text }))
    .sort((a, b) => a.code.localeCompare(b.code));
}

function toText(words: RegionRecord | RegionTextFile): RegionText {
  const { name, summary, capitalNote, potential } = words;
  return { name, summary, capitalNote, potential: byKey(potential), ...toPublicationText(words) };
}
