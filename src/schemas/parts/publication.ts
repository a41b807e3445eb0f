import { z } from 'astro/zod';
import { day, dayOrInstant } from './dates.ts';
import { field } from './field.ts';
import { line } from './words.ts';

const datedNotes = z
  .array(
    z.strictObject({
      date: field(day, 'publication.datedNotes.date'),
      text: field(line, 'publication.datedNotes.text'),
    }),
  )
  .default([]);

/** Fields about publishing that every record shares. */
export const publication = {
  draft: field(z.boolean().default(false), 'publication.draft'),
  publishAt: field(dayOrInstant.optional(), 'publication.publishAt'),
  embargo: field(dayOrInstant.optional(), 'publication.embargo'),
  withdrawn: field(
    z
      .strictObject({
        date: field(day, 'publication.withdrawn.date'),
        reason: field(line, 'publication.withdrawn.reason'),
        insteadSee: field(line.optional(), 'publication.withdrawn.insteadSee', 'own'),
      })
      .optional(),
    'publication.withdrawn',
  ),
  aliases: field(z.array(line).max(100).default([]), 'publication.aliases'),
  corrections: field(datedNotes, 'publication.corrections'),
  changes: field(datedNotes, 'publication.changes'),
};

/** The translated words of `publication`: only the reason of a withdrawal, corrections and change notes need them. */
export const publicationText = {
  withdrawn: field(
    z.strictObject({ reason: field(line, 'publication.translation.withdrawn.reason') }).optional(),
    'publication.translation.withdrawn',
  ),
  corrections: field(datedNotes, 'publication.translation.corrections'),
  changes: field(datedNotes, 'publication.translation.changes'),
};

/** When to look at a record again; when it was last compared with its sources is computed from them. */
export const review = {
  nextReview: field(day.optional(), 'publication.nextReview'),
};
