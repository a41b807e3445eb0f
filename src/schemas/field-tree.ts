import { z } from 'astro/zod';
import type { FieldKey } from '../i18n/locales.ts';
import { day, dayOrInstant, partialDate } from './parts/dates.ts';
import type { Reference } from './parts/field.ts';
import { webAddress } from './parts/web-address.ts';

export type FieldKind =
  | 'text'
  | 'number'
  | 'yes-no'
  | 'choice'
  | 'day'
  | 'partial-date'
  | 'moment'
  | 'web-address'
  | 'list'
  | 'group'
  /** Words by key, as in `aliases.yaml`. */
  | 'map'
  /** A fixed row of numbers, as the corners of a map. */
  | 'numbers';

/** One field as staff meet it: in the browser editor, in the editors' guide, in a command that asks for it. */
export interface FieldNode {
  name: string;
  kind: FieldKind;
  /** Under which key each language has its label and help; none for a language of a text, which is called by its name. */
  words?: FieldKey;
  isRequired: boolean;
  /** True for a value that stands there in every language of the site. */
  isLocalized?: true;
  /** Values of a `choice`, or of the items of a list of choices. */
  options?: readonly string[];
  /** What the value, or each item, points at. */
  reference?: Reference;
  /** Fields of a group, or of each item of a list of groups. */
  fields?: readonly FieldNode[];
  /** What an item is, in a list of single values. */
  itemKind?: FieldKind;
  isWhole?: boolean;
  minimum?: number;
  maximum?: number;
  /** Most words that the text may have. */
  maximumWords?: number;
  /** A regular expression that the text must match. */
  pattern?: RegExp;
}

interface Meta {
  words?: FieldKey;
  reference?: Reference;
  isLocalized?: true;
}

/** The fields of a schema in their order, with words, need and limits; of a list, those of its items. */
export function listFields(schema: z.ZodType): readonly FieldNode[] {
  const { core } = unwrap(schema);
  if (core instanceof z.ZodArray) return listFields(core.element as z.ZodType);
  if (!(core instanceof z.ZodObject)) throw new Error('Only an object has fields.');
  return Object.entries(core.shape as Record<string, z.ZodType>).map(([name, child]) => toNode(name, child));
}

function toNode(name: string, schema: z.ZodType): FieldNode {
  const { core, meta, isRequired } = unwrap(schema);
  const { words, reference, isLocalized } = meta;
  return {
    name,
    isRequired,
    ...(words && { words }),
    ...(reference && { reference }),
    ...(isLocalized && { isLocalized }),
    ...describe(core),
  };
}

/** Takes the optional, default and other shells off a schema; the outermost words count. */
function unwrap(schema: z.ZodType): { core: z.ZodType; meta: Meta; isRequired: boolean } {
  let core = schema;
  let meta: Meta = { ...(schema.meta() as Meta | undefined) };
  let isRequired = true;
  while (core instanceof z.ZodOptional || core instanceof z.ZodDefault) {
    isRequired = false;
    core = core.unwrap() as z.ZodType;
    meta = { ...(core.meta() as Meta | undefined), ...meta };
  }
  return { core, meta, isRequired };
}

function describe(core: z.ZodType): Pick<FieldNode, 'kind'> & Partial<FieldNode> {
  if (isSame(core, day)) return { kind: 'day' };
  if (isSame(core, partialDate)) return { kind: 'partial-date' };
  if (isSame(core, dayOrInstant)) return { kind: 'moment' };
  if (isSame(core, webAddress)) return { kind: 'web-address' };
  if (core instanceof z.ZodObject) return { kind: 'group', fields: listFields(core) };
  if (core instanceof z.ZodEnum) return { kind: 'choice', options: core.options.map(String) };
  if (core instanceof z.ZodBoolean) return { kind: 'yes-no' };
  if (core instanceof z.ZodArray) return describeList(core);
  if (core instanceof z.ZodDiscriminatedUnion) return { kind: 'group', fields: joinFields(core.options) };
  if (core instanceof z.ZodUnion) return describeUnion(core);
  if (core instanceof z.ZodRecord) return { kind: 'map' };
  if (core instanceof z.ZodTuple) return { kind: 'numbers' };
  if (core instanceof z.ZodNumber) return { kind: 'number', ...describeNumber(core) };
  return { kind: 'text', ...describeText(core) };
}

function describeList(core: z.ZodArray): Pick<FieldNode, 'kind'> & Partial<FieldNode> {
  const element = unwrap(core.element as z.ZodType);
  const { kind, fields, options, pattern } = describe(element.core);
  return {
    kind: 'list',
    ...(fields ? { fields } : { itemKind: kind }),
    ...(options && { options }),
    ...(pattern && { pattern }),
    ...(element.meta.reference && { reference: element.meta.reference }),
  };
}

/** Every field that one of the forms of a group has; it is asked for where each form asks for it. */
function joinFields(forms: readonly unknown[]): FieldNode[] {
  const lists = forms.map((form) => listFields(form as z.ZodType));
  const names = [...new Set(lists.flat().map(({ name }) => name))];
  return names.flatMap((name) => {
    const nodes = lists.flatMap((list) => list.find((node) => node.name === name) ?? []);
    const isRequired = nodes.length === lists.length && nodes.every((node) => node.isRequired);
    return nodes.slice(0, 1).map((node) => ({ ...node, isRequired }));
  });
}

/** A word or a list (`all`, `none`, or codes) is filled in as a list. */
function describeUnion(core: z.ZodUnion): Pick<FieldNode, 'kind'> & Partial<FieldNode> {
  const list = core.options.find((option) => option instanceof z.ZodArray);
  return list ? { ...describeList(list), options: core.options.flatMap(listLiterals) } : { kind: 'text' };
}

/** The words that a schema takes as they stand. */
function listLiterals(schema: unknown): string[] {
  if (schema instanceof z.ZodPipe) return listLiterals(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(listLiterals);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];
}

function describeNumber({ minValue, maxValue, format }: z.ZodNumber): Partial<FieldNode> {
  return {
    isWhole: format !== null,
    ...(minValue !== null && Number.isSafeInteger(minValue) && { minimum: minValue }),
    ...(maxValue !== null && Number.isSafeInteger(maxValue) && maxValue < 1e9 && { maximum: maxValue }),
  };
}

interface TextCheck {
  pattern?: RegExp;
  params?: { limit?: number; pattern?: RegExp };
}

function describeText(core: z.ZodType): Partial<FieldNode> {
  if (!(core instanceof z.ZodString)) return {};
  const checks = (core.def.checks ?? []).map((check) => check._zod.def as TextCheck);
  const pattern = checks.map((check) => check.pattern ?? check.params?.pattern).find((found) => found !== undefined);
  const maximumWords = checks.find((check) => check.params?.limit !== undefined)?.params?.limit;
  return {
    ...(core.maxLength !== null && { maximum: core.maxLength }),
    ...(maximumWords !== undefined && { maximumWords }),
    ...(pattern && { pattern }),
  };
}

/** Words of its own make a schema a copy; its definition stays the same object. */
function isSame(schema: z.ZodType, known: z.ZodType): boolean {
  return schema === known || schema.def === known.def;
}
