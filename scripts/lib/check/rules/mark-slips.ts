import { getBody, toBodyLine, walkNodes } from '../../content/markdown-body.ts';
import { toSafePath } from '../better-names.ts';
import type { Rule } from '../check-context.ts';
import { atBodyLine, type Report } from '../finding.ts';

/** What is nearly right, and how it is written; unchanged where it is right after all. */
type Slip = readonly [RegExp, (...found: string[]) => string];

/**
 * Links and pictures. No part of these patterns can begin at many places and end at one: a text of a hundred thousand brackets
 * is read once.
 */
const links: readonly Slip[] = [
  [
    /((?<!\\)!?\[(?!\^)[^[\]\n]+\])\s+\(((?:https?:|www\.|\/)[^\s()]*)\)/gu,
    (_, text = '', address = '') => `${text}(${address})`,
  ],
  [/\(([^()\n]+)\)\[((?:https?:|www\.|\/)[^[\]\s]*)\]/gu, (_, text = '', address = '') => `[${text}](${address})`],
  [
    /((?<!\\)!?\[[^[\]\n]*\]\(\s*)([^\s()"'<>:](?:[^()"'<>\n:]*[^\s()"'<>:])?)((?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\))/gu,
    (found, before = '', address = '', after = '') =>
      /\s/.test(address) && /\.\w{2,4}$/.test(address) ? `${before}${toSafePath(address)}${after}` : found,
  ],
  [
    /((?<!\\)!?\[[^[\]\n]*\]\()(https?:\/\/[^()"'<>\n]*[^\s()"'<>])(\))/gu,
    (_, before = '', address = '', after = '') => `${before}${address.replaceAll(' ', '%20')}${after}`,
  ],
];

/** Marks with a space within; with one on both sides they may as well be stars of a sum or of a note. */
const bold: readonly Slip[] = [
  [/(?:^\*\*\s+([\p{L}\p{N}][^*\n]*)\*\*|(?<![\p{L}\p{N}*])\*\*\s+([\p{L}\p{N}][^*\n]*)(?<=\S)\*\*)(?!\*)/gu, toBold],
  [/\*\*([\p{L}\p{N}][^*\n]*)(?<=\s)\*\*(?!\*)/gu, toBold],
];

function toBold(_: string, ...words: string[]): string {
  return `**${words.join('').trim()}**`;
}

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
        for (const [index, line] of node.value.split('\n').entries()) {
          // Stars with a stroke before them are meant as stars.
          if (lines[first - 1 + index]?.includes('\\*')) continue;
          tell(line, bold, (values) => report('mark-slip', atBodyLine(entry, first + index), values));
        }
    }
  }
};

function tell(
  line: string,
  slips: readonly Slip[],
  report: (values: NonNullable<Parameters<Report>[2]>) => void,
): void {
  for (const [pattern, mend] of slips) {
    const found = [...line.matchAll(pattern)].map(([whole, ...parts]) => ({
      written: whole,
      suggestion: mend(whole, ...parts.map((part: string | undefined) => part ?? '')),
    }));
    const slip = found.find(({ written, suggestion }) => written !== suggestion);
    if (slip) report(slip);
  }
}
