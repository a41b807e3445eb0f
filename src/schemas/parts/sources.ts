import { z } from 'astro/zod';
import { sourceKinds } from '../../domain/lists/source-kinds.ts';
import { day, partialDate } from './dates.ts';
import { field } from './field.ts';
import { key, line } from './words.ts';
import { webAddress } from './web-address.ts';

const kindTitle = 'Jenis sumber';
const kindHelp =
  'text (naskahnya sendiri), local-party (laman pihak daerah), foreign-party (laman mitra), state (kementerian, kedutaan), press (berita), study (tesis, kajian), atau list (daftar orang lain).';

export const source = z.strictObject({
  id: field(key, 'Kode', 'Kode pendek di dalam berkas ini, misalnya s1. Fakta dan isi merujuknya: [s1] atau [^s1].'),
  kind: field(z.enum(sourceKinds).optional(), kindTitle, kindHelp),
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
  checked: field(
    day.optional(),
    'Terakhir dibaca',
    'Hari sumber itu dibaca untuk berkas ini, misalnya 2026-11-24. Kosongkan bila belum dapat dibaca; halamannya menandainya.',
  ),
  archived: field(webAddress.optional(), 'Salinan arsip', 'Alamat salinan di arsip web, bila ada.'),
});

const list = 'Sumber terbuka yang mendukung isi berkas ini. Minimal satu; tanpa sumber berkas ditolak.';

/** The record's own sources; every record has at least one. */
export const sources = field(z.array(source).min(1), 'Sumber', list);

/** The same where the kinds of the sources say how well a claim is known. */
export const judgedSources = field(
  z.array(source.extend({ kind: field(z.enum(sourceKinds), kindTitle, kindHelp) })).min(1),
  'Sumber',
  list,
);

/** Ids of this record's sources that support one fact. */
export const sourceIds = field(
  z.array(key).min(1),
  'Sumber fakta',
  'Kode satu sampai tiga sumber yang dibaca dan menyebut fakta ini, misalnya [s1]. Seluruh sumber berkas (empat atau lebih) ditolak.',
);
