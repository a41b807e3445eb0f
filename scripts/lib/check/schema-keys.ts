import type { z } from 'astro/zod';
import type { FieldPath } from '../../../src/reader/yaml-lines.ts';

/** The part of a Zod schema's definition that leads to its parts. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
}

/** Names of the fields that a schema knows at a path: `listSchemaKeys(agreementRecord, ['events', 0])`. */
export function listSchemaKeys(schema: z.ZodType, path: FieldPath): string[] {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const definition = unwrap(current);
    current = typeof step === 'number' ? definition?.element : definition?.shape?.[String(step)];
  }
  return Object.keys(unwrap(current)?.shape ?? {});
}

function unwrap(schema: z.ZodType | undefined): Definition | undefined {
  const definition = schema?.def as Definition | undefined;
  const inner = definition?.innerType ?? definition?.in;
  return inner ? unwrap(inner) : definition;
}
