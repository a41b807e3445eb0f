import type { MdastNode } from 'satteri';
import type { ContentDocument } from '../../../../src/reader/content-document.ts';
import { getBody, toBodyLine, toPlainText, walkNodes } from '../../content/markdown-body.ts';
import type { Rule } from '../check-context.ts';
import { listTexts } from '../field-values.ts';
import { atBodyLine, atField } from '../finding.ts';
import type { ProblemCode } from '../../../../src/i18n/texts.ts';

/** Bodies hold Markdown only: no HTML, no code; fields hold plain text. */
export const checkBodies: Rule = ({ content }, report) => {
  for (const entry of content.entries) {
    const { nodes, problem } = getBody(entry.document);
    if (problem) report('body-unreadable', atBodyLine(entry, problem.line), { brace: '{' });
    for (const node of walkNodes(nodes)) {
      const found = judge(node) ?? judgePicture(node, entry.document);
      if (found) report(found.code, atBodyLine(entry, toBodyLine(node)), { written: found.written });
    }
    const deep = findDeeper(nodes, DEEPEST);
    if (deep) report('body-too-deep', atBodyLine(entry, toBodyLine(deep)), { limit: DEEPEST });
  }
  for (const item of [...content.entries, ...content.dataFiles])
    for (const { path, text } of listTexts(item.document.value))
      if (markup.test(text)) report('html-in-field', atField(item, path), { key: String(path.at(-1)) });
};

/** What a browser would take for the beginning of an element or a comment, complete or not. */
const markup = /<(?:[a-z!?]|\/[a-z])/i;

/** Levels of quotations, lists and other parts within each other; what draws the page goes down them step by step. */
const DEEPEST = 32;

/** The first node that has more than so many others around it. */
function findDeeper(nodes: readonly MdastNode[], limit: number): MdastNode | undefined {
  let level = [...nodes];
  for (let depth = 0; depth < limit && level.length > 0; depth += 1)
    level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
  return level[0];
}

interface Finding {
  code: ProblemCode;
  written: string;
}

function judge(node: MdastNode): Finding | undefined {
  switch (node.type) {
    case 'html':
      // The end of an element alone says nothing more than its beginning; other elements can follow it, though.
      return /^\s*<\/[^<>]*>\s*$/.test(node.value) ? undefined : { code: 'raw-html', written: node.value.slice(0, 40) };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const { name, attributes } = node;
      if (name === null || !/^[A-Z]/.test(name)) return { code: 'raw-html', written: `<${name ?? ''}>` };
      return attributes.every(isPlainAttribute) ? undefined : { code: 'mdx-expression', written: name };
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { code: 'mdx-expression', written: node.value };
    case 'definition':
      return node.identifier.startsWith('^') ? { code: 'own-note', written: `[${node.identifier}]:` } : undefined;
    case 'paragraph': {
      const written = /^\[\^[^\]\s]+\]:/.exec(toPlainText(node))?.[0];
      return written === undefined ? undefined : { code: 'own-note', written };
    }
    case 'heading':
      return isWordless(node) ? { code: 'words-missing', written: '#'.repeat(node.depth) } : undefined;
    case 'link':
      return isWordless(node) ? { code: 'words-missing', written: `[](${node.url})` } : undefined;
    // cspell:disable-next-line
    case 'mdxjsEsm':
      return { code: 'mdx-import', written: node.value };
    default:
      return undefined;
  }
}

/** Braces in the text of a picture, which the reader of MDX drops: what stands between them would be printed as it stands. */
function judgePicture(node: MdastNode, { body, ending }: ContentDocument): Finding | undefined {
  if (node.type !== 'image' || ending !== 'mdx') return undefined;
  const { start, end } = node.position ?? {};
  const source = body.slice(start?.offset, end?.offset);
  return /^!\[[^\]]*\{/.test(source) ? { code: 'mdx-expression', written: node.alt ?? '' } : undefined;
}

/** Nothing in it can be read out: no letter, no digit, no picture with a text. */
function isWordless(node: MdastNode): boolean {
  const hasPicture = [...walkNodes([node])].some((part) => part.type === 'image' && part.alt);
  return !hasPicture && !/[\p{L}\p{N}]/u.test(toPlainText(node));
}

/** Text, or a number, a boolean or a list of such in brackets. */
function isPlainAttribute({ type, value }: { type: string; value?: unknown }): boolean {
  if (type !== 'mdxJsxAttribute') return false;
  if (typeof value !== 'object' || value === null) return true;
  return 'value' in value && typeof value.value === 'string' && /^[\w\s,.'"[\]-]*$/.test(value.value);
}
