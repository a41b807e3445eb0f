import { z } from 'astro/zod';
import { day } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { source } from './parts/sources.ts';
import { line, slug } from './parts/words.ts';

const shared = {
  title: field(line.max(90), 'page.title'),
  slug: field(slug, 'page.slug'),
  inclusionRule: field(slug.optional(), 'page.inclusionRule'),
  summary: field(line, 'page.summary'),
};

/** An institutional page (about, privacy, …); the file name is the same in both languages. */
export const pageRecord = z.strictObject({
  ...shared,
  order: field(z.number().int().default(0), 'page.order'),
  updated: field(day, 'shared.updated'),
  sources: field(z.array(source).default([]), 'page.sources'),
});

export const pageText = z.strictObject(shared);

export type PageRecord = z.infer<typeof pageRecord>;
export type PageTextFile = z.infer<typeof pageText>;
