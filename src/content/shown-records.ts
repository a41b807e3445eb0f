import { isPreview, now, site, today } from '~/config/site.ts';
import type { Localized } from '~/domain/records/localized.ts';
import { isPublished, isWithdrawn, type Publication, type PublicationText } from '~/domain/records/publication.ts';
import type { CollectionName, RecordOf, TextOf } from '~/model/collections.ts';
import { listRecords, pickWords } from './records.ts';
import { toPublicationText } from './text-lists.ts';

/** The collections whose records say when they are published. */
type Published = { [C in CollectionName]: RecordOf<C> extends Publication ? C : never }[CollectionName];

/** A record as its schema has it, with its words in every language that has them. */
export type ShownRecord<C extends Published> = RecordOf<C> &
  Publication & { slug: string; text: Localized<Omit<TextOf<C>, keyof PublicationText> & PublicationText> };

/** The records that are published; in a preview those to come too. */
export function keepPublished<T extends Publication>(records: readonly T[]): T[] {
  if (isPreview) return [...records];
  return records.filter((record) => isPublished(record, { today, timeZone: site.timeZone, now }));
}

/** Those of them that lists hold: withdrawn ones only keep their page. */
export function keepShown<T extends Publication>(records: readonly T[]): T[] {
  return keepPublished(records).filter((record) => !isWithdrawn(record, today));
}

/** The published records of a collection, withdrawn ones too, for those of which no domain type asks for another form. */
export async function listPublished<C extends Published>(collection: C): Promise<ShownRecord<C>[]> {
  const records = await listRecords(collection, (file) => ({
    ...pickWords(collection, file),
    ...toPublicationText(file),
  }));
  return keepPublished(records.map(({ slug, record, text }) => ({ ...record, slug, text })));
}

/** The same without withdrawn ones. */
export async function listShown<C extends Published>(collection: C): Promise<ShownRecord<C>[]> {
  return keepShown(await listPublished(collection));
}
