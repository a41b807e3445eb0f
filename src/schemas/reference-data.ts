import { z } from 'astro/zod';
import { facets, listFacetValues } from '../domain/register/facets.ts';
import { confirmations, instrumentKinds, instrumentStates } from '../domain/records/handbook.ts';
import { partialDate } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { amount, box, latitude, longitude, percent, year } from './parts/numbers.ts';
import { sourceIds, sources } from './parts/sources.ts';
import { countryCode, key, line, localized, localizedSlug, regionCode } from './parts/words.ts';
import { webAddress } from './parts/web-address.ts';

const aliases = field(z.array(line).default([]), 'Nama lain', 'Ejaan, singkatan, dan julukan lain, untuk pencarian.');

/** `content/sectors.yaml`: the closed list of fields. */
export const sectorList = z
  .array(
    z.strictObject({
      key: field(key, 'Kunci', 'Kunci tetap yang dipakai berkas lain, misalnya education.'),
      slug: field(localizedSlug, 'Alamat', 'Alamat per bahasa.'),
      name: field(localized, 'Nama', 'Nama per bahasa.'),
      description: field(localized, 'Cakupan', 'Satu kalimat: apa yang termasuk.'),
      aliases,
    }),
  )
  .min(1);

/** `content/countries.yaml`: how this site names countries and territories. */
export const countryList = z
  .array(
    z.strictObject({
      code: field(countryCode, 'Kode', 'Kode ISO 3166-1 dua huruf.'),
      slug: field(localizedSlug, 'Alamat', 'Alamat per bahasa.'),
      name: field(localized, 'Nama', 'Nama yang lazim per bahasa.'),
      nameInSentence: field(
        localized.optional(),
        'Nama dalam kalimat',
        'Bila di tengah kalimat namanya lain, misalnya the Netherlands; tanpa ini dipakai namanya.',
      ),
      adjective: field(localized.optional(), 'Kata sifat', 'Misalnya Jepang, Japanese.'),
      aliases,
      latitude: field(latitude, 'Lintang', 'Titik untuk peta dunia.'),
      longitude: field(longitude, 'Bujur', 'Titik untuk peta dunia.'),
    }),
  )
  .min(1);

/** `content/region-kinds.yaml`: what regions are, in the order in which lists show them. */
export const regionKindList = z
  .array(
    z.strictObject({
      key: field(key, 'Kunci', 'Kunci tetap yang dipakai berkas wilayah, misalnya city.'),
      singular: field(localized, 'Satu', 'Sebutan satu wilayah jenis ini.'),
      plural: field(localized, 'Banyak', 'Sebutan beberapa wilayah jenis ini, sebagai judul daftar.'),
      prefixes: field(
        z.array(line).default([]),
        'Singkatan',
        'Singkatan di depan nama, yang diterima saat mengisi data: kab, kab.',
      ),
      isCity: field(z.boolean().default(false), 'Kota', 'true bila wilayah jenis ini sebuah kota.'),
    }),
  )
  .min(1);

/** Other words for the values of a closed list. */
const otherWords = <T extends string>(values: readonly [T, ...T[]]) =>
  z.partialRecord(z.enum(values), z.array(line)).default({});

/** For every facet with a closed list, other words for its values. */
const valueAliases = z
  .strictObject(
    Object.fromEntries(
      facets.flatMap(({ key: facet }) => {
        const [first, ...rest] = listFacetValues(facet);
        return first === undefined ? [] : [[facet, otherWords([first, ...rest])]];
      }),
    ),
  )
  .prefault({})
  .transform((lists): Partial<Record<string, Partial<Record<string, readonly string[]>>>> => lists);

