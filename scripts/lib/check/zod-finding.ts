import type { z } from 'astro/zod';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { getChoiceWord } from '../../../src/i18n/choice-words.ts';
import { getFieldWords } from '../../../src/i18n/field-words.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { ReferenceKind } from '../../../src/model/references.ts';
import { listFields, type FieldNode } from '../../../src/schemas/field-tree.ts';
import { isSafeWebAddress } from '../../../src/schemas/parts/web-address.ts';
import { findNearest } from './nearest.ts';
import type { FieldPath } from '../../../src/reader/yaml-lines.ts';
import { getAt } from './field-values.ts';
import type { Values } from './finding.ts';
import type { ProblemCode } from '../../../src/i18n/texts.ts';
import { listSchemaKeys } from './schema-keys.ts';
import { suggestNumber } from './suggest-number.ts';
import { suggestDate, suggestInstant, toDayOfInstant } from './suggest-date.ts';
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
  /** The collection or list file, as paths of choices begin: `agreements`. */
  place: string;
}

/** What is looked at of a value, so that one of a million letters takes no longer than a long sentence. */
const LONGEST = 2000;

/** Puts an issue of Zod into our own words; one issue can hold several misspelt keys. */
export function toFieldFindings(issue: Issue, context: IssueContext): FieldFinding[] {
  const { path } = issue;
  const value = getAt(context.root, path);
  const key = toKey(path);
  const whole = context.writtenAt(path) ?? (value instanceof Date ? value.toISOString().slice(0, 10) : toText(value));
  const written = whole.slice(0, LONGEST);
  const say = (code: ProblemCode, values: Values = {}): FieldFinding[] => [
    { code, path, values: { key, written, ...values } },
  ];

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, 100).flatMap((unknown) => toUnknownKey(unknown, path, context));
    case 'invalid_type':
      return value === undefined
        ? sayMissing(path, context.root, say)
        : sayType(issue.expected, { value, written, key }, say);
    case 'invalid_value': {
      if (value === undefined) return sayMissing(path, context.root, say);
      return sayNotInList(issue.values.map(String), { path, written, place: context.place }, say);
    }
    case 'too_big':
      if (issue.origin === 'array') return say('bad-value');
      if (issue.origin !== 'string') return say('number-out-of-range', { range: `≤ ${String(issue.maximum)}` });
      return say('too-long', { limit: Number(issue.maximum), length: whole.length });
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
      return sayCustom(issue, { value, written, key, ...context }, say);
    default:
      return say('bad-value');
  }
}

/** Choices with the words that pages have for them; a word finds its value. */
function sayNotInList(
  allowed: readonly string[],
  { path, written, place }: { path: FieldPath; written: string; place: string },
  say: Say,
): FieldFinding[] {
  const field = [place, ...path.filter((step) => typeof step !== 'number')].join('.');
  const words = new Map(
    allowed.flatMap((value) =>
      locales.flatMap(({ code }) => {
        const word = getChoiceWord(field, value, code);
        return word === undefined ? [] : [[toSlug(word), value] as const];
      }),
    ),
  );
  const name = (value: string) => {
    const word = getChoiceWord(field, value, languages[0]);
    return word === undefined ? value : `${value} (${word})`;
  };
  const meant =
    words.get(toSlug(written)) ??
    findNearest(written, allowed) ??
    words.get(findNearest(toSlug(written), words.keys()) ?? '');
  return say('not-in-list', { allowed: allowed.map(name).join(', '), suggestion: meant });
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
  // "Judul" is what the editor and the guide call `title`.
  const meant = toSlug(unknown);
  const labelled = listFieldsAt(schema, parent).find((field) =>
    locales.some(({ code }) => toSlug(getFieldWords(field, code).label) === meant),
  )?.name;
  const near = findNearest(unknown, allowed) ?? labelled;
  if (computed.has(unknown) && parent.length === 0 && allowed.includes('events'))
    return [{ code: 'computed-key', path, values: { key: unknown } }];
  if (near === undefined && recordSchema && listSchemaKeys(recordSchema, parent).includes(unknown))
    return [{ code: 'record-field-in-text', path, values: { key: unknown } }];
  return [{ code: 'unknown-key', path, values: { key: unknown, allowed: allowed.join(', '), suggestion: near } }];
}

/** What the site finds out itself from events and sources. */
const computed: ReadonlySet<string> = new Set(['status', 'evidence', 'activity', 'bukti', 'keaktifan']);

function listFieldsAt(schema: z.ZodType, parent: FieldPath): readonly FieldNode[] {
  const names = parent.filter((step) => typeof step !== 'number');
  return names.reduce<readonly FieldNode[]>(
    (fields, step) => fields.find(({ name }) => name === step)?.fields ?? [],
    toFields(schema),
  );
}

