import { contentDir } from '~/config/site.ts';
import {
  createHandbook,
  memberKinds,
  type Collection,
  type CollectionMember,
  type Guide,
  type Handbook,
} from '~/domain/records/handbook.ts';
import { toReadingMinutes } from '~/domain/text/reading-time.ts';
import { readDataFile } from '~/reader/data-file.ts';
import type { CollectionRecord, CollectionTextFile } from '~/schemas/collection.ts';
import type { GuideRecord, GuideTextFile } from '~/schemas/guide.ts';
import { listGuideParts } from './guide-parts.ts';
import { listRecords } from './records.ts';
import { keepShown, listShown } from './shown-records.ts';
import { toPublicationText } from './text-lists.ts';

let handbook: Promise<Handbook> | undefined;

/** The handbook of the day: what is published and not withdrawn, in its order. */
export function getHandbook(): Promise<Handbook> {
  handbook ??= readHandbook();
  return handbook;
}

async function readHandbook(): Promise<Handbook> {
  const glossary = readDataFile(contentDir, 'glossary.yaml');
  const legal = readDataFile(contentDir, 'legal-instruments.yaml');
  return createHandbook({
    guides: keepShown(await listGuides()),
    samples: await listShown('samples'),
    collections: keepShown(await listCollections()),
    glossary: { items: glossary?.terms ?? [], sources: glossary?.sources ?? [] },
    legalBasis: { items: legal?.instruments ?? [], sources: legal?.sources ?? [] },
  });
}

async function listGuides(): Promise<Guide[]> {
  const records = await listRecords('guides', (words: GuideRecord | GuideTextFile, body) => ({
    ...toWords(words),
    minutes: toReadingMinutes(body),
    ...listGuideParts(body),
  }));
  return records.map(({ slug, record, text }) => ({ ...record, slug, text }));
}

async function listCollections(): Promise<Collection[]> {
  const records = await listRecords('collections', (words: CollectionRecord | CollectionTextFile) => ({
    ...toWords(words),
    notes: toNotes(words),
  }));
  return records.map(({ slug, record, text }) => ({ ...record, slug, text, members: record.members.map(toMember) }));
}

function toWords<File extends GuideRecord | GuideTextFile>({ title, summary, ...publication }: File) {
  return { title, summary, ...toPublicationText(publication) };
}

function toNotes(words: CollectionRecord | CollectionTextFile): Record<string, string> {
  if ('notes' in words) return Object.fromEntries(words.notes.map(({ member, text }) => [member, text]));
  return Object.fromEntries(words.members.flatMap((member) => (member.note ? [[toMember(member).slug, member.note]] : [])));
}

function toMember(member: CollectionRecord['members'][number]): CollectionMember {
  const kind = memberKinds.find((candidate) => member[candidate] !== undefined);
  // The schema lets through members of exactly one kind.
  if (!kind) throw new Error('A member of a collection names no record.');
  return { kind, slug: member[kind] ?? '' };
}
