import { z } from 'astro/zod';
import { agreementClasses } from '../domain/lists/agreement-classes.ts';
import { endReasons } from '../domain/lists/end-reasons.ts';
import { eventKinds } from '../domain/lists/event-kinds.ts';
import {
  authorityKinds,
  bindings,
  foreignRoles,
  informationClasses,
  localBodies,
  officeLevels,
  partyRoles,
  personParts,
} from '../domain/agreement/agreement.ts';
import { partialDate } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { amount, count, currency, months, years } from './parts/numbers.ts';
import { publication, publicationText, review } from './parts/publication.ts';
import { judgedSources, sourceIds } from './parts/sources.ts';
import { webAddress } from './parts/web-address.ts';
import { countryCode, key, line, regionCode, sameKey, slug, words } from './parts/words.ts';

const title = field(line.max(90), 'Judul', 'Judul pendek, paling banyak 90 huruf: Kota kembar Bandung–Braunschweig.');
const legalTitle = field(line.optional(), 'Judul resmi', 'Judul lengkap naskah. Kosong bila tidak diketahui.');
const purpose = field(
  words(60),
  'Tujuan',
  'Untuk apa kerja sama ini, dengan kata biasa, paling banyak 60 kata. Hanya yang didukung sumber.',
);
const what = field(line, 'Apa yang terjadi', 'Satu kalimat tentang peristiwa ini.');
const place = field(line.optional(), 'Tempat', 'Tempat peristiwa, misalnya Perth. Kosong bila tidak diketahui.');

const localParty = z
  .strictObject({
    region: field(regionCode.optional(), 'Wilayah', 'Kode wilayah dalam tanda kutip, misalnya "32.73".', 'regions'),
    outside: field(line.optional(), 'Di luar provinsi', 'Nama pihak dari luar provinsi, misalnya Kota Bandung.'),
    body: field(
      z.enum(localBodies).default('government'),
      'Jenis badan',
      'government untuk pemerintah daerah sendiri; enterprise, university, school, community, atau national untuk badan lain.',
    ),
    role: field(
      z.enum(partyRoles).default('party'),
      'Peran',
      'party bila ikut membuat kerja sama; place bila wilayah hanya tempat program berjalan.',
    ),
    name: field(line.optional(), 'Nama badan', 'Nama badan bila bukan pemerintah daerah itu sendiri.'),
  })
  .refine((party) => (party.region === undefined) !== (party.outside === undefined), {
    params: { problem: 'region-or-outside' },
  });

const foreignParty = z
  .strictObject({
    partner: field(slug.optional(), 'Mitra', 'Slug mitra, misalnya braunschweig.', 'partners'),
    name: field(line.optional(), 'Nama pihak', 'Nama pihak yang tidak punya halaman mitra.'),
    countries: field(
      z.array(countryCode).default([]),
      'Negara',
      'Kode negara dua huruf untuk pihak tanpa halaman mitra, misalnya [JP, KR]. Kosong untuk lembaga internasional.',
      'countries',
    ),
    role: field(
      z.enum(foreignRoles).default('party'),
      'Peran',
      'party bila ikut membuat kerja sama; funder bila hanya membiayai. Kosong berarti party.',
    ),
  })
  .refine((party) => (party.partner === undefined) !== (party.name === undefined), {
    params: { problem: 'partner-or-name' },
  });

const term = z
  .strictObject({
    kind: field(
      z.enum(['fixed', 'open', 'unknown']),
      'Jenis',
      'fixed bila ada batas waktu, open bila tanpa batas waktu, unknown bila tidak diketahui.',
    ),
    until: field(partialDate.optional(), 'Sampai', 'Tanggal akhir: 2030, 2030-06, atau 2030-06-30.'),
    years: field(years.optional(), 'Tahun', 'Lama dalam tahun, bila tanggal akhir tidak disebut.'),
    months: field(months.optional(), 'Bulan', 'Lama dalam bulan, bila tanggal akhir tidak disebut.'),
  })
  .refine((value) => (value.kind === 'fixed') === Boolean(value.until ?? value.years ?? value.months), {
    params: { problem: 'term' },
  });

