import { z } from 'astro/zod';
import type { Languages } from '../domain/text/language.ts';
import { locales } from '../i18n/locales.ts';
import { field } from './parts/field.ts';
import { isPattern } from './parts/pattern.ts';
import { timeZone } from './parts/time-zone.ts';
import { publicAddress } from './parts/web-address.ts';
import { inEveryLanguage, line, localized, regionCode } from './parts/words.ts';

/** The git host through which the browser editor saves; secrets have no place here. */
const branch = field(line.default('main'), 'Cabang', 'Cabang utama. Kosong berarti main.');
const base_url = field(
  z.url({ protocol: /^https$/ }).optional(),
  'Alamat host',
  'Untuk gitlab: alamat servernya; untuk github: alamat perantara masuk (OAuth).',
);
const editorHost = z.discriminatedUnion('name', [
  z.strictObject({
    name: field(z.literal('gitlab'), 'Host', 'gitlab atau github.'),
    repo: field(z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/), 'Repositori', 'Misalnya humas/register.'),
    branch,
    base_url,
    api_root: field(
      z.url({ protocol: /^https$/ }).optional(),
      'Alamat API',
      'Hanya untuk gitlab di server sendiri: https://…/api/v4.',
    ),
    auth_type: field(z.literal('pkce').default('pkce'), 'Cara masuk', 'Hanya untuk gitlab: pkce.'),
    app_id: field(line, 'Kode aplikasi', 'Hanya untuk gitlab: kode aplikasi yang didaftarkan di sana; bukan rahasia.'),
  }),
  z.strictObject({
    name: field(z.literal('github'), 'Host', 'gitlab atau github.'),
    repo: field(z.string().regex(/^[\w.-]+\/[\w.-]+$/), 'Repositori', 'Misalnya humas/register.'),
    branch,
    base_url,
  }),
]);

/** The languages of a site, the first at the root. */
export const siteLanguages = z
  .array(z.enum(locales.map(({ code }) => code)))
  .min(1)
  .refine((list) => new Set(list).size === list.length) as unknown as z.ZodType<Languages>;

/** The name of a column in a table. */
const columnName = z.string().regex(/^[a-z][a-z\d_]*$/);

const regionCodes = z.strictObject({
  authority: field(localized, 'Penetap', 'Siapa yang menetapkan kode wilayah, misalnya Kemendagri, per bahasa.'),
  pattern: field(
    z.string().refine((text) => isPattern(text)),
    'Pola',
    'Bentuk kode sebagai ekspresi reguler, misalnya \\d{2}(\\.\\d{2})?',
  ),
  example: field(regionCode, 'Contoh', 'Kode salah satu wilayah, dalam tanda kutip.'),
  columns: field(
    z
      .strictObject({
        provinceCode: field(columnName.default('province_code'), 'Kode provinsi', 'Nama kolom kode provinsi.'),
        provinceName: field(columnName.default('province_name'), 'Nama provinsi', 'Nama kolom nama provinsi.'),
        regionCode: field(columnName.default('region_code'), 'Kode wilayah', 'Nama kolom kode wilayah.'),
        regionName: field(columnName.default('region_name'), 'Nama wilayah', 'Nama kolom nama wilayah.'),
      })
      .prefault({}),
    'Kolom tabel',
    'Nama empat kolom pertama tabel wilayah, bila ada standar yang diikuti.',
  ),
});

/** Searches that a reader may try, as one would type them. */
const searches = z.array(line).min(2).max(6);

