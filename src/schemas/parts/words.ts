import { z } from 'astro/zod';
import { slugPattern } from '../../domain/address/slugs.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { toOneLine } from '../../domain/text/one-line.ts';
import { field } from './field.ts';

/** One line of text that says something: it holds a letter or a digit. */
export const line = z
  .string()
  .overwrite(toOneLine)
  .refine((text) => /[\p{L}\p{N}]/u.test(text), { params: { problem: 'no-words' } });

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

/** The code of a region, of a form that site.yaml says; quoted in YAML, because `35.10` would become the number 35.1. */
export const regionCode = matching(/^[A-Za-z\d][A-Za-z\d.-]{0,15}$/, 'region-code');

/** ISO 3166-1 alpha-2. */
export const countryCode = matching(/^[A-Z]{2}$/, 'country-code');

/**
 * A value for every language of the site. Which these are only site.yaml knows: a schema takes any language that has words,
 * and the check asks for each that the site speaks.
 */
export function inEveryLanguage<T extends z.ZodType>(value: T) {
  const shape = Object.fromEntries(locales.map(({ code }) => [code, value.optional()]));
  return z.strictObject(shape).meta({ isLocalized: true }) as unknown as z.ZodObject<Record<Locale, T>, z.core.$strict>;
}

/** The same short text in every language, for files that the languages share. */
export const localized = inEveryLanguage(line);
export const localizedSlug = inEveryLanguage(slug);

/** Repeats the key of an item of the record, so that a translation finds its item. */
export const sameKey = field(key, 'shared.sameKey');
