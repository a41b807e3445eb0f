import { z } from 'astro/zod';
import { pressKinds } from '../domain/records/press-release.ts';
import { day, partialDate } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { publication, publicationText } from './parts/publication.ts';
import { timeZone } from './parts/time-zone.ts';
import { judgedSources, sourceIds } from './parts/sources.ts';
import { countryCode, key, line, regionCode, sameKey, slug, words } from './parts/words.ts';

const title = field(line.max(110), 'Judul', 'Kalimat lengkap dalam bentuk aktif, paling banyak 110 huruf.');
const summary = field(words(50), 'Ringkasan', 'Satu atau dua kalimat terpenting. Paling banyak 50 kata.');
const place = field(line, 'Tempat', 'Tempat peristiwa, misalnya Hotel Savoy Homann, Bandung.');
const office = field(line.optional(), 'Kantor', 'Kantor yang mengeluarkan siaran. Kosong untuk report.');
const person = z.strictObject({
  name: field(line, 'Nama', 'Nama lengkap.'),
  office: field(line, 'Jabatan', 'Jabatan pada hari itu.'),
});
const photoText = {
  alt: field(line, 'Teks pengganti', 'Apa yang terlihat di foto, untuk pembaca yang tidak melihatnya.'),
  caption: field(line.optional(), 'Keterangan foto', 'Siapa, di mana, kapan. Kosong bila teks pengganti cukup.'),
};

/** The record of one news item; the file stands in a folder of its year. */
export const pressReleaseRecord = z
  .strictObject({
    title,
    summary,
    kind: field(
      z.enum(pressKinds),
      'Jenis',
      'release bila dikeluarkan kantor dan bernomor; report bila disusun dari sumber terbuka.',
    ),
    number: field(line.optional(), 'Nomor', 'Nomor siaran; hanya untuk release.'),
    date: field(partialDate, 'Tanggal peristiwa', 'Hari peristiwanya, misalnya 2019-09-25.'),
    dateline: field(line, 'Kota', 'Kota pada baris tanggal, misalnya Bandung.'),
    place,
    office,
    contact: field(
      z
        .strictObject({
          name: field(line, 'Nama kantor', 'Kantor atau bagian yang menjawab, bukan nama orang.'),
          email: field(z.email().optional(), 'Surel', 'Surel kantor itu.'),
          phone: field(
            z
              .string()
              .regex(/^\+[\d ]+$/)
              .optional(),
            'Telepon',
            'Telepon kantor, diawali kode negara: +62 21 1234567.',
          ),
          hours: field(line.optional(), 'Jam', 'Jam kerja, misalnya 08.00–16.00. Wajib untuk release.'),
          timeZone: field(
            timeZone.optional(),
            'Zona waktu',
            'Zona waktu jam itu, nama IANA, misalnya Asia/Jakarta. Wajib untuk release.',
          ),
        })
        .optional(),
      'Narahubung',
      'Hanya kontak kantor, bukan pribadi. Wajib untuk release, dengan jam dan zona waktunya.',
    ),
    people: field(z.array(person).default([]), 'Orang', 'Pejabat yang disebut, dengan jabatan pada hari itu.'),
    agreements: field(
      z.array(slug).default([]),
      'Kerja sama',
      'Slug kerja sama yang terkait, dipilih dengan tangan.',
      'agreements',
    ),
    partners: field(z.array(slug).default([]), 'Mitra', 'Slug mitra yang terkait.', 'partners'),
    regions: field(
      z.array(regionCode).default([]),
      'Wilayah',
      'Kode wilayah yang terkait, dalam tanda kutip.',
      'regions',
    ),
    countries: field(z.array(countryCode).default([]), 'Negara', 'Kode negara yang terkait.', 'countries'),
    sectors: field(z.array(key).default([]), 'Bidang', 'Kunci bidang.', 'sectors'),
    photo: field(
      z
        .strictObject({
          file: field(line, 'Berkas foto', 'Letak di bawah content/files/, misalnya foto/2026-penandatanganan.jpg.'),
          credit: field(line, 'Kredit', 'Pemotret atau pemilik foto, dan izinnya.'),
          ...photoText,
        })
        .optional(),
      'Foto',
      'Foto berizin dari content/files/, dengan teks pengganti dan kredit.',
    ),
    general: field(
      z.boolean().default(false),
      'Umum',
      'true bila tidak ada kerja sama, mitra, atau wilayah yang terkait; kalau ada, isi daftarnya dengan tangan.',
    ),
    notes: field(
      z
        .array(
          z.strictObject({
            key: field(key, 'Kunci', 'Nama tetap catatan di dalam berkas ini.'),
            text: field(
              line,
              'Catatan',
              'Perbedaan antarsumber atau hal yang tidak diketahui; tidak masuk badan berita.',
            ),
            sources: sourceIds,
          }),
        )
        .default([]),
      'Catatan sumber',
      'Catatan tentang sumber, ditampilkan terpisah dari berita.',
    ),
    published: field(day, 'Diterbitkan', 'Hari pertama terbit di situs ini.'),
    updated: field(day.optional(), 'Diperbarui', 'Hari terakhir isinya diubah.'),
    sources: judgedSources,
    ...publication,
  })
  .refine((item) => (item.kind === 'release') === (item.number !== undefined), {
    path: ['number'],
    params: { problem: 'release-number' },
  });

/** The words of one news item in another language. */
export const pressReleaseText = z.strictObject({
  title,
  summary,
  dateline: field(line.optional(), 'Kota', 'Nama kota pada baris tanggal dalam bahasa ini. Kosong bila sama.'),
  place,
  office,
  people: field(z.array(person).default([]), 'Orang', 'Nama yang sama, jabatan dalam bahasa ini.'),
  notes: field(
    z.array(z.strictObject({ key: sameKey, text: field(line, 'Catatan', 'Catatan dalam bahasa ini.') })).default([]),
    'Catatan sumber',
    'Terjemahan catatan, kunci sama.',
  ),
  photo: field(z.strictObject(photoText).optional(), 'Foto', 'Teks pengganti dan keterangan foto.'),
  ...publicationText,
});

export type PressReleaseRecord = z.infer<typeof pressReleaseRecord>;
export type PressReleaseTextFile = z.infer<typeof pressReleaseText>;
