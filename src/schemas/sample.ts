import { z } from 'astro/zod';
import { day } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { publication, publicationText } from './parts/publication.ts';
import { sources } from './parts/sources.ts';
import { line, words } from './parts/words.ts';

const shared = {
  title: field(line.max(90), 'sample.title'),
  summary: field(words(60), 'sample.summary'),
};

/** A text to start from: a letter of intent, a plan, a letter. Comes as a page and as a document. */
export const sampleRecord = z.strictObject({
  ...shared,
  order: field(z.number().int().default(0), 'sample.order'),
  updated: field(day, 'shared.reviewed'),
  sources,
  ...publication,
});

export const sampleText = z.strictObject({ ...shared, ...publicationText });

export type SampleRecord = z.infer<typeof sampleRecord>;
export type SampleTextFile = z.infer<typeof sampleText>;
