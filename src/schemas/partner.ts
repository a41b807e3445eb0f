import { z } from 'astro/zod';
import { partnerKinds } from '../domain/lists/partner-kinds.ts';
import { partialDate } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { count, latitude, longitude, squareKilometres, year } from './parts/numbers.ts';
import { publication, publicationText, review } from './parts/publication.ts';
import { judgedSources, sourceIds } from './parts/sources.ts';
import { countryCode, key, line, sameKey, words } from './parts/words.ts';
import { webAddress } from './parts/web-address.ts';

const name = field(line.max(90), 'Nama', 'Nama yang lazim dalam bahasa ini, misalnya Australia Barat.');
const seat = field(line.optional(), 'Kedudukan', 'Ibu kota atau kota tempat kantor.');
const summary = field(words(60), 'Ringkasan', 'Satu atau dua kalimat: siapa mitra ini. Paling banyak 60 kata.');

/** The record of one foreign partner. */
export const partnerRecord = z
  .strictObject({
    name,
    endonym: field(
      z
        .strictObject({
          text: field(line, 'Tulisan', 'Nama dalam bahasa mitra sendiri.'),
          language: field(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/), 'Kode bahasa', 'Misalnya ja, zh-Hans, ko.'),
        })
        .optional(),
      'Nama asli',
      'Nama mitra dalam bahasanya sendiri. Kosong bila sama.',
    ),
    kind: field(z.enum(partnerKinds), 'Jenis', `Salah satu dari: ${partnerKinds.join(', ')}.`),
    country: field(
      countryCode.optional(),
      'Negara',
      'Kode dua huruf, misalnya JP. Kosong hanya untuk international.',
      'countries',
    ),
    seat,
    summary,
    latitude: field(latitude.optional(), 'Lintang', 'Derajat, selatan negatif.'),
    longitude: field(longitude.optional(), 'Bujur', 'Derajat, barat negatif.'),
    population: field(
      z
        .strictObject({
          count: field(count.min(1), 'Jiwa', 'Jumlah jiwa, tanpa pemisah ribuan.'),
          year: field(year.optional(), 'Tahun', 'Tahun angka ini.'),
          sources: sourceIds,
        })
        .optional(),
      'Penduduk',
      'Jumlah, tahun, dan sumbernya.',
    ),
    area: field(
      z
        .strictObject({
          km2: field(squareKilometres, 'km²', 'Luas dalam km²; titik sebagai koma desimal.'),
          year: field(year.optional(), 'Tahun', 'Tahun angka ini.'),
          sources: sourceIds,
        })
        .optional(),
      'Luas',
      'Luas dalam km², tahun, dan sumbernya.',
    ),
    website: field(webAddress.optional(), 'Situs', 'Situs resmi, sebaiknya https.'),
    facts: field(
      z
        .array(
          z.strictObject({
            key: field(key, 'Kunci', 'Nama tetap fakta di dalam berkas ini.'),
            text: field(line, 'Fakta', 'Satu kalimat.'),
            asOf: field(partialDate.optional(), 'Per', 'Tahun atau tanggal yang berlaku bagi fakta ini.'),
            sources: sourceIds,
          }),
        )
        .default([]),
      'Fakta',
      'Fakta tentang mitra, masing-masing dengan sumbernya.',
    ),
    began: field(
      z
        .strictObject({
          text: field(line, 'Cerita', 'Bagaimana hubungan dengan daerah ini bermula, dalam satu atau dua kalimat.'),
          sources: sourceIds,
        })
        .optional(),
      'Bagaimana bermula',
      'Awal hubungan mitra ini dengan daerah. Kosong bila belum tercatat.',
    ),
    ids: field(
      z
        .strictObject({
          wikidata: field(
            z
              .string()
              .regex(/^Q\d+$/)
              .optional(),
            'Wikidata',
            'Nomor di Wikidata, misalnya Q17867.',
          ),
          unLocode: field(
            z
              .string()
              .regex(/^[A-Z]{2}[A-Z2-9]{3}$/)
              .optional(),
            'UN/LOCODE',
            'Misalnya AUPER.',
          ),
          iso31662: field(
            z
              .string()
              .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
              .optional(),
            'ISO 3166-2',
            'Misalnya AU-WA.',
          ),
        })
        .default({}),
      'Nomor',
      'Nomor mitra ini di daftar dunia, hanya yang sudah dipastikan.',
    ),
    otherNames: field(z.array(line).default([]), 'Nama lain', 'Ejaan lain, singkatan, dan julukan, untuk pencarian.'),
    ...review,
    sources: judgedSources,
    ...publication,
  })
  .refine((partner) => (partner.kind === 'international') === (partner.country === undefined), {
    path: ['country'],
    params: { problem: 'partner-country' },
  });

/** The words of one partner in another language. */
export const partnerText = z.strictObject({
  name,
  seat,
  summary,
  began: field(
    z.strictObject({ text: field(line, 'Cerita', 'Awal hubungan dalam bahasa ini.') }).optional(),
    'Bagaimana bermula',
    'Terjemahan; wajib bila berkas id/ memuatnya.',
  ),
  facts: field(
    z.array(z.strictObject({ key: sameKey, text: field(line, 'Fakta', 'Fakta dalam bahasa ini.') })).default([]),
    'Fakta',
    'Terjemahan fakta, kunci sama.',
  ),
  ...publicationText,
});

export type PartnerRecord = z.infer<typeof partnerRecord>;
export type PartnerTextFile = z.infer<typeof partnerText>;
