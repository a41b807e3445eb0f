import { z } from 'astro/zod';
import { guideAudiences, guideQuestions } from '../domain/records/handbook.ts';
import { day } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { publication, publicationText } from './parts/publication.ts';
import { sources } from './parts/sources.ts';
import { line, words } from './parts/words.ts';

const shared = {
  title: field(line.max(90), 'guide.title'),
  summary: field(words(60), 'guide.summary'),
};

/** A guide of the handbook (MDX without import or export). */
export const guideRecord = z.strictObject({
  ...shared,
  audience: field(z.array(z.enum(guideAudiences)).min(1), 'guide.audience'),
  answers: field(z.enum(guideQuestions).optional(), 'guide.answers'),
  order: field(z.number().int().default(0), 'guide.order'),
  updated: field(day, 'shared.reviewed'),
  sources,
  ...publication,
});

export const guideText = z.strictObject({ ...shared, ...publicationText });

export type GuideRecord = z.infer<typeof guideRecord>;
export type GuideTextFile = z.infer<typeof guideText>;
