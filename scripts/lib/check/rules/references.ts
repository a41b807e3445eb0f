import { getCollection } from '../../../../src/model/collections.ts';
import { getReferences, type ReferenceField } from '../../../../src/model/references.ts';
import type { DataFile, Entry } from '../../../../src/reader/content-set.ts';
import type { Rule } from '../check-context.ts';
import { listAt } from '../field-values.ts';
import { atField } from '../finding.ts';

/** Names of records and list items that do not exist. */
export const checkReferences: Rule = ({ content, vocabulary }, report) => {
  const check = (item: Entry | DataFile, references: readonly ReferenceField[]) => {
    for (const { pattern, kind } of references) {
      if (!vocabulary.isComplete(kind)) continue;
      for (const { path, value } of listAt(item.document.value, pattern)) {
        if (typeof value !== 'string' || vocabulary.has(kind, value) || hasIssueAt(item, path.join('.'))) continue;
        const allowed = kind === 'sector' || kind === 'division' ? vocabulary.list(kind).join(', ') : undefined;
        report(`unknown-${kind}`, atField(item, path), {
          written: value,
          allowed,
          suggestion: vocabulary.propose(kind, value),
        });
      }
    }
  };
  for (const entry of content.entries) if (entry.isRecord) check(entry, getReferences(entry.collection));
  for (const file of content.dataFiles) check(file, getReferences(file.name));
  for (const entry of content.entries) if (entry.isRecord) checkSelfReferences(entry, report);
};

function hasIssueAt({ issues }: Entry | DataFile, path: string): boolean {
  return issues.some((issue) => issue.path.join('.') === path);
}

/** Of these the rule about families tells more. */
const familyFields: readonly string[] = ['umbrella', 'predecessor'];

function checkSelfReferences(entry: Entry, report: Parameters<Rule>[1]): void {
  const { by } = getCollection(entry.collection).reference ?? {};
  const own = by === undefined ? entry.slug : listAt(entry.document.value, by)[0]?.value;
  for (const { pattern, isOwn } of getReferences(entry.collection)) {
    if (!isOwn || familyFields.includes(pattern)) continue;
    for (const { path, value } of listAt(entry.document.value, pattern))
      if (value === own) report('self-reference', atField(entry, path), { key: path.at(-1)?.toString() });
  }
}
