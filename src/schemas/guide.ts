import { z } from 'astro/zod';
import { guideAudiences, guideQuestions } from '../domain/records/handbook.ts';
import { day } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { publication, publicationText } from './parts/publication.ts';
import { sources } from './parts/sources.ts';
import { line, words } from './parts/words.ts';

const shared = {
  title: field(line.max(90), 'Judul', 'Judul panduan.'),
  summary: field(words(60), 'Ringkasan', 'Apa yang dipelajari pembaca. Paling banyak 60 kata.'),
};

/** A guide of the handbook (MDX without import or export). */
export const guideRecord = z.strictObject({
  ...shared,
  audience: field(z.array(z.enum(guideAudiences)).min(1), 'Pembaca', `Untuk siapa: ${guideAudiences.join(', ')}.`),
  answers: field(
    z.enum(guideQuestions).optional(),
    'Menjawab',
    'Pertanyaan dari halaman lain yang dijawab panduan ini, sehingga halaman itu menautkannya: start (memulai kerja sama), renew (memperpanjang), text (meminta naskah), publish (menyunting isi). Tiap pertanyaan dijawab satu panduan.',
  ),
  order: field(z.number().int().default(0), 'Urutan', 'Urutan dalam daftar panduan.'),
  updated: field(day, 'Diperbarui', 'Hari terakhir isinya diperiksa.'),
  sources,
  ...publication,
});

export const guideText = z.strictObject({ ...shared, ...publicationText });

export type GuideRecord = z.infer<typeof guideRecord>;
export type GuideTextFile = z.infer<typeof guideText>;
