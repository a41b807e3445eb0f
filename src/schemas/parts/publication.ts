import { z } from 'astro/zod';
import { day, dayOrInstant } from './dates.ts';
import { field } from './field.ts';
import { line } from './words.ts';

const datedNotes = z
  .array(
    z.strictObject({
      date: field(day, 'Tanggal', 'Tanggal catatan, misalnya 2026-11-24.'),
      text: field(line, 'Isi', 'Apa yang berubah atau keliru, dalam satu kalimat.'),
    }),
  )
  .default([]);

/** Fields about publishing that every record shares. */
export const publication = {
  draft: field(z.boolean().default(false), 'Konsep', 'true menahan berkas dari semua keluaran. Kosong berarti terbit.'),
  publishAt: field(
    dayOrInstant.optional(),
    'Terbit mulai',
    'Hari (2027-01-02) atau waktu (2027-01-02T09:00+07:00) terbit. Kosong berarti terbit sekarang.',
  ),
  embargo: field(
    dayOrInstant.optional(),
    'Embargo sampai',
    'Pratinjau menampilkan pemberitahuan embargo sampai waktu ini. Kosong berarti tanpa embargo.',
  ),
  withdrawn: field(
    z
      .strictObject({
        date: field(day, 'Tanggal', 'Tanggal penarikan.'),
        reason: field(line, 'Alasan', 'Alasan penarikan dalam satu kalimat; pembaca melihatnya.'),
        insteadSee: field(line.optional(), 'Lihat', 'Slug berkas pengganti, bila ada.', 'own'),
      })
      .optional(),
    'Ditarik',
    'Isi bila berkas ditarik. Alamatnya tetap ada dan menyebut tanggal serta alasannya.',
  ),
  aliases: field(
    z.array(line).max(100).default([]),
    'Alamat lama',
    'Slug lama berkas ini; setiap slug lama dialihkan ke alamat sekarang.',
  ),
  corrections: field(datedNotes, 'Ralat', 'Ralat yang ditampilkan kepada pembaca.'),
  changes: field(
    datedNotes,
    'Catatan perubahan',
    'Perubahan penting pada isi berkas, yang ditampilkan kepada pembaca.',
  ),
};

/** The translated words of `publication`: only the reason of a withdrawal, corrections and change notes need them. */
export const publicationText = {
  withdrawn: field(
    z.strictObject({ reason: field(line, 'Alasan', 'Alasan penarikan dalam bahasa ini.') }).optional(),
    'Ditarik',
    'Alasan penarikan dalam bahasa ini; wajib bila berkas ditarik.',
  ),
  corrections: field(datedNotes, 'Ralat', 'Terjemahan ralat, dengan tanggal yang sama.'),
  changes: field(datedNotes, 'Catatan perubahan', 'Terjemahan catatan perubahan, dengan tanggal yang sama.'),
};

/** When to look at a record again; when it was last compared with its sources is computed from them. */
export const review = {
  nextReview: field(
    day.optional(),
    'Periksa lagi',
    'Tanggal pemeriksaan berikutnya. Kosong berarti setahun sesudah pemeriksaan terakhir.',
  ),
};
