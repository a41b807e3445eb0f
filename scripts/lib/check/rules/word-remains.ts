import type { MdastNode } from 'satteri';
import { getBody, toBodyLine, walkNodes } from '../../content/markdown-body.ts';
import type { Rule } from '../check-context.ts';
import { atBodyLine } from '../finding.ts';

/** A line that Word or a PDF made an item: a mark that Markdown does not know, or a number with a tab behind it. */
const item = /^[\s\u00a0]*(?:[•·▪◦●○■§–][\s\u00a0]+|(?:[-*]|\(?\w{1,3}[.)])[\t\u00a0]+)\S/;

/** Marks of other programs that make pages: `[gallery ids="1"]`, `{{< figure >}}`, `[caption]`. */
const shortcode = /\{\{[<%][^}]{0,80}\}\}|\[\/?(?:caption|gallery|embed|video|audio|vc_\w+)\b[^\]]{0,80}\]/;

/** What is left of lists and indents of Word, and of marks of other sites. */
export const checkWordRemains: Rule = ({ content }, report) => {
  for (const entry of content.entries) {
    const body = entry.document.body.split('\n');
    const nodes = [...walkNodes(getBody(entry.document).nodes)];
    const [fenced, indented] = toGroups(
      nodes.filter(({ type }) => type === 'code'),
      (node) => /^\s*(?:>\s*)*(?:[-*+]\s+|\d+[.)]\s+)?[`~]{3}/.test(body[toBodyLine(node) - 1] ?? ''),
    );
    // What a fenced example shows is no slip.
    const shown = listLines(fenced);
    const lines = body.map((line, index) => (shown.has(index + 1) ? '' : line));
    const first = lines.findIndex((line) => item.test(line));
    if (first !== -1)
      report('word-list', atBodyLine(entry, first + 1), {
        written: (lines[first] ?? '').trim().replace(/\s+/g, ' ').slice(0, 30),
      });
    const prose = listLines(nodes.filter(({ type }) => type === 'paragraph'));
    const isRow = (index: number) => prose.has(index + 1) && isTabbed(lines[index] ?? '');
    const row = lines.findIndex((_, index) => isRow(index) && isRow(index + 1));
    if (row !== -1) report('word-table', atBodyLine(entry, row + 1), { written: toCells(lines[row]).join(' | ') });
    for (const [index, line] of lines.entries()) {
      const [written] = shortcode.exec(line) ?? [];
      if (written !== undefined) report('shortcode', atBodyLine(entry, index + 1), { written });
    }
    for (const node of indented) report('code-by-indentation', atBodyLine(entry, toBodyLine(node)));
  }
};

function toGroups<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

/** The lines on which nodes stand, counted from the first of the body. */
function listLines(nodes: readonly MdastNode[]): ReadonlySet<number> {
  return new Set(
    nodes.flatMap((node) => {
      const first = toBodyLine(node);
      return Array.from({ length: (node.position?.end.line ?? first) - first + 1 }, (_, index) => first + index);
    }),
  );
}

/** A line with tabs between words, as a table of Word or Excel is pasted; rows of tables, quotations and footnotes are none. */
function isTabbed(line: string): boolean {
  return /\S\t+\S/.test(line) && !item.test(line) && !/^\s*(?:[|>]|\[\^)/.test(line);
}

function toCells(line = ''): string[] {
  return line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
