import type { z } from 'astro/zod';

/** What a field points at: a record by its slug, or an item of a list of `content/` by its key or code. */
export type Reference = 'agreements' | 'partners' | 'regions' | 'countries' | 'sectors';

/**
 * Gives a field its label and its help text for staff, and says what its value points at; all three feed the editors'
 * guide and the browser editor.
 */
export function field<T extends z.ZodType>(schema: T, title: string, description: string, reference?: Reference): T {
  return schema.meta({ title, description, ...(reference && { reference }) });
}
