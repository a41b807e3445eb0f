import { machineLanguage } from '../i18n/locales.ts';
import { stringify } from 'yaml';
import type { FieldNode } from '../schemas/field-tree.ts';
import { toPlainLines } from './file-text.ts';
import { readFrontMatter } from './front-matter.ts';

/** The fields of a file as they are written, and its text. */
export interface EntryParts {
  fields: Record<string, unknown>;
  body: string;
}

/** How the browser editor writes YAML (`formatYAML` of Sveltia CMS 0.221), so that it later changes only edited lines. */
const yamlOptions = {
  indent: 2,
  indentSeq: true,
  lineWidth: 0,
  defaultKeyType: 'PLAIN',
  defaultStringType: 'PLAIN',
  singleQuote: true,
} as const;

/**
 * The text of a record or translation in the form that the browser editor writes: fields in the order of the schema,
 * optional ones left out where empty, one blank line before the body, one line end at the end.
 */
export function toEntryText({ fields, body }: EntryParts, form: readonly FieldNode[]): string {
  const yaml = stringify(arrangeGroup(fields, form), null, yamlOptions).trim();
  const text = toPlainLines(body).replace(/^\n+/, '').trimEnd();
  return `---\n${yaml}\n---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** Takes a file apart as the browser editor does: dates and codes keep the characters in which they are written. */
export function readEntryParts(text: string): EntryParts | undefined {
  const { fields, body, problem } = readFrontMatter(toPlainLines(text), { dates: 'text' });
  return fields && !problem ? { fields, body } : undefined;
}

/** The same file in the form of the browser editor; undefined where it cannot be read. */
export function formatEntryText(text: string, form: readonly FieldNode[]): string | undefined {
  const parts = readEntryParts(text);
  return parts && toEntryText(parts, form);
}

function arrangeGroup(value: Record<string, unknown>, form: readonly FieldNode[]): Record<string, unknown> {
  const known = form.flatMap((node): [string, unknown][] => {
    if (!Object.hasOwn(value, node.name)) return [];
    const arranged = arrange(value[node.name], node);
    return !node.isRequired && isEmpty(arranged) ? [] : [[node.name, arranged]];
  });
  const others = Object.entries(value)
    .filter(([name]) => !form.some((node) => node.name === name))
    .toSorted(([a], [b]) => a.localeCompare(b, machineLanguage, { numeric: true }));
  return Object.fromEntries([...known, ...others]);
}

function arrange(value: unknown, { fields }: FieldNode): unknown {
  if (!fields) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => (isGroup(item) ? arrangeGroup(item, fields) : item));
  return isGroup(value) ? arrangeGroup(value, fields) : value;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : isGroup(value) && Object.keys(value).length === 0;
}
