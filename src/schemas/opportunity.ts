import { z } from 'astro/zod';
import { day } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { publication, publicationText } from './parts/publication.ts';
import { sources } from './parts/sources.ts';
import { webAddress } from './parts/web-address.ts';
import { key, line, regionCode, words } from './parts/words.ts';

const shared = {
  title: field(line.max(90), 'Judul', 'Apa yang dicari, misalnya: Mencari mitra pengolahan kopi.'),
  summary: field(
    words(60),
    'Ringkasan',
    'Apa yang ditawarkan dan mitra seperti apa yang dicari. Paling banyak 60 kata.',
  ),
};

/** A call of a region that looks for a partner; it leaves the board by itself when it expires. */
export const opportunityRecord = z
  .strictObject({
    ...shared,
    region: field(regionCode, 'Wilayah', 'Kode wilayah yang mencari mitra, dalam tanda kutip: "32.73".', 'regions'),
    sectors: field(z.array(key).min(1), 'Bidang', 'Kunci bidang dari sectors.yaml; minimal satu.', 'sectors'),
    posted: field(day, 'Dipasang', 'Hari pertama tampil di papan.'),
    expires: field(day, 'Berlaku sampai', 'Hari terakhir tampil di papan; sesudahnya hilang sendiri.'),
    contact: field(
      z.strictObject({
        office: field(line, 'Kantor', 'Kantor yang dapat dihubungi.'),
        email: field(z.email().optional(), 'Surel', 'Surel kantor itu.'),
        website: field(webAddress.optional(), 'Situs', 'Halaman kantor itu.'),
      }),
      'Kontak',
      'Siapa yang menerima tanggapan.',
    ),
    sources,
    ...publication,
  })
  .refine(({ posted, expires }) => posted <= expires, {
    path: ['expires'],
    params: { problem: 'expires-before-posted' },
  });

export const opportunityText = z.strictObject({ ...shared, ...publicationText });

export type OpportunityRecord = z.infer<typeof opportunityRecord>;
export type OpportunityTextFile = z.infer<typeof opportunityText>;
