/** Something to ask for a new record; as a flag: `--title "…"`. */
export interface Question {
  name: string;
  /** In the words of staff. */
  ask: string;
  example: string;
  isRequired: boolean;
}

const question = (name: string, ask: string, example: string, isRequired = false): Question => ({
  name,
  ask,
  example,
  isRequired,
});

const source = [
  question('source-publisher', 'Siapa penerbit sumbernya?', 'Antara', true),
  question('source-kind', 'Jenis sumbernya?', 'Berita, Pihak daerah, Pihak luar negeri, …', true),
  question('source-url', 'Alamat sumbernya?', 'https://…'),
  question('source-date', 'Tanggal terbit sumbernya?', '2019-09-25'),
];
/** The name of the new file. */
export const slugQuestion = question(
  'slug',
  'Nama pendek untuk alamat halaman? (kosong: dari judul)',
  'bandung-braunschweig',
);

/** What each kind of record needs, in the order in which it is asked. */
export const questions = {
  agreement: [
    question('title', 'Judul pendek?', 'Kota kembar Bandung–Braunschweig', true),
    question('title-en', 'Judul pendek dalam bahasa Inggris?', 'Bandung–Braunschweig sister city'),
    question('class', 'Bentuknya?', 'Kota kembar, Nota kesepahaman, …', true),
    question('purpose', 'Untuk apa kerja sama ini? (paling banyak 60 kata)', 'Pertukaran pelajar dan …', true),
    question('purpose-en', 'Tujuannya dalam bahasa Inggris?', 'Exchange of students and …'),
    question('regions', 'Wilayah mana? (beberapa: pisahkan dengan koma)', 'Kota Bandung', true),
    question('partner', 'Mitra mana? (nama atau slug; kosong bila tidak punya halaman)', 'Braunschweig'),
    question('party', 'Nama pihak luar negeri yang tidak punya halaman mitra?', 'Universitas Braunschweig'),
    question('countries', 'Negara pihak itu?', 'Jerman'),
    question('sectors', 'Bidangnya?', 'Pendidikan, Perdagangan'),
    question('event', 'Peristiwa pertama yang tercatat?', 'Penandatanganan', true),
    question('date', 'Kapan?', '1994-11-10'),
    question('place', 'Di mana?', 'Bandung'),
    question('what', 'Apa yang terjadi, dalam satu kalimat?', 'Kedua wali kota menandatangani …', true),
    question('what-en', 'Kalimat itu dalam bahasa Inggris?', 'The two mayors signed …'),
    question('until', 'Berlaku sampai? (kosong bila tidak diketahui)', '2030-06-30'),
    ...source,
    slugQuestion,
  ],
  partner: [
    question('name', 'Nama mitra?', 'Australia Barat', true),
    question('name-en', 'Namanya dalam bahasa Inggris?', 'Western Australia'),
    question('kind', 'Jenisnya?', 'Negara bagian', true),
    question('country', 'Negaranya? (kosong hanya untuk lembaga internasional)', 'Australia'),
    question('seat', 'Ibu kota atau kedudukannya?', 'Perth'),
    question('summary', 'Siapa mitra ini? (paling banyak 60 kata)', 'Negara bagian …', true),
    question('summary-en', 'Ringkasan itu dalam bahasa Inggris?', 'A state …'),
    question('website', 'Situs resminya?', 'https://…'),
    ...source,
    slugQuestion,
  ],
  release: [
    question('title', 'Judulnya?', 'Bandung dan Braunschweig memperbarui kerja sama', true),
    question('title-en', 'Judulnya dalam bahasa Inggris?', 'Bandung and Braunschweig renew their tie'),
    question('summary', 'Ringkasannya? (paling banyak 50 kata)', 'Kedua wali kota …', true),
    question('summary-en', 'Ringkasan itu dalam bahasa Inggris?', 'The two mayors …'),
    question('kind', 'release (dikeluarkan kantor, bernomor) atau report (disusun dari sumber)?', 'report', true),
    question('number', 'Nomor siaran? (hanya untuk release)', '480/123/2026'),
    question('date', 'Tanggal peristiwanya?', '2026-11-24', true),
    question('dateline', 'Kota pada baris tanggal?', 'Bandung', true),
    question('place', 'Tempat peristiwanya?', 'Balai Kota Bandung', true),
    question('place-en', 'Tempat itu dalam bahasa Inggris?', 'Bandung City Hall'),
    question('office', 'Kantor yang mengeluarkan? (hanya untuk release)', 'Biro Administrasi Pemerintahan'),
    question('agreements', 'Kerja sama terkait? (slug)', '0042-bandung-braunschweig'),
    question('partners', 'Mitra terkait?', 'Braunschweig'),
    question('regions', 'Wilayah terkait?', 'Kota Bandung'),
    question('countries', 'Negara terkait?', 'Jerman'),
    question('sectors', 'Bidangnya?', 'Pendidikan'),
    ...source,
    slugQuestion,
  ],
} as const satisfies Record<string, readonly Question[]>;

export type RecordKind = keyof typeof questions;

export function isRecordKind(text: string): text is RecordKind {
  return Object.hasOwn(questions, text);
}
