import { toSlug } from '../../../src/domain/address/slugs.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { words } from '../../../src/i18n/words.ts';
import { suggest } from '../../../src/domain/text/suggest.ts';

/** A column of the spreadsheet that regency offices fill in; it answers one question of `npm run new`. */
export interface ImportColumn {
  heading: string;
  /** The question that it answers. */
  answers: string;
  help: string;
  isRequired: boolean;
  /** Headings that mean the same. */
  aliases: readonly string[];
  /** Headings that also say what kind of event the column dates. */
  implies?: Readonly<Record<string, string>>;
}

const column = (
  heading: string,
  answers: string,
  help: string,
  isRequired = false,
  aliases: readonly string[] = [],
  implies?: ImportColumn['implies'],
): ImportColumn => ({ heading, answers, help, isRequired, aliases, ...(implies && { implies }) });

const signing = 'Penandatanganan';
const effect = 'Mulai berlaku';

/** One row is one agreement. The order is that of the template; in a file any order will do. */
export const importColumns: readonly ImportColumn[] = [
  column(
    'Nomor',
    'number',
    'Nomor kerja sama di situs, bila sudah tercatat: sel yang masih kosong di situs dilengkapi. Kosong untuk kerja sama baru.',
    false,
    ['Nomor register', 'Nomor Sinergi'],
  ),
  column(
    'Judul',
    'title',
    'Judul pendek, paling banyak 90 huruf. Bila kosong, disusun dari bentuk dan pihaknya.',
    false,
    [
      'Nama kerja sama',
      'Judul kerja sama',
      'Nama naskah',
      'Judul naskah',
      'Nama dokumen',
      'Judul dokumen',
      'Judul MoU',
      'Nama kegiatan kerja sama',
      'Naskah kerja sama',
      'Dokumen kerja sama',
    ],
  ),
  column('Judul (Inggris)', 'title-en', 'Judul dalam bahasa Inggris. Boleh kosong.'),
  column('Bentuk', 'class', 'Pilih dari daftar: Kota kembar, Nota kesepahaman, dan lain-lain.', true, [
    'Bentuk kerja sama',
    'Jenis kerja sama',
    'Bentuk naskah',
    'Jenis naskah',
    'Jenis dokumen',
    'Bentuk dokumen',
    'Jenis',
    'Jenis perjanjian',
    'Tipe',
  ]),
  column('Tujuan', 'purpose', 'Untuk apa kerja sama ini, paling banyak 60 kata.', true, [
    'Maksud dan tujuan',
    'Tujuan kerja sama',
    'Ruang lingkup',
    'Lingkup kerja sama',
    'Objek kerja sama',
    'Tentang',
    'Perihal',
    'Materi kerja sama',
    'Substansi',
  ]),
  column('Tujuan (Inggris)', 'purpose-en', 'Tujuan dalam bahasa Inggris. Boleh kosong.'),
  column('Bidang', 'sectors', 'Satu atau beberapa bidang dari daftar, pisahkan dengan koma.', false, [
    'Bidang kerja sama',
    'Sektor',
    'Sektor kerja sama',
  ]),
  column('Wilayah', 'regions', 'Kota atau kabupaten, pilih dari daftar; beberapa pisahkan dengan koma.', true, [
    'Kabupaten/Kota',
    'Kab/Kota',
    'Kab./Kota',
    'Daerah',
    'Pemerintah daerah',
    'Pemda',
    'Nama daerah',
    'Pihak I',
    'Pihak pertama',
    'Pihak kesatu',
    'Pihak Indonesia',
    'Pihak dalam negeri',
    'Pihak daerah',
    'Instansi',
  ]),
  column('Mitra', 'partner', 'Nama mitra yang sudah punya halaman di situs ini; pilih dari daftar.', false, [
    'Mitra luar negeri',
    'Mitra kerja sama',
    'Nama mitra',
    'Mitra asing',
    'Mitra LN',
    'Pihak II',
    'Pihak kedua',
    'Pihak luar negeri',
    'Pihak asing',
    'Kota mitra',
    'Kota/Provinsi mitra',
    'Pihak mitra',
    'Lembaga mitra',
  ]),
  column('Pihak lain', 'party', 'Nama pihak luar negeri yang belum punya halaman mitra.'),
  column('Negara', 'countries', 'Negara pihak lain itu; pilih dari daftar.', false, [
    'Negara mitra',
    'Negara asal',
    'Asal negara',
  ]),
  column('Peristiwa', 'event', 'Peristiwa yang tercatat; pilih dari daftar, misalnya Penandatanganan.', true, [
    'Kejadian',
    'Tahap',
    'Tahapan',
    'Kegiatan',
    'Jenis kegiatan',
  ]),
  column(
    'Tanggal',
    'date',
    'Tanggal peristiwa: 2019, Maret 2019, 12 Maret 2019, atau sel tanggal Excel.',
    false,
    ['Tgl', 'Waktu', 'Tanggal kegiatan', 'Tanggal peristiwa', 'Tahun'],
    {
      'Tanggal penandatanganan': signing,
      'Tanggal tanda tangan': signing,
      'Tgl penandatanganan': signing,
      'Tgl TTD': signing,
      'Tanggal TTD': signing,
      'Tahun penandatanganan': signing,
      'Waktu penandatanganan': signing,
      'Tanggal MoU': signing,
      'Tanggal naskah': signing,
      'Tanggal perjanjian': signing,
      Ditandatangani: signing,
      'Tanggal mulai': effect,
      'Mulai berlaku': effect,
      'Tanggal berlaku': effect,
      'Tanggal efektif': effect,
      TMT: effect,
    },
  ),
  column('Tempat', 'place', 'Tempat peristiwa.', false, ['Lokasi', 'Tempat penandatanganan', 'Lokasi penandatanganan']),
  column('Uraian', 'what', 'Apa yang terjadi, dalam satu kalimat. Boleh kosong untuk penandatanganan.', true, [
    'Uraian kegiatan',
    'Uraian peristiwa',
    'Uraian singkat',
    'Deskripsi',
  ]),
  column('Uraian (Inggris)', 'what-en', 'Kalimat itu dalam bahasa Inggris. Boleh kosong.'),
  column('Berlaku sampai', 'until', 'Akhir masa berlaku: 2030, 30 Juni 2030, 5 tahun, atau tanpa batas waktu.', false, [
    'Masa berlaku',
    'Jangka waktu',
    'Berlaku s.d.',
    'Berlaku hingga',
    'Tanggal berakhir',
    'Berakhir',
    'Tanggal berakhirnya',
    'Lama kerja sama',
  ]),
  column('Penerbit sumber', 'source-publisher', 'Siapa yang menerbitkan sumbernya.', true, [
    'Sumber',
    'Sumber data',
    'Sumber informasi',
    'Referensi',
    'Dokumen pendukung',
    'Bukti dukung',
    'Data dukung',
    'Eviden',
    'Bukti',
  ]),
  column('Jenis sumber', 'source-kind', 'Pilih dari daftar: Naskah, Pihak daerah, Berita, dan lain-lain.', true),
  column('Alamat sumber', 'source-url', 'Alamat halaman sumber, https.', false, [
    'Tautan',
    'Tautan sumber',
    'Link',
    'Link berita',
    'Link sumber',
    'URL',
    'Alamat web',
  ]),
  column('Tanggal sumber', 'source-date', 'Tanggal terbit sumber.', false, [
    'Tanggal terbit',
    'Tanggal terbit sumber',
    'Tanggal berita',
  ]),
];