const person = z.strictObject({
  name: field(line, 'Nama', 'Nama lengkap seperti dalam sumber.'),
  office: field(line.optional(), 'Jabatan', 'Jabatan pada hari itu, misalnya Wali Kota.'),
  level: field(
    z.enum(officeLevels).optional(),
    'Tingkat',
    'national, provincial (juga negara bagian dan prefektur), municipal (kabupaten/kota), legislative, atau institution.',
  ),
  part: field(
    z.enum(personParts).default('present'),
    'Peran',
    'signatory untuk penanda tangan; witness, host, guest, speaker, atau present.',
  ),
});

const event = z.strictObject({
  key: field(key, 'Kunci', 'Nama tetap peristiwa di dalam berkas ini, misalnya signing-1994. Jangan diubah.'),
  kind: field(
    z.enum(eventKinds),
    'Jenis',
    'Jenis peristiwa dari daftar tertutup. reaffirmation bila salah satu pihak menyebutnya berjalan, juga dalam daftar resminya sendiri; report bila sumber hanya menyebut bahwa kerja sama ada atau ditandatangani, tanpa hari dan naskah; listing bila hanya namanya tercantum dalam daftar orang lain.',
  ),
  date: field(
    partialDate.optional(),
    'Tanggal',
    '2017, 2017-09, 2017-09-28, atau 2017/2020; boleh diawali by (paling lambat) atau about (sekitar). Kosong bila tidak diketahui.',
  ),
  place,
  people: field(z.array(person).default([]), 'Orang', 'Pejabat yang disebut sumber.'),
  what,
  term: field(
    term.optional(),
    'Masa berlaku',
    'Untuk signing dan renewal; untuk effect hanya bila tahap program punya batas waktu. Kosong berarti tidak diketahui.',
  ),
  body: field(z.enum(authorityKinds).optional(), 'Badan', 'Hanya untuk approval-step: badan yang menyetujui.'),
  reason: field(
    z.enum(endReasons).optional(),
    'Sebab berakhir',
    'Wajib untuk end: expired (masa berlaku habis), terminated (diakhiri), completed (kegiatannya selesai), atau lapsed (tidak dilanjutkan).',
  ),
  namedAim: field(
    z.boolean().optional(),
    'Tujuan disebut',
    'Hanya untuk exploration: true bila sudah disebut apa yang hendak disepakati.',
  ),
  sources: sourceIds,
});

const plan = z.strictObject({
  key: field(key, 'Kunci', 'Nama tetap rencana di dalam berkas ini.'),
  date: field(partialDate.optional(), 'Tanggal', 'Kapan rencana disampaikan. Kosong bila tidak diketahui.'),
  text: field(line, 'Rencana', 'Apa yang direncanakan, ditawarkan, atau diumumkan.'),
  delivered: field(
    key.optional(),
    'Terlaksana dengan',
    'Kunci peristiwa di berkas ini yang melaksanakan rencana itu, misalnya delivery-2022. Kosong bila pelaksanaannya belum tercatat.',
  ),
  sources: sourceIds,
});

const authorityStep = z.strictObject({
  key: field(key, 'Kunci', 'Nama tetap langkah ini di dalam berkas.'),
  kind: field(
    z.enum(authorityKinds),
    'Jenis',
    'assembly (DPRD), ministry (kementerian), full-power (surat kuasa), atau other.',
  ),
  number: field(line.optional(), 'Nomor', 'Nomor surat atau keputusan, bila diketahui.'),
  date: field(partialDate.optional(), 'Tanggal', 'Tanggal surat atau keputusan.'),
  text: field(line, 'Isi', 'Siapa menyetujui apa, dalam satu kalimat.'),
  sources: sourceIds,
});

