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
    const lines = entry.document.body.split('\n');
    const first = lines.findIndex((line) => item.test(line));
    if (first !== -1)
      report('word-list', atBodyLine(entry, first + 1), {
        written: (lines[first] ?? '').trim().replace(/\s+/g, ' ').slice(0, 30),
      });
    const row = lines.findIndex((line, index) => isTabbed(line) && isTabbed(lines[index + 1] ?? ''));
    if (row !== -1) report('word-table', atBodyLine(entry, row + 1), { written: toCells(lines[row]).join(' | ') });
    for (const [index, line] of lines.entries()) {
      const [written] = shortcode.exec(line) ?? [];
      if (written !== undefined) report('shortcode', atBodyLine(entry, index + 1), { written });
    }
    for (const node of walkNodes(getBody(entry.document).nodes)) {
      const line = toBodyLine(node);
      if (node.type === 'code' && !/^\s*[`~]{3}/.test(lines[line - 1] ?? ''))
        report('code-by-indentation', atBodyLine(entry, line));
    }
  }
};

/** A line with tabs between words, as a table of Word or Excel is pasted. */
function isTabbed(line: string): boolean {
  return /\S\t+\S/.test(line) && !item.test(line);
}

function toCells(line = ''): string[] {
  return line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
