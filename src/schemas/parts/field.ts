import type { z } from 'astro/zod';

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
 * Gives a field its label and its help text for staff, and says what its value points at; all three feed the editors'
 * guide and the browser editor.
 */
export function field<T extends z.ZodType>(schema: T, title: string, description: string, reference?: Reference): T {
  return schema.meta({ title, description, ...(reference && { reference }) });
}
