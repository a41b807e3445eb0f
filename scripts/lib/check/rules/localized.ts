import { listFields, type FieldNode } from '../../../../src/schemas/field-tree.ts';
import { getCollection } from '../../../../src/model/collections.ts';
import { getDataFile } from '../../../../src/model/data-files.ts';
import type { DataFile, Entry } from '../../../../src/reader/content-set.ts';
import type { Rule } from '../check-context.ts';
import { getAt, listAt } from '../field-values.ts';
import { atField } from '../finding.ts';

/** Words that files of all languages share: each language of the site must have its own. */
export const checkLocalized: Rule = ({ content }, report) => {
  for (const item of [...content.entries, ...content.dataFiles])
    for (const pattern of listPatterns(item))
      for (const { path, value } of listAt(item.document.value, pattern)) {
        if (typeof value !== 'object' || value === null) continue;
        for (const language of content.languages)
          if (getAt(value, [language]) === undefined)
            report('missing-field', atField(item, [...path, language]), { key: language });
      }
};

const known = new Map<string, readonly string[]>();

function listPatterns(item: Entry | DataFile): readonly string[] {
  const name = item.kind === 'data' ? item.name : item.collection;
  const patterns =
    known.get(name) ??
    (item.kind === 'data'
      ? listLocalized(listFields(getDataFile(item.name).schema), Array.isArray(item.document.value) ? '*.' : '')
      : listLocalized(listFields(getCollection(item.collection).record), ''));
  known.set(name, patterns);
  return patterns;
}

function listLocalized(fields: readonly FieldNode[], before: string): string[] {
  return fields.flatMap(({ name, kind, isLocalized, fields: inner }) => {
    if (isLocalized) return [before + name];
    return inner ? listLocalized(inner, `${before}${name}.${kind === 'list' ? '*.' : ''}`) : [];
  });
}
