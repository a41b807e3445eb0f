import { z } from 'astro/zod';
import { day } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { publication, publicationText } from './parts/publication.ts';
import { sources } from './parts/sources.ts';
import { line, words } from './parts/words.ts';

/** For whom a guide is written. */
export const guideAudiences = [
  'resident',
  'journalist',
  'investor',
  'region-office',
  'communications',
  'developer',
] as const;

const shared = {
  title: field(line.max(90), 'Judul', 'Judul panduan.'),
  summary: field(words(60), 'Ringkasan', 'Apa yang dipelajari pembaca. Paling banyak 60 kata.'),
};

/** A guide of the handbook (MDX without import or export). */
export const guideRecord = z.strictObject({
  ...shared,
  audience: field(z.array(z.enum(guideAudiences)).min(1), 'Pembaca', `Untuk siapa: ${guideAudiences.join(', ')}.`),
  order: field(z.number().int().default(0), 'Urutan', 'Urutan dalam daftar panduan.'),
  updated: field(day, 'Diperbarui', 'Hari terakhir isinya diperiksa.'),
  sources,
  ...publication,
});

export const guideText = z.strictObject({ ...shared, ...publicationText });
