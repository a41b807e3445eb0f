import { z } from 'astro/zod';
import { field } from './parts/field.ts';
import { key, localized } from './parts/words.ts';

/** `content/members.yaml`: makes a site a portal, which shows the records of other sites and has none of its own. */
export const memberList = z
  .array(
    z.strictObject({
      key: field(
        key,
        'Kunci',
        'Kunci tetap anggota, misalnya jawa-timur: nama foldernya di members/, dan kata saringan di alamat.',
      ),
      name: field(localized, 'Nama', 'Nama provinsi anggota per bahasa, misalnya Jawa Timur, East Java.'),
      url: field(
        z.url({ protocol: /^https$/ }).regex(/^https:\/\/[a-z\d.-]+(?::\d+)?$/),
        'Alamat situs',
        'Alamat https situs anggota tanpa garis miring di akhir; semua tautan catatannya harus berada di sana.',
      ),
    }),
  )
  .min(1);