const document = z.strictObject({
  key: field(key, 'Kunci', 'Nama tetap naskah di dalam berkas ini.'),
  language: field(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/), 'Bahasa', 'Kode bahasa naskah, misalnya id, en, ko.'),
  authentic: field(z.boolean(), 'Otentik', 'true bila naskah dalam bahasa ini mengikat.'),
  pages: field(count.min(1).optional(), 'Halaman', 'Jumlah halaman.'),
  official: field(
    z.boolean().optional(),
    'Versi resmi',
    'true bila versi ini yang dipakai kedua pihak. Kosong bila tidak diketahui.',
  ),
  url: field(
    webAddress.optional(),
    'Alamat salinan',
    'Alamat naskah yang dapat dibaca umum di situs lain. Kosong bila tidak ada.',
  ),
  file: field(line.optional(), 'Berkas', 'Letak berkas di content/files/. Kosong bila naskah tidak dimuat.'),
  bytes: field(count.min(1).optional(), 'Ukuran', 'Ukuran berkas dalam bita.'),
  sha256: field(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    'SHA-256',
    'Sidik berkas, 64 huruf heksadesimal.',
  ),
  informationClass: field(
    z.enum(informationClasses).optional(),
    'Kelas informasi',
    'Menurut UU 14/2008: periodic (berkala), immediate (serta-merta), any-time (setiap saat), exempt (dikecualikan).',
  ),
  ground: field(line.optional(), 'Dasar pengecualian', 'Wajib bila exempt: pasal dan alasan naskah tidak dibuka.'),
  sources: sourceIds,
});

const money = z
  .strictObject({
    kind: field(z.enum(['none', 'amount', 'not-stated']), 'Jenis', 'none, amount, atau not-stated.'),
    amount: field(amount.optional(), 'Jumlah', 'Angka tanpa pemisah ribuan.'),
    currency: field(currency.optional(), 'Mata uang', 'Kode tiga huruf, misalnya IDR, USD, EUR.'),
    text: field(line.optional(), 'Keterangan', 'Untuk apa uang itu, dalam satu kalimat.'),
    sources: sourceIds.optional(),
  })
  .refine((value) => (value.kind === 'amount') === (value.amount !== undefined && value.currency !== undefined), {
    params: { problem: 'money' },
  })
  .refine((value) => value.kind === 'not-stated' || value.sources !== undefined, {
    params: { problem: 'money-source' },
  });

const statement = z.strictObject({
  key: field(key, 'Kunci', 'Nama tetap pernyataan di dalam berkas ini, misalnya claim dan denial.'),
  text: field(line, 'Pernyataan', 'Apa yang dikatakan sumber itu, dalam satu kalimat.'),
  sources: sourceIds,
});

const note = z.strictObject({
  key: field(key, 'Kunci', 'Nama tetap catatan di dalam berkas ini.'),
  text: field(line, 'Catatan', 'Pertentangan antarsumber atau hal yang tidak diketahui.'),
  sources: sourceIds,
});

/** The browser editor can only write the word in a list: `[all]`. */
const everyRegion = z.union([z.literal('all'), z.tuple([z.literal('all')])]).transform(() => 'all' as const);
const noRegion = z.union([z.literal('none'), z.tuple([z.literal('none')])]).transform(() => 'none' as const);

/** The record of one agreement: all facts, and the words in the default language. */
export const agreementRecord = z.strictObject({
  title,
  legalTitle,
  class: field(
    z.enum(agreementClasses),
    'Bentuk',
    'sister-province, sister-city, mou, loi, implementing-arrangement, technical-cooperation, membership (menjadi anggota jejaring), grant (hibah), loan (pinjaman), no-instrument (pembicaraan yang tidak menyebut bentuk naskah), atau other (kesepakatan antarperusahaan dan yang lain).',
  ),
  binding: field(
    z.enum(bindings).default('not-stated'),
    'Daya ikat',
    'binding, non-binding, atau not-stated. Kosong berarti tidak disebut.',
  ),
  purpose,
  sectors: field(
    z.array(key).default([]),
    'Bidang',
    'Kunci bidang dari sectors.yaml, misalnya [education, trade].',
    'sectors',
  ),
  local: field(z.array(localParty).min(1), 'Pihak daerah', 'Pihak dari provinsi ini; minimal satu.'),
  foreign: field(z.array(foreignParty).min(1), 'Pihak luar negeri', 'Pihak luar negeri; minimal satu.'),
  appliesTo: field(
    z.union([everyRegion, noRegion, z.array(regionCode).min(1)]).optional(),
    'Berlaku untuk',
    'Hanya kerja sama provinsi: all, daftar kode wilayah, atau none bila naskahnya menyebut hanya provinsi. Kosong berarti belum tercatat.',
    'regions',
  ),
  money: field(
    money.default({ kind: 'not-stated' }),
    'Dana',
    'Dana yang disebut sumber. Kosong berarti tidak disebut.',
  ),
  events: field(z.array(event).min(1), 'Peristiwa', 'Langkah-langkah kerja sama, dari yang terlama.'),
  plans: field(z.array(plan).default([]), 'Rencana', 'Kegiatan yang direncanakan atau ditawarkan.'),
  authority: field(
    z.array(authorityStep).default([]),
    'Dasar persetujuan',
    'Persetujuan DPRD, kementerian, surat kuasa.',
  ),
  documents: field(z.array(document).default([]), 'Naskah', 'Naskah kerja sama yang diketahui.'),
  umbrella: field(slug.optional(), 'Induk', 'Slug kerja sama induk, bila ini pelaksanaannya.', 'agreements'),
  predecessor: field(slug.optional(), 'Pendahulu', 'Slug kerja sama yang digantikan oleh yang ini.', 'agreements'),
  conflict: field(
    z
      .strictObject({
        statements: field(
          z.array(statement).min(2),
          'Pernyataan',
          'Sekurang-kurangnya dua pernyataan yang saling bertentangan, masing-masing dengan sumbernya.',
        ),
      })
      .optional(),
    'Pertentangan',
    'Isi hanya bila dua sumber bertentangan tentang ada tidaknya kerja sama ini; keduanya ditampilkan dan statusnya menjadi "Sumber bertentangan".',
  ),
  notes: field(z.array(note).default([]), 'Catatan', 'Catatan tentang pertentangan antarsumber dan kekosongan.'),
  ...review,
  sources: judgedSources,
  ...publication,
});