function toFields(schema: z.ZodType): readonly FieldNode[] {
  try {
    return listFields(schema);
  } catch {
    // A list of single words has no fields.
    return [];
  }
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

function sayType(
  expected: string,
  { value, written, key }: { value: unknown; written: string; key: string },
  say: Say,
): FieldFinding[] {
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
  if (expected === 'number' || expected === 'int')
    return say('expected-number', { suggestion: suggestNumber(written) });
  if (expected === 'array' || expected === 'tuple') {
    // Without its space a dash is no mark of an item.
    const [, item] = /^-([^\s-]\S*)/.exec(written) ?? [];
    return say('expected-list', { suggestion: item === undefined ? undefined : `- ${item}` });
  }
  return key === 'term' ? say('term-as-text') : say('expected-fields');
}

/** What an address of a page ends with, which is what it is called here. */
function toLastPart(written: string): string {
  if (!/^(?:https?:\/)?\//.test(written)) return written;
  return written.split('/').findLast((part) => part !== '') ?? written;
}

/** Several references in one text, as items of a list; undefined where one of them is not known. */
function proposeEach(kind: ReferenceKind, key: string, written: string, vocabulary: Vocabulary): string | undefined {
  const parts = written.split(/\s*[,;/&]\s*|\s+(?:dan|and)\s+/).filter((part) => part !== '');
  const found = parts.flatMap((part) => vocabulary.propose(kind, part)?.replaceAll('"', "'") ?? []);
  if (parts.length < 2 || found.length < parts.length) return undefined;
  return key === kind ? found.map((one) => `- ${key}: ${one}`).join(' + ') : found.join(', ');
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
    key,
    timeZone,
    vocabulary,
  }: Pick<IssueContext, 'timeZone' | 'vocabulary'> & {
    value: unknown;
    written: string;
    key: string;
  },
  say: Say,
): FieldFinding[] {
  const instant = toDayOfInstant(written, timeZone);
  if (instant !== undefined && (params['problem'] === 'day' || params['problem'] === 'partial-date'))
    return say('instant-not-day', { suggestion: instant });
  // A row that a form left behind.
  const isReference = ['slug', 'region-code', 'country-code'].includes(String(params['problem']));
  if (isReference && written.trim() === '') return say('empty-field', { key });
  switch (params['problem']) {
    case 'slug': {
      // A partner or an agreement by its name, as regions and countries are known.
      const kind = referredTo[key];
      const meant =
        kind && (vocabulary.propose(kind, toLastPart(written)) ?? proposeEach(kind, key, written, vocabulary));
      if (kind === 'partner' && meant === undefined && toSlug(written) !== written) return say('unknown-partner');
      return say('bad-slug', { suggestion: meant ?? (toSlug(written.slice(0, 200)) || undefined) });
    }
    case 'region-code':
      return say('bad-region-code', {
        suggestion: vocabulary.propose('region', written) ?? proposeEach('region', key, written, vocabulary),
      });
    case 'country-code':
      return say('bad-country-code', { suggestion: vocabulary.propose('country', written) });
    case 'partial-date':
      return say('bad-date', { suggestion: suggestDate(written) });
    case 'day':
      return say('bad-day', { suggestion: suggestDate(written, 'day') });
    case 'instant':
      return say('bad-instant', { suggestion: suggestInstant(written) ?? suggestDate(written, 'day') });
    case 'too-many-words':
      return say('too-many-words', { limit: Number(params['limit']), length: toText(value).split(/\s+/).length });
    case 'web-address':
      return sayWebAddress(written, say);
    case 'no-words':
      return say('empty-field');
    case 'currency':
      return say('bad-currency', {
        suggestion: findNearest(written.toUpperCase(), Intl.supportedValuesOf('currency')),
      });
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

const referredTo: Readonly<Record<string, ReferenceKind>> = {
  partner: 'partner',
  partners: 'partner',
  agreements: 'agreement',
  umbrella: 'agreement',
  predecessor: 'agreement',
  sectors: 'sector',
};

/** The first of several addresses, with what every address begins with. */
function toOneAddress(written: string): string | undefined {
  const [first = '', ...others] = written.split(/[\s,;]+/);
  const isBare = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/\S*)?$/i.test(first);
  if (!isBare && (others.length === 0 || !/^https?:\/\/\S+\.\S/i.test(first))) return undefined;
  return isBare ? `https://${first}` : first;
}

function sayWebAddress(written: string, say: Say): FieldFinding[] {
  if (/^[\s\p{C}]*(?:javascript|data|vbscript|file|blob)[\s\p{C}]*:/iu.test(written)) return say('hostile-link');
  return /^https?:\/\/(?:[\d.]+|\[[\da-f:.]+\])(?:[:/?#]|$)/i.test(written)
    ? say('ip-address')
    : say('bad-web-address', {
        suggestion: written.length < LONGEST ? (toOneAddress(written) ?? suggestAddress(written)) : undefined,
      });
}

/** The address as the browser would write it, where that is one that can be linked. */
function suggestAddress(written: string): string | undefined {
  const meant = URL.parse(written.trim())?.href;
  return meant !== undefined && isSafeWebAddress(meant) ? meant : undefined;
}
