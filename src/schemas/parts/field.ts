import type { z } from 'astro/zod';

/** Gives a field its label and its help text for staff; both feed the editors' guide and the browser editor. */
export function field<T extends z.ZodType>(schema: T, title: string, description: string): T {
  return schema.meta({ title, description });
}
