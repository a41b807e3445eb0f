import { z } from 'astro/zod';
import { day, partialDate } from './dates.ts';
import { field } from './field.ts';
import { key, line } from './words.ts';
import { webAddress } from './web-address.ts';

export const source = z.strictObject({
  id: field(key, 'Kode', 'Kode pendek di dalam berkas ini, misalnya s1. Fakta dan isi merujuknya: [s1] atau [^s1].'),
  publisher: field(line, 'Penerbit', 'Nama penerbit, misalnya Antara.'),
  url: field(
    webAddress.optional(),
    'Alamat',
    'Alamat halaman, sebaiknya https. Kosongkan bila sumber tidak punya alamat yang dapat ditautkan.',
  ),
  title: field(line.optional(), 'Judul', 'Judul tulisan, bila diketahui.'),
  date: field(
    partialDate.optional(),
    'Tanggal terbit',
    'Tahun, bulan, atau tanggal terbit: 2019, 2019-09, atau 2019-09-25.',
  ),
  checked: field(day.optional(), 'Terakhir dibuka', 'Tanggal sumber terakhir dibaca, misalnya 2026-11-24.'),
});

/** The record's own sources; every record has at least one. */
export const sources = field(
  z.array(source).min(1),
  'Sumber',
  'Sumber terbuka yang mendukung isi berkas ini. Minimal satu; tanpa sumber berkas ditolak.',
);

/** Ids of this record's sources that support one fact. */
export const sourceIds = field(
  z.array(key).min(1),
  'Sumber fakta',
  'Kode sumber yang mendukung fakta ini, misalnya [s1, s2]. Bila tidak tahu sumber mana yang tepat, sebut semuanya.',
);
