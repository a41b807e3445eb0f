import { z } from 'astro/zod';
import { field } from './parts/field.ts';
import { line, localized, regionCode } from './parts/words.ts';

/** The git host through which the browser editor saves; secrets have no place here. */
const editorHost = z.discriminatedUnion('name', [
  z.strictObject({
    name: z.literal('gitlab'),
    repo: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/),
    branch: line.default('main'),
    base_url: z.url({ protocol: /^https$/ }).optional(),
    api_root: z.url({ protocol: /^https$/ }).optional(),
    auth_type: z.literal('pkce').default('pkce'),
    app_id: line,
  }),
  z.strictObject({
    name: z.literal('github'),
    repo: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
    branch: line.default('main'),
    base_url: z.url({ protocol: /^https$/ }).optional(),
  }),
]);

/** Searches that a reader may try, as one would type them. */
const searches = z.array(line).min(2).max(6);

/** `content/site.yaml`: everything that makes this copy of the software one province's site. */
export const siteFile = z.strictObject({
  name: field(localized, 'Nama situs', 'Nama situs per bahasa.'),
  tagline: field(localized, 'Semboyan', 'Satu kalimat: apa situs ini.'),
  description: field(localized, 'Uraian', 'Satu atau dua kalimat untuk mesin pencari.'),
  numberPrefix: field(z.string().regex(/^[A-Z]{2,5}$/), 'Awalan nomor', 'Awalan nomor kerja sama, misalnya ABC.'),
  provinceCode: field(regionCode, 'Kode provinsi', 'Kode Kemendagri provinsi: "35".'),
  timeZone: field(
    z
      .string()
      .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), { params: { problem: 'time-zone' } }),
    'Zona waktu',
    'Nama IANA, misalnya Asia/Jakarta.',
  ),
  url: field(z.url({ protocol: /^https$/ }), 'Alamat situs', 'Alamat https tanpa garis miring di akhir.'),
  languages: field(z.tuple([z.literal('id'), z.literal('en')]), 'Bahasa', 'Bahasa utama lebih dahulu.'),
  publisher: field(localized, 'Penerbit', 'Siapa yang menyusun situs.'),
  publisherNote: field(localized, 'Keterangan penerbit', 'Kedudukan situs terhadap pemerintah.'),
  contacts: field(
    z.strictObject({ editor: z.email(), corrections: z.email(), security: z.email() }),
    'Kontak',
    'Alamat surel redaksi, ralat, dan keamanan.',
  ),
  searchExamples: field(
    z.strictObject({ id: searches, en: searches }),
    'Contoh pencarian',
    'Dua sampai enam pencarian per bahasa yang menemukan sesuatu; yang pertama tampil di dalam kotak cari.',
  ),
  repository: field(z.url().optional(), 'Repositori', 'Alamat repositori sumber, bila terbuka.'),
  editor: field(
    editorHost.optional(),
    'Host git untuk penyunting',
    'Tempat penyunting di /admin/ menyimpan: gitlab (repo, app_id, base_url) atau github (repo). Kosong berarti hanya folder di komputer sendiri.',
  ),
  accentHue: field(z.number().min(0).max(360), 'Warna', 'Rona OKLCH warna utama, 0–360; nila Madura 275.'),
});

export type EditorHost = z.infer<typeof editorHost>;
export type SiteFile = z.infer<typeof siteFile>;
