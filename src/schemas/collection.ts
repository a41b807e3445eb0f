import { z } from 'astro/zod';
import { memberKinds } from '../domain/records/handbook.ts';
import { day } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { publication, publicationText } from './parts/publication.ts';
import { sources } from './parts/sources.ts';
import { line, words } from './parts/words.ts';

const shared = {
  title: field(line.max(90), 'collection.title'),
  summary: field(words(60), 'collection.summary'),
};

const note = field(line.optional(), 'collection.note');

const member = z
  .strictObject({
    agreement: field(line.optional(), 'collection.member.agreement', 'agreements'),
    partner: field(line.optional(), 'collection.member.partner', 'partners'),
    region: field(line.optional(), 'collection.member.region'),
    pressRelease: field(line.optional(), 'collection.member.pressRelease', 'press-releases'),
    guide: field(line.optional(), 'collection.member.guide', 'guides'),
    note,
  })
  .refine((value) => memberKinds.filter((kind) => value[kind] !== undefined).length === 1, {
    params: { problem: 'collection-member' },
  });

/** An editor's dossier: records in an order, with a text. */
export const collectionRecord = z.strictObject({
  ...shared,
  order: field(z.number().int().default(0), 'collection.order'),
  updated: field(day, 'shared.reviewed'),
  members: field(z.array(member).min(1), 'collection.members'),
  sources,
  ...publication,
});

export const collectionText = z.strictObject({
  ...shared,
  notes: field(
    z
      .array(
        z.strictObject({
          member: field(line, 'collection.translation.notes.member'),
          text: field(line, 'collection.translation.notes.text'),
        }),
      )
      .default([]),
    'collection.translation.notes',
  ),
  ...publicationText,
});

export type CollectionRecord = z.infer<typeof collectionRecord>;
export type CollectionTextFile = z.infer<typeof collectionText>;
