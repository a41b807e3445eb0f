import type { CollectionName, DataFileName } from '../../../../src/model/collections.ts';
import type { DataFile, Entry } from '../../../../src/reader/content-set.ts';
import type { Rule } from '../check-context.ts';
import { listAt } from '../field-values.ts';
import { atField } from '../finding.ts';
import type { ReferenceKind } from '../vocabulary.ts';

type References = readonly (readonly [pattern: string, kind: ReferenceKind])[];

/** Fields that name another record. */
const collectionReferences: Record<CollectionName, References> = {
  agreements: [
    ['sectors.*', 'sector'],
    ['local.*.region', 'region'],
    ['foreign.*.partner', 'partner'],
    ['foreign.*.countries.*', 'country'],
    ['appliesTo.*', 'region'],
    ['umbrella', 'agreement'],
    ['predecessor', 'agreement'],
    ['withdrawn.insteadSee', 'agreement'],
  ],
  partners: [
    ['country', 'country'],
    ['withdrawn.insteadSee', 'partner'],
  ],
  regions: [
    ['notToBeConfusedWith', 'region'],
    ['potential.*.sector', 'sector'],
  ],
  'press-releases': [
    ['agreements.*', 'agreement'],
    ['partners.*', 'partner'],
    ['regions.*', 'region'],
    ['countries.*', 'country'],
    ['sectors.*', 'sector'],
    ['withdrawn.insteadSee', 'press-release'],
  ],
  guides: [['withdrawn.insteadSee', 'guide']],
  opportunities: [
    ['region', 'region'],
    ['sectors.*', 'sector'],
  ],
  pages: [],
};

const dataReferences: Partial<Record<DataFileName, References>> = {
  'site.yaml': [['provinceCode', 'region']],
  'aliases.yaml': [['areas.*.regions.*', 'region']],
  'exports.yaml': [['destinations.*.items.*.country', 'country']],
  'legal-instruments.yaml': [['instruments.*.revokedBy', 'legal-instrument']],
  'map/insets.yaml': [['insets.*.region', 'region']],
};

/** Names of records and list items that do not exist. */
export const checkReferences: Rule = ({ content, vocabulary }, report) => {
  const check = (item: Entry | DataFile, references: References) => {
    for (const [pattern, kind] of references) {
      if (!vocabulary.isComplete(kind)) continue;
      for (const { path, value } of listAt(item.document.value, pattern)) {
        if (typeof value !== 'string' || vocabulary.has(kind, value) || hasIssueAt(item, path.join('.'))) continue;
        const allowed = kind === 'sector' ? vocabulary.list(kind).join(', ') : undefined;
        report(`unknown-${kind}`, atField(item, path), {
          written: value,
          allowed,
          suggestion: vocabulary.propose(kind, value),
        });
      }
    }
  };
  for (const entry of content.entries)
    if (entry.language === 'id') check(entry, collectionReferences[entry.collection]);
  for (const file of content.dataFiles) check(file, dataReferences[file.name] ?? []);
  checkSelfReferences(content.entries, report);
};

function hasIssueAt({ issues }: Entry | DataFile, path: string): boolean {
  return issues.some((issue) => issue.path.join('.') === path);
}

function checkSelfReferences(entries: readonly Entry[], report: Parameters<Rule>[1]): void {
  for (const entry of entries) {
    const own = entry.collection === 'regions' ? listAt(entry.document.value, 'code')[0]?.value : entry.slug;
    for (const pattern of ['withdrawn.insteadSee', 'notToBeConfusedWith'])
      for (const { path, value } of listAt(entry.document.value, pattern))
        if (value === own) report('self-reference', atField(entry, path), { key: path.at(-1)?.toString() });
  }
}
