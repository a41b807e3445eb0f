import type { Answers } from './answers.ts';
import type { SpokenKey } from './spoken-words.ts';

/** Something to ask for a new record; as a flag: `--title "…"`. */
export interface Question {
  name: string;
  /** In the words of staff. */
  ask: string;
  example: string;
  isRequired: boolean;
  /** The closed list from which the answer comes: it is offered with numbers. */
  list?: SpokenKey;
  /** Where it is not always asked. */
  isAsked?: (answers: Answers) => boolean;
}

const question = (
  name: string,
  ask: string,
  example: string,
  isRequired = false,
  more: Pick<Question, 'list' | 'isAsked'> = {},
): Question => ({ name, ask, example, isRequired, ...more });

const hasNoPartner = ({ partner }: Answers) => (partner ?? '') === '';
const isRelease = ({ kind }: Answers) => kind !== undefined && /^(?:release|siaran|rilis)/i.test(kind.trim());

const source = [
  question('source-publisher', 'Siapa penerbit sumbernya?', 'Antara', true),
  question('source-kind', 'Jenis sumbernya?', 'Berita', true, { list: 'sourceKind' }),
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
    question('class', 'Bentuknya?', 'Nota kesepahaman', true, { list: 'class' }),
    question('purpose', 'Untuk apa kerja sama ini? (paling banyak 60 kata)', 'Pertukaran pelajar dan …', true),
    question('purpose-en', 'Tujuannya dalam bahasa Inggris?', 'Exchange of students and …'),
    question('regions', 'Wilayah mana? (beberapa: pisahkan dengan koma)', 'Kota Bandung', true),
    question('partner', 'Mitra mana? (nama; kosong bila tidak punya halaman)', 'Braunschweig'),
    question('party', 'Nama pihak luar negeri yang tidak punya halaman mitra?', 'Universitas Braunschweig', false, {
      isAsked: hasNoPartner,
    }),
    question('countries', 'Negara pihak itu?', 'Jerman', false, { isAsked: hasNoPartner }),
    question('sectors', 'Bidangnya?', 'Pendidikan, Perdagangan'),
    question('event', 'Peristiwa pertama yang tercatat?', 'Penandatanganan', true, { list: 'event' }),
    question('date', 'Kapan?', '1994-11-10'),
    question('place', 'Di mana?', 'Balai Kota Bandung'),
    question('place-en', 'Tempat itu dalam bahasa Inggris?', 'Bandung City Hall', false, {
      isAsked: ({ place }) => (place ?? '') !== '',
    }),
    question('what', 'Apa yang terjadi, dalam satu kalimat?', 'Kedua wali kota menandatangani …', true),
    question('what-en', 'Kalimat itu dalam bahasa Inggris?', 'The two mayors signed …'),
    question('until', 'Berlaku sampai? (kosong bila tidak diketahui)', '2030-06-30'),
    ...source,
    slugQuestion,
  ],
  partner: [
    question('name', 'Nama mitra?', 'Australia Barat', true),
    question('name-en', 'Namanya dalam bahasa Inggris?', 'Western Australia'),
    question('kind', 'Jenisnya?', 'Negara bagian', true, { list: 'partnerKindOne' }),
    question('country', 'Negaranya? (kosong hanya untuk lembaga internasional)', 'Australia'),
    question('seat', 'Ibu kota atau kedudukannya?', 'Perth'),
    question('seat-en', 'Kedudukan itu dalam bahasa Inggris?', 'Perth', false, {
      isAsked: ({ seat }) => (seat ?? '') !== '',
    }),
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
    question('kind', 'Siaran pers (dikeluarkan kantor, bernomor) atau berita (disusun dari sumber)?', 'Berita', true, {
      list: 'press',
    }),
    question('number', 'Nomor siaran?', '480/123/2026', false, { isAsked: isRelease }),
    question('date', 'Tanggal peristiwanya?', '2026-11-24', true),
    question('dateline', 'Kota pada baris tanggal?', 'Bandung', true),
    question('place', 'Tempat peristiwanya?', 'Balai Kota Bandung', true),
    question('place-en', 'Tempat itu dalam bahasa Inggris?', 'Bandung City Hall'),
    question('office', 'Kantor yang mengeluarkan?', 'Biro Administrasi Pemerintahan', false, { isAsked: isRelease }),
    question('office-en', 'Nama kantor itu dalam bahasa Inggris?', 'Bureau of Government Administration', false, {
      isAsked: isRelease,
    }),
    question('contact', 'Bagian mana yang menjawab pertanyaan?', 'Bagian Humas', false, { isAsked: isRelease }),
    question('contact-hours', 'Jam berapa bagian itu menjawab?', 'Senin–Jumat, 08.00–16.00', false, {
      isAsked: isRelease,
    }),
    question('agreements', 'Kerja sama terkait? (nomor atau judul)', '42'),
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