/** A heading that is understood: its column, and the kind of event that it names. */
export interface KnownHeading {
  column: ImportColumn;
  event?: string | undefined;
}

/** Headings of sheets that mean something only to the sheet. */
const counters = new Set(['no', 'nomor-urut', 'nomer', 'no-urut']);

export function isCounter(heading: string): boolean {
  return counters.has(toSlug(heading));
}

const known = new Map<string, KnownHeading>(
  importColumns.flatMap((one) => [
    ...[one.heading, ...one.aliases].map((name): [string, KnownHeading] => [toHeadingSlug(name), { column: one }]),
    ...Object.entries(one.implies ?? {}).map(([name, event]): [string, KnownHeading] => [
      toHeadingSlug(name),
      { column: one, event },
    ]),
  ]),
);

/** The column of a heading, whatever its case, stars, brackets and spaces. */
export function findColumn(heading: string): KnownHeading | undefined {
  if (isCounter(heading)) return undefined;
  return known.get(toHeadingSlug(heading)) ?? known.get(toHeadingSlug(heading.replace(/\([^)]*\)/g, '')));
}

/** Words of headings that tell nothing apart. */
const fillers = /(?:^|-)(?:nama|kerja-sama|naskah|dokumen|resmi|luar-negeri|ln|urusan|yang|dan|dari|data)(?=-|$)/g;

/** Headings without their fillers; a number is never guessed, because others count their papers too. */
const cores = new Map(
  [...known].flatMap(([name, found]) => {
    const short = toCore(name);
    return short === '' || found.column.answers === 'number' ? [] : [[short, found] as const];
  }),
);

/** The column of a heading that says a known one with words around it: "Nama Mitra Kerja Sama" is "Mitra". */
export function guessColumn(heading: string): KnownHeading | undefined {
  const short = toCore(toHeadingSlug(heading));
  return /^(?:no|nomor)(?:-|$)/.test(toHeadingSlug(heading)) ? undefined : cores.get(short);
}

function toCore(slug: string): string {
  return slug
    .replace(fillers, '')
    .replace(/^-+|-+$/g, '')
    .replace(/-{2,}/g, '-');
}

/** The column that an unknown heading may name: of nearly the same letters, or with a known heading within it. */
export function suggestColumn(heading: string): ImportColumn | undefined {
  const slug = toHeadingSlug(heading);
  if (/^(?:no|nomor)(?:-|$)/.test(slug)) return undefined;
  const near = suggest(slug, known.keys());
  if (near !== undefined) return known.get(near)?.column;
  const within = [...known].filter(([name]) => name.length > 3 && `-${slug}-`.includes(`-${name}-`));
  return within.toSorted(([a], [b]) => b.length - a.length)[0]?.[1].column;
}

/** Old spellings of words, and "&", are read as what they stand for. */
function toHeadingSlug(heading: string): string {
  const { spellings } = words[languages[0]];
  const text = heading.replace(/[*:]/g, ' ').replace(/&/g, ' dan ');
  return toSlug(text.replace(/\p{L}+/gu, (word) => spellings[word.toLowerCase()] ?? word));
}
