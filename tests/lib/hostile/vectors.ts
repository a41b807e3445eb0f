import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const outcome = z.enum(['refused', 'warned', 'plain']);

const vector = z.strictObject({
  name: z.string(),
  text: z.string().min(1),
  /** What the check says to it in a field of words, and as the text of a page. */
  field: outcome,
  body: outcome,
  /** Where it is an address that leads where it says. */
  address: z.literal('plain').optional(),
});

export type Outcome = z.infer<typeof outcome>;
export type Vector = z.infer<typeof vector>;

/** Texts that try to become program. */
export const vectors: readonly Vector[] = z
  .array(vector)
  .parse(parse(readFileSync(path.resolve(import.meta.dirname, '../../fixtures/hostile/vectors.yaml'), 'utf8')));
