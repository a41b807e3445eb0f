import { z } from 'astro/zod';
import { day } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { source } from './parts/sources.ts';
import { line, slug } from './parts/words.ts';

const shared = {
  title: field(line.max(90), 'Judul', 'Judul halaman.'),
  slug: field(slug, 'Alamat', 'Alamat halaman dalam bahasa ini: tentang, about.'),
  inclusionRule: field(
    slug.optional(),
    'Aturan pencatatan',
    'Hanya pada halaman yang memuat aturan pencatatan: jangkar judulnya, misalnya aturan-pencatatan. Semua daftar menautkannya.',
  ),
  summary: field(line, 'Ringkasan', 'Satu kalimat untuk mesin pencari dan daftar.'),
};

/** An institutional page (about, privacy, …); the file name is the same in both languages. */
export const pageRecord = z.strictObject({
  ...shared,
  order: field(z.number().int().default(0), 'Urutan', 'Urutan dalam daftar di kaki halaman.'),
  updated: field(day, 'Diperbarui', 'Hari terakhir isinya diubah.'),
  sources: field(z.array(source).default([]), 'Sumber', 'Sumber yang dikutip isi dengan [^kode].'),
});

export const pageText = z.strictObject(shared);

export type PageRecord = z.infer<typeof pageRecord>;
export type PageTextFile = z.infer<typeof pageText>;
