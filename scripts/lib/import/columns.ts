import { toSlug } from '../../../src/domain/address/slugs.ts';

/** A column of the spreadsheet that regency offices fill in; it answers one question of `npm run new`. */
export interface ImportColumn {
  heading: string;
  /** The question that it answers. */
  answers: string;
  help: string;
  example: string;
  isRequired: boolean;
  /** Headings that mean the same. */
  aliases: readonly string[];
}

const column = (
  heading: string,
  answers: string,
  help: string,
  example: string,
  isRequired = false,
  aliases: readonly string[] = [],
): ImportColumn => ({ heading, answers, help, example, isRequired, aliases });

/** One row is one agreement. The order is that of the template; in a file any order will do. */
export const importColumns: readonly ImportColumn[] = [
  column('Judul', 'title', 'Judul pendek, paling banyak 90 huruf.', 'Kota kembar Bandung–Braunschweig', true, [
    'Nama kerja sama',
  ]),
  column(
    'Judul (Inggris)',
    'title-en',
    'Judul dalam bahasa Inggris. Boleh kosong.',
    'Bandung–Braunschweig sister city',
  ),
  column(
    'Bentuk',
    'class',
    'Kota kembar, Provinsi kembar, Nota kesepahaman, Surat pernyataan kehendak, Pengaturan pelaksanaan, Kerja sama teknis, Keanggotaan, Hibah, Pinjaman, Belum ada bentuk naskah, atau Bentuk lain.',
    'Kota kembar',
    true,
  ),
  column(
    'Tujuan',
    'purpose',
    'Untuk apa kerja sama ini, paling banyak 60 kata.',
    'Pertukaran pelajar dan perdagangan.',
    true,
  ),
  column(
    'Tujuan (Inggris)',
    'purpose-en',
    'Tujuan dalam bahasa Inggris. Boleh kosong.',
    'Exchange of students, and trade.',
  ),
  column('Bidang', 'sectors', 'Satu atau beberapa bidang, pisahkan dengan koma.', 'Pendidikan, Perdagangan'),
  column(
    'Wilayah',
    'regions',
    'Kota atau kabupaten, nama lengkap atau kodenya. "Kab. Bandung" boleh, "Bandung" saja tidak.',
    'Kota Bandung',
    true,
    ['Kabupaten/Kota', 'Daerah'],
  ),
  column('Mitra', 'partner', 'Nama mitra yang sudah punya halaman di situs ini.', 'Braunschweig', false, [
    'Mitra luar negeri',
  ]),
  column('Pihak lain', 'party', 'Nama pihak luar negeri yang belum punya halaman mitra.', 'Universitas Braunschweig'),
  column('Negara', 'countries', 'Negara pihak lain itu.', 'Jerman'),
  column(
    'Peristiwa',
    'event',
    'Peristiwa yang tercatat: Penandatanganan, Penjajakan, Kontak, dan lain-lain.',
    'Penandatanganan',
    true,
  ),
  column(
    'Tanggal',
    'date',
    'Tanggal peristiwa: 2019, Maret 2019, 12 Maret 2019, atau sel tanggal Excel.',
    '12 Maret 2019',
  ),
  column('Tempat', 'place', 'Tempat peristiwa.', 'Bandung'),
  column('Uraian', 'what', 'Apa yang terjadi, dalam satu kalimat.', 'Kedua wali kota menandatangani kerja sama.', true),
  column('Uraian (Inggris)', 'what-en', 'Kalimat itu dalam bahasa Inggris. Boleh kosong.', 'The two mayors signed.'),
  column('Berlaku sampai', 'until', 'Akhir masa berlaku. Kosong bila tidak diketahui.', '2030-06-30'),
  column('Penerbit sumber', 'source-publisher', 'Siapa yang menerbitkan sumbernya.', 'Antara', true, ['Sumber']),
  column(
    'Jenis sumber',
    'source-kind',
    'Naskah, Pihak daerah, Pihak luar negeri, Kementerian atau perwakilan, Berita, Kajian, atau Daftar.',
    'Berita',
    true,
  ),
  column('Alamat sumber', 'source-url', 'Alamat halaman sumber, https.', 'https://berita.example/kerja-sama'),
  column('Tanggal sumber', 'source-date', 'Tanggal terbit sumber.', '2019-03-13'),
];

/** The column of a heading, whatever its case, stars and spaces. */
export function findColumn(heading: string): ImportColumn | undefined {
  const slug = toSlug(heading.replace(/\*/g, ''));
  return importColumns.find(({ heading: name, aliases }) => [name, ...aliases].some((item) => toSlug(item) === slug));
}
