import { getBody, toBodyLine, walkNodes } from '../../content/markdown-body.ts';
import type { Rule } from '../check-context.ts';
import { atBodyLine } from '../finding.ts';

/** Marks of a heading that stand too near to its words, and are printed with them. */
const unspaced = /^ {0,3}(#{2,6}|#(?=\p{Lu}))([^#\s].*)$/u;

/** The title of a page is its only heading of the first level; those of the body follow without gaps. */
export const checkHeadings: Rule = ({ content }, report) => {
  for (const entry of content.entries) {
    let level = 1;
    const body = getBody(entry.document);
    const lines = entry.document.body.split('\n');
    for (const node of walkNodes(body.nodes)) {
      if (node.type === 'paragraph') {
        const line = toBodyLine(node);
        const [, marks, title] = unspaced.exec(lines[line - 1] ?? '') ?? [];
        if (marks !== undefined && title !== undefined)
          report('heading-space', atBodyLine(entry, line), {
            written: `${marks}${title}`.slice(0, 60),
            expected: `${marks.padEnd(2, '#')} ${title}`.slice(0, 60),
          });
      }
      // A step stands below a heading of the second level, as one of the third.
      const isStep = node.type === 'mdxJsxFlowElement' && node.name === 'Step';
      if (node.type !== 'heading' && !isStep) continue;
      const depth = isStep ? 3 : (node as { depth: number }).depth;
      const place = atBodyLine(entry, toBodyLine(node));
      if (depth === 1) report('heading-of-page', place);
      else if (depth > level + 1)
        report('heading-gap', place, { written: '#'.repeat(depth), expected: '#'.repeat(level + 1) });
      level = Math.max(depth, 2);
    }
  }
};
