import type { MdastNode } from 'satteri';
import { getBody, toBodyLine, toPlainText } from '../../content/markdown-body.ts';
import type { Entry } from '../../../../src/reader/content-set.ts';
import type { Rule } from '../check-context.ts';
import { listAt } from '../field-values.ts';
import { atBodyLine } from '../finding.ts';

/** A paragraph that states figures or dates says where they come from. */
export const checkFigures: Rule = ({ content }, report) => {
  for (const entry of content.entries) {
    // A sample letter states nothing: its numbers are those of its articles and blanks.
    const isPage = ['pages', 'guides', 'samples'].includes(entry.collection);
    const code = isPage ? 'figures-without-source-on-page' : 'figures-without-source';
    for (const { node, text } of listBlocks(getBody(entry.document).nodes)) {
      if (!holdsFigure(text)) continue;
      const values = {
        excerpt: toExcerpt(text),
        suggestion: getFirstSource(entry, content.recordOf(entry)),
      };
      report(code, atBodyLine(entry, toBodyLine(node)), values);
    }
  }
};

function getFirstSource(entry: Entry, record: Entry | undefined): string {
  const first = listAt((record ?? entry).document.value, 'sources.*.id')[0]?.value;
  return typeof first === 'string' ? first : 's1';
}

/** Paragraphs, and tables as a whole, that hold no citation. A list may be covered by the paragraph that announces it. */
function listBlocks(nodes: readonly MdastNode[], depth = 0): { node: MdastNode; text: string }[] {
  return nodes.flatMap((node, index) => {
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    if ((node.type === 'list' || node.type === 'table') && isAnnouncement(before)) return [];
    if (node.type === 'paragraph' || node.type === 'table') {
      const text = toPlainText(node);
      const isCitedBelow = node.type === 'table' && after?.type === 'paragraph' && isCited(toPlainText(after));
      return isCited(text) || isCitedBelow ? [] : [{ node, text }];
    }
    if (depth > 20 || !('children' in node) || node.type === 'heading') return [];
    return listBlocks(node.children as MdastNode[], depth + 1);
  });
}

/** "According to the city:[^s1]" covers the list below it. */
function isAnnouncement(node: MdastNode | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  const text = toPlainText(node);
  return (
    isCited(text) &&
    text
      .replace(/\[\^[\w-]{1,60}\]/g, '')
      .trimEnd()
      .endsWith(':')
  );
}

function isCited(text: string): boolean {
  return /\[\^[\w-]{1,60}\]/.test(text);
}

/** Digits that stand alone: `1990`, `38`, `2,5`; not `G20` or the number of an agreement. */
function holdsFigure(text: string): boolean {
  return /(?<![\p{L}\p{N}_/-])\d/u.test(text.replace(/https?:\/\/\S+/g, ''));
}

function toExcerpt(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