/** `content/aliases.yaml`: other words for classes and everyday terms, for search. */
export const aliasFile = z.strictObject({
  values: field(valueAliases, 'Nilai', 'Sebutan lain untuk tiap status, bentuk, jenis mitra, dan keaktifan.'),
  regionKinds: field(
    z.record(key, z.array(line)).default({}),
    'Jenis wilayah',
    'Kata di depan atau di belakang nama wilayah, misalnya kabupaten, bupati.',
  ),
  areas: field(
    z
      .array(
        z.strictObject({
          names: field(z.array(line).min(1), 'Sebutan', 'Nama kawasan itu dan ejaan lainnya.'),
          regions: field(z.array(regionCode).default([]), 'Wilayah', 'Kode wilayahnya, dalam tanda kutip.', 'regions'),
          countries: field(
            z.array(countryCode).default([]),
            'Negara',
            'Kode negaranya, untuk bagian dunia.',
            'countries',
          ),
        }),
      )
      .default([]),
    'Kawasan',
    'Sebutan untuk beberapa wilayah atau negara sekaligus, misalnya sebuah pulau atau bagian dunia, dengan kodenya.',
  ),
  bodies: field(
    z.array(z.array(line).min(2)).default([]),
    'Lembaga setempat',
    'Nama lengkap lembaga setempat, lalu singkatan dan nama lainnya, misalnya [Universitas Airlangga, Unair].',
  ),
  pages: field(
    z.record(key, z.array(line)).default({}),
    'Halaman',
    'Sebutan lain untuk halaman, menurut kuncinya, misalnya expiring, atau menurut nama berkas panduan atau contoh naskah, misalnya untuk-editor. {year} berarti tahun ini dan dua tahun berikutnya.',
  ),
  fillers: field(
    z.array(line).default([]),
    'Kata pengisi',
    'Kata tanya dan kata sambung yang tidak menyebut apa-apa, misalnya apa itu.',
  ),
  except: field(
    z.array(line).default([]),
    'Kata pengecuali',
    'Kata di depan nama yang tidak dimaksud, misalnya kecuali.',
  ),
  spellings: field(
    z.array(z.array(line).min(2)).default([]),
    'Ejaan',
    'Kelompok kata yang dianggap sama, misalnya [kerja sama, kerjasama].',
  ),
});

/** `content/outside.yaml`: what people look for that the register does not hold. */
export const outsideList = z.array(
  z.strictObject({
    key: field(key, 'Kunci', 'Kunci tetap, misalnya other-provinces.'),
    names: field(
      z.array(line).min(1),
      'Sebutan',
      'Nama dan kata yang dicari orang, misalnya Bandung. Nama yang dimuat register tetap menang.',
    ),
    answer: field(
      localized,
      'Jawaban',
      'Satu atau dua kalimat per bahasa: apa yang tidak dimuat, dan siapa yang tahu.',
    ),
  }),
);

/** `content/glossary.yaml` */
export const glossaryFile = z.strictObject({
  sources: sources,
  terms: field(
    z.array(
      z.strictObject({
        key: field(key, 'Kunci', 'Kunci tetap.'),
        term: field(localized, 'Istilah', 'Istilah per bahasa.'),
        abbreviation: field(line.optional(), 'Singkatan', 'Singkatan, bila ada.'),
        definition: field(localized, 'Arti', 'Arti dengan kata biasa.'),
        aliases,
        sources: sourceIds,
        see: field(z.array(key).default([]), 'Lihat juga', 'Kunci istilah yang berkaitan.', 'glossary'),
        explains: field(
          z.array(line).default([]),
          'Menjelaskan',
          'Kata situs yang dijelaskan istilah ini, misalnya status:in-force, class:mou, atau instrument:uu-24-2000. Tiap kata dijelaskan tepat satu istilah.',
        ),
      }),
    ),
    'Istilah',
    'Istilah yang dijelaskan situs.',
  ),
});

