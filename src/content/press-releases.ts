import type { PressRelease, PressReleaseText } from '~/domain/records/press-release.ts';
import type { PressReleaseRecord, PressReleaseTextFile } from '~/schemas/press-release.ts';
import { listRecords } from './records.ts';
import { byKey, byName, toPublicationText } from './text-lists.ts';

/** All news items, drafts included, newest event first. */
export async function listPressReleases(): Promise<PressRelease[]> {
  return (await listRecords('press-releases', toText))
    .map(({ slug, record, text }) => ({ ...record, slug, people: record.people.map(({ name }) => name), text }))
    .sort((a, b) => b.date.latest.localeCompare(a.date.latest) || a.slug.localeCompare(b.slug));
}

function toText(words: PressReleaseRecord | PressReleaseTextFile): PressReleaseText {
  const { title, summary, dateline, place, office, people, notes, photo } = words;
  const photoText = { photoAlt: photo?.alt, photoCaption: photo?.caption };
  return {
    title,
    summary,
    dateline,
    place,
    office,
    offices: byName(people),
    notes: byKey(notes),
    ...photoText,
    ...toPublicationText(words),
  };
}
