import { findNearest } from '../nearest.ts';
import { getCollection } from '../../../../src/model/collections.ts';
import type { ContentSet, DataFile, Entry } from '../../../../src/reader/content-set.ts';
import { listCitations } from '../body-text.ts';
import { getBody } from '../../content/markdown-body.ts';
import type { Rule } from '../check-context.ts';
import { getAt, listAt, listTexts } from '../field-values.ts';
import { atBodyLine, atField, type Report } from '../finding.ts';

/** Sources that facts and texts cite: each must be in the record's list, and each of the list should be cited. */
export const checkSources: Rule = ({ content }, report) => {
  for (const entry of content.entries) {
    const record = content.recordOf(entry);
    if (!record?.document.value) continue;
    const ids = listIds(record);
    // A record without sources is refused for that alone.
    if (ids.length === 0 && record.issues.some(({ path }) => path.join('.') === 'sources')) continue;
    if (entry.isRecord) checkFields(entry, ids, report);
    for (const { id, line } of listCitations(getBody(entry.document).nodes))
      if (!ids.includes(id)) report('unknown-citation', atBodyLine(entry, line), toValues(id, ids));
  }
  for (const file of content.dataFiles) if (file.document.value) checkFields(file, listIds(file), report);
  checkUnused(content, report);
};

function listIds({ document }: Entry | DataFile): string[] {
  return listAt(document.value, 'sources.*.id').flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

function toValues(written: string, ids: readonly string[]) {
  // Ids are too short for suggest: s1 is as near to s2 as to s9.
  const suggestion =
    ids.length === 1
      ? ids[0]
      : (ids.find((id) => id.toLowerCase() === written.toLowerCase()) ?? findNearest(written, ids));
  return { written, allowed: ids.join(', '), suggestion };
}

/** Ids that facts cite, anywhere in the fields. */
function listCitedIds({ document }: Entry | DataFile) {
  return listTexts(document.value).filter(({ path }) => path.length > 2 && path.at(-2) === 'sources');
}

function checkFields(item: Entry | DataFile, ids: readonly string[], report: Report): void {
  for (const { path, text } of listCitedIds(item))
    if (!ids.includes(text)) report('unknown-source', atField(item, path), toValues(text, ids));
}

function checkUnused(content: ContentSet, report: Report): void {
  const entries = content.entries.filter(
    ({ isRecord, collection }) => isRecord && !getCollection(collection).citesAsAWhole,
  );
  const items = [...entries, ...content.dataFiles];
  for (const item of items) {
    const texts = item.kind === 'entry' ? [item, ...content.translationsOf(item)] : [];
    const cited = new Set([
      ...listCitedIds(item).map(({ text }) => text),
      ...texts.flatMap((entry) => listCitations(getBody(entry.document).nodes)).map(({ id }) => id),
    ]);
    for (const { path, value } of listAt(item.document.value, 'sources.*.id')) {
      if (typeof value !== 'string' || cited.has(value)) continue;
      if (getAt(item.document.value, ['sources', Number(path[1]), 'publisher']) === undefined) continue;
      report('unused-source', atField(item, path.slice(0, 2)), { written: value });
    }
  }
}
