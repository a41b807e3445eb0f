import type { z } from 'astro/zod';
import type { FieldKey } from '../../i18n/locales.ts';

/**
 * What a field points at: a record of a collection by its slug, an item of a list file by its key or code, or (`own`)
 * another record of the collection in which the field stands.
 */
export type Reference =
  | 'agreements'
  | 'partners'
  | 'regions'
  | 'region-kinds'
  | 'place'
  | 'press-releases'
  | 'guides'
  | 'countries'
  | 'sectors'
  | 'glossary'
  | 'legal-instruments'
  | 'own';

/**
 * Says of a field under which key each language has its label and its help for staff, and what its value points at; all
 * three feed the editors' guide and the browser editor.
 */
export function field<T extends z.ZodType>(schema: T, words: FieldKey, reference?: Reference): T {
  return schema.meta({ words, ...(reference && { reference }) });
}