/** `content/legal-instruments.yaml` */
export const legalFile = z.strictObject({
  sources: sources,
  instruments: field(
    z.array(
      z.strictObject({
        key: field(key, 'Kunci', 'Kunci tetap.'),
        kind: field(
          z.enum(instrumentKinds).default('other'),
          'Jenis',
          `Jenis peraturan: ${instrumentKinds.join(', ')}.`,
        ),
        number: field(line.optional(), 'Nomor', 'Nomor peraturan, dalam tanda kutip.'),
        year: field(year.optional(), 'Tahun', 'Tahun peraturan.'),
        name: field(localized, 'Nama', 'Nama peraturan per bahasa.'),
        short: field(line, 'Sebutan', 'Sebutan pendek: UU 24/2000.'),
        subject: field(localized, 'Isi', 'Apa yang diatur, dalam satu atau dua kalimat.'),
        status: field(z.enum(instrumentStates), 'Keadaan', 'Masih berlaku atau tidak.'),
        revokedBy: field(key.optional(), 'Dicabut oleh', 'Kunci peraturan yang mencabut.', 'legal-instruments'),
        confirmed: field(
          z.enum(confirmations).default('unconfirmed'),
          'Kepastian',
          'read (pasal yang dirujuk kami baca), reported (kami kenal dari laporan orang lain), atau unconfirmed (belum dipastikan). Kosong berarti belum dipastikan.',
        ),
        url: field(webAddress.optional(), 'Alamat', 'Alamat naskah resmi.'),
        sources: sourceIds,
      }),
    ),
    'Peraturan',
    'Peraturan yang dirujuk situs.',
  ),
});

/** `content/exports.yaml`: export figures by period and destination. */
export const exportsFile = z.strictObject({
  sources: sources,
  series: field(
    z.array(
      z.strictObject({
        period: field(partialDate, 'Masa', 'Tahun, bulan, atau interval bulan: 2018-01/2018-09.'),
        billionUsd: field(amount, 'Nilai', 'Miliar dolar Amerika.'),
        changePercent: field(percent.optional(), 'Perubahan', 'Persen terhadap masa yang sama tahun sebelumnya.'),
        note: field(localized.optional(), 'Catatan', 'Pertentangan atau keterangan.'),
        sources: sourceIds,
      }),
    ),
    'Nilai ekspor',
    'Nilai ekspor per masa.',
  ),
  destinations: field(
    z.array(
      z.strictObject({
        period: field(partialDate, 'Masa', 'Tahun, bulan, atau interval bulan.'),
        items: field(
          z.array(
            z.strictObject({
              country: field(countryCode.optional(), 'Negara', 'Kode negara.', 'countries'),
              group: field(z.enum(['ASEAN', 'EU']).optional(), 'Kelompok', 'ASEAN atau EU.'),
              millionUsd: field(amount, 'Nilai', 'Juta dolar Amerika.'),
              sharePercent: field(percent.optional(), 'Bagian', 'Persen dari seluruh ekspor nonmigas.'),
            }),
          ),
          'Tujuan',
          'Tujuan ekspor pada masa itu.',
        ),
        sources: sourceIds,
      }),
    ),
    'Tujuan ekspor',
    'Tujuan ekspor per masa.',
  ),
});

/** `content/map/insets.yaml` */
export const mapFile = z.strictObject({
  credit: field(localized, 'Kredit', 'Kredit batas wilayah.'),
  url: field(webAddress, 'Sumber', 'Alamat sumber batas wilayah.'),
  main: field(box, 'Bingkai', 'Barat, selatan, timur, utara.'),
  insets: field(
    z.array(
      z.strictObject({
        key: field(key, 'Kunci', 'Kunci tetap.'),
        name: field(localized, 'Nama', 'Nama kotak sisipan.'),
        region: field(z.string(), 'Wilayah', 'Kode wilayah yang digambar.', 'regions'),
        box: field(box, 'Bingkai', 'Barat, selatan, timur, utara.'),
        at: field(
          z.tuple([longitude, latitude]),
          'Letak',
          'Bujur dan lintang pada peta utama tempat sudut kiri atas kotak ini digambar; pilih laut yang kosong.',
        ),
      }),
    ),
    'Kotak sisipan',
    'Bagian wilayah yang digambar di kotak tersendiri.',
  ),
});
