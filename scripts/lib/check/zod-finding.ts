import type { z } from 'astro/zod';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { findNearest } from './nearest.ts';
import type { FieldPath } from '../../../src/reader/yaml-lines.ts';
import { getAt } from './field-values.ts';
import type { Values } from './finding.ts';
import type { ProblemCode } from '../../../src/i18n/texts.ts';
import { listSchemaKeys } from './schema-keys.ts';
import { suggestDate, toDayOfInstant } from './suggest-date.ts';
import type { Vocabulary } from './vocabulary.ts';

type Issue = z.core.$ZodIssue;

interface FieldFinding {
  code: ProblemCode;
  path: FieldPath;
  values: Values;
}

/** What a schema said about a file, and what is needed to say it in plain words. */
export interface IssueContext {
  schema: z.ZodType;
  /** Schema of the record, where the file is a translation. */
  recordSchema?: z.ZodType;
  /** The fields as YAML gave them. */
  root: unknown;
  writtenAt: (path: FieldPath) => string | undefined;
  vocabulary: Vocabulary;
  /** IANA name of the zone in which days are counted. */
  timeZone: string;
}

/** Puts an issue of Zod into our own words; one issue can hold several misspelt keys. */
export function toFieldFindings(issue: Issue, context: IssueContext): FieldFinding[] {
  const { path } = issue;
  const value = getAt(context.root, path);
  const key = toKey(path);
  const written = context.writtenAt(path) ?? (value instanceof Date ? value.toISOString().slice(0, 10) : toText(value));
  const say = (code: ProblemCode, values: Values = {}): FieldFinding[] => [
    { code, path, values: { key, written, ...values } },
  ];

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, 100).flatMap((unknown) => toUnknownKey(unknown, path, context));
    case 'invalid_type':
      return value === undefined ? sayMissing(path, context.root, say) : sayType(issue.expected, value, written, say);
    case 'invalid_value': {
      if (value === undefined) return sayMissing(path, context.root, say);
      const allowed = issue.values.map(String);
      return say('not-in-list', { allowed: allowed.join(', '), suggestion: findNearest(written, allowed) });
    }
    case 'too_big':
      if (issue.origin === 'array') return say('bad-value');
      if (issue.origin !== 'string') return say('number-out-of-range', { range: `≤ ${String(issue.maximum)}` });
      return say('too-long', { limit: Number(issue.maximum), length: written.length });
    case 'too_small':
      if (issue.origin === 'string') return say('empty-field');
      if (issue.origin === 'array') return sayEmptyList(path, context.root, say);
      return say('number-out-of-range', { range: `${issue.inclusive ? '≥' : '>'} ${String(issue.minimum)}` });
    case 'invalid_format':
      return sayFormat(issue, say);
    case 'invalid_union':
      return sayUnion(issue, { value, path, written, root: context.root }, say);
    case 'invalid_key': {
      const values = issue.issues[0]?.code === 'invalid_value' ? issue.issues[0].values.map(String) : [];
      return say('unknown-key', { allowed: values.join(', '), suggestion: findNearest(key, values) });
    }
    case 'custom':
      return sayCustom(issue, { value, written, ...context }, say);
    default:
      return say('bad-value');
  }
}

type Say = (code: ProblemCode, values?: Values) => FieldFinding[];

/** The last name on the way to a field: `kind` of `events.0.kind`. */
function toKey(path: FieldPath): string {
  return String(path.findLast((step) => typeof step !== 'number') ?? '');
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : (JSON.stringify(value) ?? '');
}

function toUnknownKey(unknown: string, parent: FieldPath, { schema, recordSchema }: IssueContext): FieldFinding[] {
  const path = [...parent, unknown];
  const allowed = listSchemaKeys(schema, parent);
  const near = findNearest(unknown, allowed);
  if (near === undefined && recordSchema && listSchemaKeys(recordSchema, parent).includes(unknown))
    return [{ code: 'record-field-in-text', path, values: { key: unknown } }];
  return [{ code: 'unknown-key', path, values: { key: unknown, allowed: allowed.join(', '), suggestion: near } }];
}

function sayMissing(path: FieldPath, root: unknown, say: Say): FieldFinding[] {
  return toKey(path) === 'sources' ? sayEmptyList(path, root, say) : say('missing-field');
}

