import type { FieldPath } from '../../../src/reader/yaml-lines.ts';

/** A text somewhere in the fields. */
export interface FieldText {
  path: FieldPath;
  text: string;
}

/** Every text in a value, with the way to it. The reader has refused cycles and deep nesting before. */
export function listTexts(value: unknown, path: FieldPath = []): FieldText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => listTexts(item, [...path, index]));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) => listTexts(item, [...path, key]));
}

/**
 * Values at a pattern, where `*` stands for every item of a list.
 * @example listAt(record, 'foreign.*.partner')
 */
export function listAt(value: unknown, pattern: string): { path: FieldPath; value: unknown }[] {
  let found: { path: FieldPath; value: unknown }[] = [{ path: [], value }];
  for (const step of pattern.split('.')) {
    found = found.flatMap((item) => {
      if (step === '*')
        return Array.isArray(item.value)
          ? item.value.map((value: unknown, index) => ({ path: [...item.path, index], value }))
          : [];
      const child = getAt(item.value, [step]);
      return child === undefined ? [] : [{ path: [...item.path, step], value: child }];
    });
  }
  return found;
}

/** The value at a path; own properties only. */
export function getAt(value: unknown, path: FieldPath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return current;
}
