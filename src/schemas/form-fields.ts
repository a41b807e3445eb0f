import type { FieldNode } from './field-tree.ts';

/** A field of the form in which both languages stand side by side. */
export interface FormField extends FieldNode {
  /** `record`: only in the default language's file; `text`: only in the translation; `both`: in each its own words. */
  stands: 'record' | 'text' | 'both';
  /** True where both files repeat the same value, by which items of a list find each other. */
  isRepeated: boolean;
  /** `isRequired` says it of the record; a translation may leave out what stays the same, or may need more. */
  isRequiredInText: boolean;
  fields?: readonly FormField[];
}

/** Items of lists find each other across languages by these. */
const repeatedNames = new Set(['key', 'date', 'name']);

/**
 * One list of fields out of those of a record and those of its translation: the order is the record's; what only the
 * translation has follows the field that it follows there.
 */
export function mergeFields(record: readonly FieldNode[], text: readonly FieldNode[], isItem = false): FormField[] {
  const translated = new Map(text.map((node) => [node.name, node]));
  const merged = record.map((node) => mergeField(node, translated.get(node.name), isItem));
  let previous: string | undefined;
  for (const node of text) {
    if (!record.some(({ name }) => name === node.name)) {
      merged.splice(merged.findIndex(({ name }) => name === previous) + 1, 0, standing(node, 'text'));
    }
    previous = node.name;
  }
  return merged;
}

function mergeField(node: FieldNode, translation: FieldNode | undefined, isItem: boolean): FormField {
  if (!translation) return standing(node, 'record');
  const isRepeated = isItem && repeatedNames.has(node.name);
  const both = { ...node, stands: 'both', isRequiredInText: translation.isRequired } as const;
  if (!node.fields) return { ...both, fields: undefined, isRepeated };
  return {
    ...both,
    fields: mergeFields(node.fields, translation.fields ?? [], node.kind === 'list'),
    isRepeated: false,
  };
}

function standing(node: FieldNode, stands: 'record' | 'text'): FormField {
  const fields = node.fields?.map((child) => standing(child, stands));
  return { ...node, fields, stands, isRepeated: false, isRequiredInText: stands === 'text' && node.isRequired };
}
