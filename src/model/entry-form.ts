import { z } from 'astro/zod';
import { listFields, type FieldNode } from '../schemas/field-tree.ts';
import { mergeFields, type FormField } from '../schemas/form-fields.ts';
import { getCollection, type CollectionName } from './collections.ts';

const forms = new Map<CollectionName, readonly FormField[]>();

/** The fields of a collection in the order in which its files hold them, all languages together. */
export function getEntryForm(collection: CollectionName): readonly FormField[] {
  const known = forms.get(collection);
  if (known) return known;
  const { record, text } = getCollection(collection);
  const form = mergeFields(listFields(record), listFields(text));
  forms.set(collection, form);
  return form;
}

/** Lists of which a record and its translations have the same items, found by a permanent key: `conflict.statements`. */
export function listKeyedLists(form: readonly FormField[]): FormField[] {
  return form.flatMap((node) => {
    if (node.kind === 'group')
      return listKeyedLists(node.fields ?? []).map((list) => ({ ...list, name: `${node.name}.${list.name}` }));
    return node.fields?.some(({ name, isRepeated }) => name === 'key' && isRepeated) ? [node] : [];
  });
}

/** Lists of which a record and its translations have the same items, found by their days. */
export function listDatedLists(form: readonly FormField[]): FormField[] {
  return form.filter(({ fields }) => fields?.some(({ name, isRepeated }) => name === 'date' && isRepeated));
}

/**
 * Single texts that a translation repeats in its own words wherever the record has them: `legalTitle`, `photo.alt`. A
 * text that the record must have and a translation may leave out (a name that stays the same) is none.
 */
export function listRepeatedTexts(form: readonly FormField[]): string[] {
  return form.flatMap((node) => {
    if (node.stands !== 'both' || node.kind === 'list') return [];
    if (node.kind === 'group') return listRepeatedTexts(node.fields ?? []).map((below) => `${node.name}.${below}`);
    const mayStayTheSame = node.isRequired && !node.isRequiredInText;
    return node.kind !== 'text' || node.isRepeated || mayStayTheSame ? [] : [node.name];
  });
}

const patterns = new Map<z.ZodType, readonly string[]>();

/** The fields by which a file tells the items of its lists apart: `events.*.key`, `sources.*.id`; `*.key` of a list. */
export function listNamedItems(schema: z.ZodType): readonly string[] {
  const known = patterns.get(schema);
  if (known) return known;
  const toPatterns = (list: string, fields: readonly FieldNode[] = []) =>
    ['key', 'id'].filter((name) => fields.some((field) => field.name === name)).map((name) => `${list}.${name}`);
  const listBelow = (fields: readonly FieldNode[]): string[] =>
    fields.flatMap(({ kind, name, fields: below = [] }) => {
      if (kind === 'group') return listBelow(below).map((pattern) => `${name}.${pattern}`);
      return kind === 'list' ? toPatterns(`${name}.*`, below) : [];
    });
  const fields = listFields(schema);
  const found = [...(schema instanceof z.ZodArray ? toPatterns('*', fields) : []), ...listBelow(fields)];
  patterns.set(schema, found);
  return found;
}
