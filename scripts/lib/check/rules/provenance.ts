import type { MdastNode } from 'satteri';
import { citesWholeSet, wholeSetSize } from '../../../../src/domain/records/provenance.ts';
import type { DataFile, Entry } from '../../../../src/reader/content-set.ts';
import { getBody, toBodyLine } from '../../content/markdown-body.ts';
import { listCitations } from '../body-text.ts';
import type { Rule } from '../check-context.ts';
import { listAt, listTexts } from '../field-values.ts';
import { atBodyLine, atField, type Report } from '../finding.ts';

/** Citing every source of a record, where they are four or more, says of none what it says. */
export const checkProvenance: Rule = ({ content }, report) => {
  for (const entry of content.entries) {
    // A call for a partner is short: its sources stand for the whole of it.
    if (entry.collection === 'opportunities') continue;
    const record = content.recordOf(entry);
    const sources = record ? listSources(record) : [];
    if (sources.length < wholeSetSize) continue;
    if (entry.isRecord) checkFacts(entry, sources, report);
    checkParagraphs(entry, sources, report);
  }
  for (const file of content.dataFiles) checkFacts(file, listSources(file), report);
};

type Sources = readonly { id: string }[];

function listSources({ document }: Entry | DataFile): Sources {
  return listAt(document.value, 'sources.*.id').flatMap(({ value }) =>
    typeof value === 'string' ? [{ id: value }] : [],
  );
}

/** One finding for a record: it names every fact to narrow. */
function checkFacts(item: Entry | DataFile, sources: Sources, report: Report): void {
  const cited = listTexts(item.document.value).filter(({ path }) => path.length > 2 && path.at(-2) === 'sources');
  const facts = Map.groupBy(cited, ({ path }) => path.slice(0, -1).join('.'));
  const wide = [...facts].filter(([, ids]) =>
    citesWholeSet(
      ids.map(({ text }) => text),
      sources,
    ),
  );
  const [first] = wide;
  if (!first) return;
  const names = wide.map(([path]) => path.replace(/\.sources$/, ''));
  report('whole-set-cited', atField(item, first[0].split('.')), { count: sources.length, facts: names.join(', ') });
}

function checkParagraphs(entry: Entry, sources: Sources, report: Report): void {
  for (const node of listParagraphs(getBody(entry.document).nodes)) {
    const ids = listCitations([node]).map(({ id }) => id);
    if (citesWholeSet(ids, sources))
      report('whole-set-cited-in-text', atBodyLine(entry, toBodyLine(node)), { count: sources.length });
  }
}

function listParagraphs(nodes: readonly MdastNode[], depth = 0): MdastNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [node];
    return depth > 20 || !('children' in node) ? [] : listParagraphs(node.children as MdastNode[], depth + 1);
  });
}
