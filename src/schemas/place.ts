import { z } from 'astro/zod';
import { approvalBodies } from '../domain/agreement/agreement.ts';
import type { SitePlace } from '../domain/text/place-words.ts';
import { field } from './parts/field.ts';
import { months } from './parts/numbers.ts';
import { isPattern } from './parts/pattern.ts';
import { key, localized } from './parts/words.ts';

const words = z.strictObject({
  province: field(localized.optional(), 'Wilayah induk', 'Di tengah kalimat: provinsi, province.'),
  provincial: field(localized.optional(), 'Milik wilayah induk', 'Di tengah kalimat: kerja sama provinsi, provincial.'),
  region: field(localized.optional(), 'Satu wilayah', 'Di tengah kalimat: kabupaten atau kota, regency or city.'),
  regions: field(localized.optional(), 'Beberapa wilayah', 'kabupaten dan kota, regencies and cities.'),
  assembly: field(localized.optional(), 'Dewan', 'Dewan yang menyetujui kerja sama: DPRD, regional assembly.'),
});

/** Several lines of text, in which only these names stand for what is filled in. */
const withNames = (...names: readonly string[]) =>
  z
    .string()
    .min(1)
    .refine((text) => [...text.matchAll(/\{(\w*)\}/g)].every(([, name = '']) => names.includes(name)), {
      message: `Hanya ${names.map((name) => `{${name}}`).join(', ')} yang dapat diisi.`,
    });

const textRequest = z.strictObject({
  officer: field(
    withNames('name'),
    'Penerima',
    'Sebutan pejabat informasi sebuah badan bila namanya belum tercatat; {name} diganti nama badannya.',
  ),
  subject: field(withNames('number', 'title'), 'Perihal', 'Perihal surel; {number} dan {title} diganti.'),
  letter: field(
    withNames('addressee', 'title', 'parties', 'signed', 'site', 'number', 'url'),
    'Surat',
    'Isi permohonan dalam bahasa utama situs. Diganti: {addressee}, {title}, {parties}, {signed}, {site}, {number}, {url}.',
  ),
  explanation: field(
    localized,
    'Penjelasan',
    'Siapa yang boleh meminta, berapa lama jawabannya, dan bagaimana keberatan.',
  ),
});

/** `content/place.yaml`: what this place calls its regions, and what its law asks of cooperation. */
export const placeFile = z.strictObject({
  words: field(words.prefault({}), 'Kata', 'Kata untuk wilayah, yang dipakai di semua halaman.'),
  divisions: field(
    z
      .array(
        z.strictObject({
          key: field(key, 'Kunci', 'Kunci tetap yang dipakai berkas wilayah, misalnya districts.'),
          singular: field(localized, 'Satu', 'Sebutan untuk satu: kecamatan, district.'),
          plural: field(localized, 'Banyak', 'Sebutan untuk beberapa: kecamatan, districts.'),
        }),
      )
      .default([]),
    'Pembagian',
    'Apa saja bagian sebuah wilayah, menurut urutan tampilnya.',
  ),
  approvals: field(
    z.array(z.enum(approvalBodies)).default([]),
    'Persetujuan',
    'Persetujuan yang menurut hukum harus ada, sehingga yang belum tercatat disebut: assembly (dewan), ministry (kementerian), full-power (surat kuasa).',
  ),
  renewal: field(
    z
      .array(
        z.strictObject({
          key: field(key, 'Kunci', 'Nama tetap langkah ini.'),
          months: field(months, 'Bulan', 'Lama langkah ini dalam bulan.'),
        }),
      )
      .default([]),
    'Perpanjangan',
    'Langkah menuju perpanjangan dengan lamanya. Kosong berarti situs tidak menyebut kapan persiapan harus dimulai.',
  ),
  informationLaw: field(
    localized.optional(),
    'Hukum informasi publik',
    'Sebutan pendek hukum yang membagi informasi publik ke dalam kelas. Kosong berarti halaman daftar informasi publik tidak ada.',
  ),
  privateNumbers: field(
    z
      .array(
        z.strictObject({
          name: field(localized, 'Sebutan', 'Di tengah kalimat: nomor telepon seluler, mobile telephone number.'),
          pattern: field(
            z.string().refine((text) => isPattern(text)),
            'Pola',
            'Bentuk nomor itu sebagai ekspresi reguler atas angkanya saja, misalnya (62|0)8[1-9]\\d{7,10}',
          ),
        }),
      )
      .default([]),
    'Nomor pribadi',
    'Nomor orang yang tidak boleh terbit, menurut bentuknya di negara ini. Kosong berarti nomor tidak diperiksa.',
  ),
  textRequest: field(
    textRequest.optional(),
    'Permohonan naskah',
    'Surat siap pakai untuk meminta naskah yang belum tercatat. Kosong berarti halaman kerja sama tidak menawarkannya.',
  ),
  ask: field(
    localized.optional(),
    'Bertanya',
    'Kepada siapa bertanya sebelum memulai, satu atau dua kalimat; alamat redaksi menyusul di belakangnya.',
  ),
});

export type PlaceFile = z.infer<typeof placeFile>;

/** What addresses and words have to know of a place, and of a site that is a portal. */
export function toSitePlace({ words, informationLaw }: PlaceFile, isPortal: boolean): SitePlace {
  return { words, hasInformationLaw: informationLaw !== undefined, isPortal };
}
