import { z } from 'astro/zod';
import { memberKinds } from '../domain/records/handbook.ts';
import { day } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { publication, publicationText } from './parts/publication.ts';
import { sources } from './parts/sources.ts';
import { line, words } from './parts/words.ts';

const shared = {
  title: field(line.max(90), 'Judul', 'Judul kumpulan.'),
  summary: field(words(60), 'Ringkasan', 'Apa yang diceritakan kumpulan ini. Paling banyak 60 kata.'),
};

const note = field(line.optional(), 'Catatan', 'Satu kalimat tentang anggota ini.');

const member = z
  .strictObject({
    agreement: field(line.optional(), 'Kerja sama', 'Nama berkas kerja sama: 0042-bandung-braunschweig.', 'agreements'),
    partner: field(line.optional(), 'Mitra', 'Nama berkas mitra: braunschweig.', 'partners'),
    region: field(line.optional(), 'Wilayah', 'Nama berkas wilayah: kota-bandung.'),
    pressRelease: field(
      line.optional(),
      'Siaran pers',
      'Tahun dan nama berkas: 2019/rapat-koordinasi.',
      'press-releases',
    ),
    guide: field(line.optional(), 'Panduan', 'Nama berkas panduan.', 'guides'),
    note,
  })
  .refine((value) => memberKinds.filter((kind) => value[kind] !== undefined).length === 1, {
    params: { problem: 'collection-member' },
  });

/** An editor's dossier: records in an order, with a text. */
export const collectionRecord = z.strictObject({
  ...shared,
  order: field(z.number().int().default(0), 'Urutan', 'Urutan dalam daftar kumpulan.'),
  updated: field(day, 'Diperbarui', 'Hari terakhir isinya diperiksa.'),
  members: field(
    z.array(member).min(1),
    'Anggota',
    'Halaman yang dikumpulkan, menurut urutan bacanya: tiap butir satu kerja sama, mitra, wilayah, siaran pers, atau panduan.',
  ),
  sources,
  ...publication,
});

export const collectionText = z.strictObject({
  ...shared,
  notes: field(
    z
      .array(
        z.strictObject({
          member: field(line, 'Anggota', 'Nama berkas anggota, seperti di berkas bahasa pertama.'),
          text: field(line, 'Catatan', 'Catatan tentang anggota itu dalam bahasa ini.'),
        }),
      )
      .default([]),
    'Catatan anggota',
    'Terjemahan catatan anggota; wajib untuk tiap anggota yang bercatatan.',
  ),
  ...publicationText,
});

export type CollectionRecord = z.infer<typeof collectionRecord>;
export type CollectionTextFile = z.infer<typeof collectionText>;
