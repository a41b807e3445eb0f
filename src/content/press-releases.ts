import { getCollection } from 'astro:content';
import type { PressRelease, PressReleaseText } from '~/domain/records/press-release.ts';
import type { PressReleaseRecord, PressReleaseTextFile } from '~/schemas/press-release.ts';
import { byName, toPublicationText } from './text-lists.ts';

/** All news items, drafts included, newest event first. */
export async function listPressReleases(): Promise<PressRelease[]> {
  const translations = new Map((await getCollection('pressReleaseTexts')).map((entry) => [entry.id, entry.data]));
  const records = await getCollection('pressReleases');
  return records
    .map(({ id, data }) => {
      const text: Record<string, PressReleaseText> = { id: toText(data) };
      const translation = translations.get(id);
      if (translation) text['en'] = toText(translation);
      return { ...data, slug: id, people: data.people.map(({ name }) => name), text };
    })
    .sort((a, b) => b.date.latest.localeCompare(a.date.latest) || a.slug.localeCompare(b.slug));
}

function toText(words: PressReleaseRecord | PressReleaseTextFile): PressReleaseText {
  const { title, summary, dateline, place, office, people, photo } = words;
  const photoText = { photoAlt: photo?.alt, photoCaption: photo?.caption };
  return {
    title,
    summary,
    dateline,
    place,
    office,
    offices: byName(people),
    ...photoText,
    ...toPublicationText(words),
  };
}