function sayEmptyList(path: FieldPath, root: unknown, say: Say): FieldFinding[] {
  if (path.at(-1) !== 'sources') return say('empty-list');
  const owner = path.slice(0, -1);
  const key = getAt(root, [...owner, 'key']);
  const fact = typeof key === 'string' ? key : toKey(owner);
  return fact === '' ? say('record-without-source') : say('fact-without-source', { key: fact });
}

function sayType(expected: string, value: unknown, written: string, say: Say): FieldFinding[] {
  if (value === null) return say('empty-field');
  if (expected === 'string') {
    if (typeof value === 'number') return say('bare-number');
    return value instanceof Date ? say('bare-date') : say('expected-text');
  }
  if (expected === 'boolean') {
    const yes = /^(?:yes|ya|y|on|1|benar|betul)$/i.test(written);
    const no = /^(?:no|tidak|t|n|off|0|salah)$/i.test(written);
    return yes || no ? say('bare-yes-no', { suggestion: String(yes) }) : say('expected-boolean');
  }
  if (expected === 'number' || expected === 'int') return say('expected-number');
  if (expected === 'array' || expected === 'tuple') return say('expected-list');
  return say('expected-fields');
}

function sayFormat(issue: z.core.$ZodIssueInvalidStringFormat, say: Say): FieldFinding[] {
  if (issue.format === 'email') return say('bad-email');
  return say(issue.format === 'url' ? 'bad-web-address' : 'bad-pattern');
}

function sayUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  { value, path, written, root }: { value: unknown; path: FieldPath; written: string; root: unknown },
  say: Say,
): FieldFinding[] {
  if (value === undefined) return sayMissing(path, root, say);
  if (value === null) return say('empty-field');
  if (toKey(path) === 'appliesTo') return say('bad-applies-to');
  const isDate = issue.errors.some((inner) =>
    inner.some((part) => part.code === 'invalid_type' && part.expected === 'date'),
  );
  return isDate ? say('bad-date', { suggestion: suggestDate(written) }) : say('bad-value');
}

function sayCustom(
  { params = {} }: z.core.$ZodIssueCustom,
  {
    value,
    written,
    timeZone,
    vocabulary,
  }: Pick<IssueContext, 'timeZone' | 'vocabulary'> & {
    value: unknown;
    written: string;
  },
  say: Say,
): FieldFinding[] {
  const instant = toDayOfInstant(written, timeZone);
  if (instant !== undefined && (params['problem'] === 'day' || params['problem'] === 'partial-date'))
    return say('instant-not-day', { suggestion: instant });
  switch (params['problem']) {
    case 'slug':
      return say('bad-slug', { suggestion: toSlug(written.slice(0, 200)) || undefined });
    case 'region-code':
      return say('bad-region-code', { suggestion: vocabulary.propose('region', written) });
    case 'country-code':
      return say('bad-country-code', { suggestion: vocabulary.propose('country', written) });
    case 'partial-date':
      return say('bad-date', { suggestion: suggestDate(written) });
    case 'day':
      return say('bad-day', { suggestion: suggestDate(written, 'day') });
    case 'instant':
      return say('bad-instant', { suggestion: suggestDate(written, 'day') });
    case 'too-many-words':
      return say('too-many-words', { limit: Number(params['limit']), length: toText(value).split(/\s+/).length });
    case 'web-address':
      return sayWebAddress(written, say);
    case 'expires-before-posted':
      return say('expires-before-posted');
    case 'time-zone':
      return say('bad-time-zone');
    case 'term':
      return say('term-incomplete');
    case 'money':
      return say('money-incomplete');
    case 'money-source':
      return say('money-without-source');
    case 'region-or-outside':
      return say('region-or-outside');
    case 'partner-or-name':
      return say('partner-or-name');
    case 'partner-country':
      return say('partner-country');
    case 'release-number':
      return say('release-number');
    case 'collection-member':
      return say('collection-member');
    default:
      return say('bad-value');
  }
}

function sayWebAddress(written: string, say: Say): FieldFinding[] {
  if (/^[\s\p{C}]*(?:javascript|data|vbscript|file|blob)[\s\p{C}]*:/iu.test(written)) return say('hostile-link');
  return /^https?:\/\/(?:[\d.]+|\[[\da-f:.]+\])(?:[:/?#]|$)/i.test(written)
    ? say('ip-address')
    : say('bad-web-address');
}