const personText = z.strictObject({
  name: field(line, 'Nama', 'Nama persis seperti di berkas id/.'),
  office: field(line.optional(), 'Jabatan', 'Jabatan dalam bahasa ini; wajib bila berkas id/ menyebut jabatannya.'),
});
const translated = (title: string) => field(line, title, 'Terjemahan butir yang sama di berkas id/.');

/** The words of one agreement in another language; lists repeat the record's keys. */
export const agreementText = z.strictObject({
  title,
  legalTitle,
  purpose,
  conflict: field(
    z
      .strictObject({
        statements: field(
          z.array(z.strictObject({ key: sameKey, text: translated('Pernyataan') })),
          'Pernyataan',
          'Terjemahan kedua pernyataan, kunci sama.',
        ),
      })
      .optional(),
    'Pertentangan',
    'Terjemahan pertentangan antarsumber.',
  ),
  money: field(z.strictObject({ text: translated('Keterangan') }).optional(), 'Dana', 'Terjemahan keterangan dana.'),
  partyNames: field(
    z
      .array(
        z.strictObject({
          name: field(line, 'Nama di berkas utama', 'Nama pihak persis seperti di berkas id/.'),
          text: field(line, 'Nama dalam bahasa ini', 'Nama pihak itu dalam bahasa ini.'),
        }),
      )
      .default([]),
    'Nama pihak',
    'Terjemahan nama pihak yang tidak punya halaman sendiri: name seperti dalam berkas utama, text dalam bahasa ini.',
  ),
  events: field(
    z
      .array(
        z.strictObject({
          key: sameKey,
          what,
          place,
          people: field(z.array(personText).default([]), 'Orang', 'Nama yang sama, jabatan dalam bahasa ini.'),
        }),
      )
      .min(1),
    'Peristiwa',
    'Satu butir untuk tiap peristiwa, dengan kunci yang sama.',
  ),
  plans: field(
    z.array(z.strictObject({ key: sameKey, text: translated('Rencana') })).default([]),
    'Rencana',
    'Terjemahan rencana.',
  ),
  authority: field(
    z.array(z.strictObject({ key: sameKey, text: translated('Isi') })).default([]),
    'Dasar persetujuan',
    'Terjemahan langkah persetujuan.',
  ),
  documents: field(
    z.array(z.strictObject({ key: sameKey, ground: translated('Dasar pengecualian') })).default([]),
    'Naskah',
    'Hanya naskah yang dikecualikan: dasar pengecualian dalam bahasa ini.',
  ),
  notes: field(
    z.array(z.strictObject({ key: sameKey, text: translated('Catatan') })).default([]),
    'Catatan',
    'Terjemahan catatan.',
  ),
  ...publicationText,
});

export type AgreementRecord = z.infer<typeof agreementRecord>;
export type AgreementTextFile = z.infer<typeof agreementText>;