/** `content/site.yaml`: everything that makes this copy of the software one province's site. */
export const siteFile = z.strictObject({
  name: field(localized, 'Nama situs', 'Nama situs per bahasa.'),
  tagline: field(localized, 'Semboyan', 'Satu kalimat: apa situs ini.'),
  description: field(localized, 'Uraian', 'Satu atau dua kalimat untuk mesin pencari.'),
  numberPrefix: field(z.string().regex(/^[A-Z]{2,5}$/), 'Awalan nomor', 'Awalan nomor kerja sama, misalnya ABC.'),
  provinceCode: field(regionCode, 'Kode provinsi', 'Kode provinsi atau wilayah induk, dalam tanda kutip.', 'regions'),
  country: field(localized, 'Negara', 'Nama negara tempat provinsi ini berada, per bahasa.'),
  regionCodes: field(regionCodes, 'Kode wilayah', 'Bentuk kode wilayah dan siapa yang menetapkannya.'),
  requiredText: field(
    z
      .strictObject({
        language: field(z.string().regex(/^[a-z]{2,3}$/), 'Bahasa', 'Kode bahasa, misalnya id.'),
        note: field(localized, 'Keterangan', 'Yang tampil bila naskah dalam bahasa itu belum tercatat.'),
      })
      .optional(),
    'Naskah wajib',
    'Bahasa yang wajib ada pada naskah kerja sama menurut hukum. Kosong berarti tidak ada kewajiban.',
  ),
  timeZone: field(timeZone, 'Zona waktu', 'Nama IANA, misalnya Asia/Jakarta.'),
  url: field(
    publicAddress.regex(/^https:\/\/[a-z\d.-]+(?::\d+)?$/),
    'Alamat situs',
    'Alamat https tanpa garis miring di akhir.',
  ),
  languages: field(
    siteLanguages,
    'Bahasa',
    'Satu atau lebih bahasa situs; yang pertama bahasa utama, yang berkasnya memuat semua fakta.',
  ),
  publisher: field(localized, 'Penerbit', 'Siapa yang menyusun situs.'),
  publisherNote: field(localized, 'Keterangan penerbit', 'Kedudukan situs terhadap pemerintah.'),
  contacts: field(
    z.strictObject({
      editor: field(z.email(), 'Redaksi', 'Surel redaksi.'),
      corrections: field(z.email(), 'Ralat', 'Surel untuk laporan kesalahan.'),
      security: field(z.email(), 'Keamanan', 'Surel untuk laporan celah keamanan.'),
    }),
    'Kontak',
    'Alamat surel redaksi, ralat, dan keamanan.',
  ),
  searchExamples: field(
    inEveryLanguage(searches),
    'Contoh pencarian',
    'Dua sampai enam pencarian per bahasa yang menemukan sesuatu; yang pertama tampil di dalam kotak cari.',
  ),
  repository: field(
    publicAddress.optional(),
    'Repositori',
    'Alamat repositori isi, bila terbuka bagi pembaca: https://github.com/humas/register. Tiap catatan lalu bertautan ke berkas dan riwayatnya. Kosong berarti tanpa tautan.',
  ),
  repositoryLinks: field(
    z
      .strictObject({
        branch: field(line.default('main'), 'Cabang', 'Cabang utama. Kosong berarti main.'),
        edit: field(
          publicAddress.optional(),
          'Alamat penyuntingan',
          'Untuk host selain GitHub, GitLab, dan Codeberg: https://git.example/register/edit/{branch}/{path}.',
        ),
        commit: field(
          publicAddress.optional(),
          'Alamat perubahan',
          'Untuk host selain GitHub, GitLab, dan Codeberg: https://git.example/register/commit/{commit}.',
        ),
      })
      .optional(),
    'Tautan repositori',
    'Bagaimana alamat di repositori dibentuk. Kosong berarti seperti di GitHub, GitLab, atau Codeberg.',
  ),
  editor: field(
    editorHost.optional(),
    'Host git untuk penyunting',
    'Tempat penyunting di /admin/ menyimpan: gitlab (repo, app_id, base_url) atau github (repo). Kosong berarti hanya folder di komputer sendiri.',
  ),
});

export type EditorHost = z.infer<typeof editorHost>;
export type SiteFile = z.infer<typeof siteFile>;
