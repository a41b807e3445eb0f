import { z } from 'astro/zod';
import { infrastructureKinds, officeKinds, potentialKinds } from '../domain/records/region.ts';
import { field } from './parts/field.ts';
import * as numbers from './parts/numbers.ts';
import { publication, publicationText, review } from './parts/publication.ts';
import { sourceIds, sources } from './parts/sources.ts';
import { countryCode, key, line, regionCode, sameKey, words } from './parts/words.ts';
import { webAddress } from './parts/web-address.ts';

const name = field(line.max(90), 'Nama', 'Nama lengkap dalam bahasa ini: Kota Bandung, Bandung City.');
const summary = field(words(60), 'Ringkasan', 'Satu atau dua kalimat tentang wilayah ini. Paling banyak 60 kata.');
const capitalNote = field(line.optional(), 'Catatan ibu kota', 'Misalnya bila kantor berada di wilayah lain.');
const latitude = field(numbers.latitude, 'Lintang', 'Derajat, selatan negatif.');
const longitude = field(numbers.longitude, 'Bujur', 'Derajat.');
const year = field(numbers.year, 'Tahun', 'Tahun angka ini.');

/** The record of the province or one of its regions. */
export const regionRecord = z.strictObject({
  name,
  shortName: field(line, 'Nama pendek', 'Nama tanpa sebutan jenisnya, misalnya Bandung.'),
  code: field(regionCode, 'Kode', 'Kode wilayah dalam tanda kutip, misalnya "32.73".'),
  kind: field(key, 'Jenis', 'Kunci dari region-kinds.yaml, misalnya city.', 'region-kinds'),
  summary,
  capital: field(
    z.strictObject({ name: field(line, 'Nama', 'Nama ibu kota.'), sources: sourceIds }).optional(),
    'Ibu kota',
    'Nama dan sumbernya. Kosong berarti belum tercatat.',
  ),
  capitalNote,
  seat: field(
    z.strictObject({ latitude, longitude, sources: sourceIds }).optional(),
    'Letak',
    'Letak pusat pemerintahan, kira-kira. Kosong berarti belum tercatat.',
  ),
  label: field(z.strictObject({ latitude, longitude }).optional(), 'Letak label', 'Titik untuk tulisan di peta.'),
  area: field(
    z
      .strictObject({
        km2: field(numbers.squareKilometres, 'km²', 'Luas dalam km²; titik sebagai koma desimal.'),
        year,
        sources: sourceIds,
      })
      .optional(),
    'Luas',
    'Luas dalam km². Kosong berarti belum tercatat.',
  ),
  population: field(
    z
      .strictObject({
        count: field(numbers.count, 'Jiwa', 'Jumlah jiwa, tanpa pemisah ribuan.'),
        year,
        sources: sourceIds,
      })
      .optional(),
    'Penduduk',
    'Jumlah jiwa. Kosong berarti belum tercatat.',
  ),
  divisions: field(
    z
      .strictObject({
        parts: field(
          z
            .array(
              z.strictObject({
                kind: field(key, 'Jenis', 'Kunci dari place.yaml, misalnya districts.', 'place'),
                count: field(numbers.count, 'Jumlah', 'Banyaknya.'),
              }),
            )
            .min(1),
          'Bagian',
          'Jumlah tiap jenis bagian.',
        ),
        sources: sourceIds,
      })
      .optional(),
    'Pembagian',
    'Jumlah bagian wilayah ini, misalnya kecamatan, kelurahan, dan desa.',
  ),
  website: field(webAddress.optional(), 'Situs', 'Situs resmi.'),
  otherNames: field(z.array(line).default([]), 'Nama lain', 'Ejaan lain, singkatan, dan julukan, untuk pencarian.'),
  notToBeConfusedWith: field(
    regionCode.optional(),
    'Bukan',
    'Kode wilayah lain yang namanya sama, misalnya "32.04" pada Kota Bandung.',
    'regions',
  ),
  offices: field(
    z
      .array(
        z.strictObject({
          kind: field(
            z.enum(officeKinds),
            'Jenis',
            'cooperation (bagian kerja sama), investment (penanaman modal), atau information (PPID utama).',
          ),
          name: field(line, 'Nama', 'Nama resmi kantor, seperti dalam sumber.'),
          address: field(line.optional(), 'Alamat kantor', 'Alamat atau tempat layanan yang diumumkan kantor itu.'),
          phone: field(line.optional(), 'Telepon', 'Telepon kantor, bukan nomor perorangan.'),
          email: field(z.email().optional(), 'Surel', 'Surel kantor, bukan surel perorangan.'),
          website: field(webAddress.optional(), 'Situs', 'Halaman kantor itu.'),
          form: field(webAddress.optional(), 'Formulir', 'Halaman formulir permohonan, bila terpisah dari situsnya.'),
          year: field(numbers.year.optional(), 'Tahun', 'Tahun keterangan ini. Kosong bila sumbernya tak bertanggal.'),
          sources: sourceIds,
        }),
      )
      .default([]),
    'Kantor',
    'Kepada siapa orang dapat menulis. Yang tidak ada di sini tampil sebagai belum tercatat, dengan kantor provinsi sebagai gantinya.',
  ),
  potential: field(
    z
      .array(
        z.strictObject({
          key: field(key, 'Kunci', 'Nama tetap butir ini.'),
          sector: field(key, 'Bidang', 'Kunci bidang dari sectors.yaml.', 'sectors'),
          kind: field(
            z.enum(potentialKinds).default('offer'),
            'Jenis',
            'offer (barang atau jasa), need (yang dicari wilayah), investment, infrastructure, atau institution. Kosong berarti offer.',
          ),
          text: field(line, 'Potensi', 'Satu kalimat tentang potensi.'),
          year: field(
            numbers.year.optional(),
            'Tahun',
            'Tahun keterangan ini menurut sumbernya. Kosong bila tidak disebut.',
          ),
          buyers: field(
            z.array(countryCode).default([]),
            'Pembeli',
            'Kode negara dua huruf yang pembelinya disebut sumber, misalnya [JP, NL]. Hanya yang sudah membeli.',
            'countries',
          ),
          sources: sourceIds,
        }),
      )
      .default([]),
    'Potensi',
    'Apa yang ditawarkan wilayah ini. Kosong berarti belum tercatat.',
  ),
  infrastructure: field(
    z
      .array(
        z.strictObject({
          kind: field(z.enum(infrastructureKinds), 'Jenis', infrastructureKinds.join(', ')),
          name: field(line, 'Nama', 'Nama prasarana.'),
          sources: sourceIds,
        }),
      )
      .default([]),
    'Prasarana',
    'Bandara, pelabuhan, kawasan industri, dan lain-lain.',
  ),
  ...review,
  sources,
  ...publication,
});

/** The words of one region in another language. */
export const regionText = z.strictObject({
  name,
  summary,
  capitalNote,
  potential: field(
    z.array(z.strictObject({ key: sameKey, text: field(line, 'Potensi', 'Potensi dalam bahasa ini.') })).default([]),
    'Potensi',
    'Terjemahan, kunci sama.',
  ),
  ...publicationText,
});

export type RegionRecord = z.infer<typeof regionRecord>;
export type RegionTextFile = z.infer<typeof regionText>;
