import { getBody, toBodyLine, walkNodes } from '../../content/markdown-body.ts';
import { toSafePath } from '../better-names.ts';
import type { Rule } from '../check-context.ts';
import { atBodyLine, type Report } from '../finding.ts';

type Slip = readonly [RegExp, (...found: (string | undefined)[]) => string];

/** Links and pictures that are nearly right, and how they are written. */
const links: readonly Slip[] = [
  [
    /(!?\[(?!\^)[^\]\n]+\])\s+\(((?:https?:|www\.|\/)[^\s()]*)\)/u,
    (_, text = '', address = '') => `${text}(${address})`,
  ],
  [/\(([^()\n]+)\)\[((?:https?:|www\.|\/)[^\]\s]*)\]/u, (_, text = '', address = '') => `[${text}](${address})`],
  [
    /(!?\[[^\]\n]*\]\()([^()"'<>\n:]*[^\s()"'<>\n:]\s+[^\s()"'<>\n:][^()"'<>\n:]*\.\w{2,4})((?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\))/u,
    (_, before = '', address = '', after = '') => `${before}${toSafePath(address)}${after}`,
  ],
  [
    /(!?\[[^\]\n]*\]\()(https?:\/\/[^()"'<>\n]*[^\s()"'<>\n] +[^\s()"'<>\n]+)(\))/u,
    (_, before = '', address = '', after = '') => `${before}${address.replaceAll(' ', '%20')}${after}`,
  ],
];

const bold: readonly Slip[] = [
  [/\*\*\s+([^*\n]+?)\s*\*\*/u, (_, words = '') => `**${words}**`],
  [/\*\*([^*\s][^*\n]*?)\s+\*\*/u, (_, words = '') => `**${words}**`],
];

/** Links and bold words that no reader of Markdown takes for such: they stand on the page as they were typed. */
export const checkMarkSlips: Rule = ({ content }, report) => {
  for (const entry of content.entries) {
    const lines = entry.document.body.split('\n');
    for (const node of walkNodes(getBody(entry.document).nodes)) {
      const first = toBodyLine(node);
      // Of an address that a link may be made of the reader has taken a part already.
      if (node.type === 'paragraph')
        for (const [index, line] of lines.slice(first - 1, node.position?.end.line).entries())
          tell(line.replace(/`[^`]*`/g, ''), links, (values) =>
            report('mark-slip', atBodyLine(entry, first + index), values),
          );
      if (node.type === 'text')
        for (const [index, line] of node.value.split('\n').entries())
          tell(line, bold, (values) => report('mark-slip', atBodyLine(entry, first + index), values));
    }
  }
};

function tell(
  line: string,
  slips: readonly Slip[],
  report: (values: NonNullable<Parameters<Report>[2]>) => void,
): void {
  for (const [pattern, mend] of slips) {
    const found = pattern.exec(line);
    const suggestion = found ? mend(...found) : '';
    if (found && suggestion !== found[0]) report({ written: found[0], suggestion });
  }
}
