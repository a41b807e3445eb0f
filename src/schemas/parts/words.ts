import { z } from 'astro/zod';
import { slugPattern } from '../../domain/address/slugs.ts';
import { toOneLine } from '../../domain/text/one-line.ts';
import { field } from './field.ts';

/** One line of text that is not empty. */
export const line = z.string().overwrite(toOneLine).min(1);

/** At most `limit` words, separated by white space. */
export function words(limit: number) {
  return line.refine((text) => text.split(/\s+/).length <= limit, {
    params: { problem: 'too-many-words', limit },
  });
}

/** A text of a fixed form; `problem` is what the check calls one that is not. */
function matching(pattern: RegExp, problem: string) {
  return z.string().refine((text) => pattern.test(text), { params: { problem, pattern } });
}

/** Lower-case ASCII with hyphens. */
export const slug = matching(slugPattern, 'slug');

/** A key that is permanent within its record: `signing-1990`. */
export const key = matching(slugPattern, 'slug');

/** Kemendagri code of a region. */
export const regionCodePattern = /^\d{2}(?:\.\d{2})?$/;

/** Quoted in YAML, because `35.10` would become the number 35.1. */
export const regionCode = matching(regionCodePattern, 'region-code');

/** ISO 3166-1 alpha-2. */
export const countryCode = matching(/^[A-Z]{2}$/, 'country-code');

/** The same short text in both languages, for data files that both languages share. */
export const localized = z.strictObject({
  id: field(line, 'Bahasa Indonesia', 'Dalam bahasa Indonesia.'),
  en: field(line, 'Bahasa Inggris', 'Dalam bahasa Inggris.'),
});
export const localizedSlug = z.strictObject({
  id: field(slug, 'Alamat Indonesia', 'Alamat di bagian bahasa Indonesia.'),
  en: field(slug, 'Alamat Inggris', 'Alamat di bagian bahasa Inggris.'),
});

/** Repeats the key of an item of the record, so that a translation finds its item. */
export const sameKey = field(key, 'Kunci', 'Kunci butir yang sama di berkas id/. Jangan diterjemahkan.');
