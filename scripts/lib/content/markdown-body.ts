import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { markdownOptions } from '../../../src/markdown/markdown-processor.ts';
import type { ContentDocument } from '../../../src/reader/content-document.ts';

/** A body as a tree, or why it cannot be read (only MDX can fail). */
export type ParsedBody = { nodes: readonly MdastNode[]; problem?: undefined } | { nodes: readonly []; problem: { line: number; reason: string } };

const bodies = new WeakMap<ContentDocument, ParsedBody>();

/** The body of a document as a tree; several rules ask for it, and it is read once. */
export function getBody(document: ContentDocument): ParsedBody {
  const known = bodies.get(document);
  if (known) return known;
  const body = parseBody(document.body, document.ending);
  bodies.set(document, body);
  return body;
}

/** Reads Markdown with the site's own settings. */
export function parseBody(body: string, ending: ContentDocument['ending']): ParsedBody {
  try {
    const { features } = markdownOptions;
    const root = ending === 'mdx' ? mdxToMdast(body, { features }) : markdownToMdast(body, { features });
    return { nodes: 'children' in root ? (root.children as MdastNode[]) : [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):\d+: (.*?)(?: \([\w:-]+\))?$/s.exec(message);
    return { nodes: [], problem: { line: Number(place?.[1] ?? 1), reason: place?.[2] ?? message } };
  }
}

/** All nodes below these, in reading order; no recursion, because a text can nest deeper than the stack. */
export function* walkNodes(nodes: readonly MdastNode[]): Generator<MdastNode> {
  const stack = nodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if (!('children' in node)) continue;
    // One by one: a long list of arguments does not fit on the stack either.
    for (const child of (node.children as MdastNode[]).toReversed()) stack.push(child);
  }
}

/** The words of a node without its markup. */
export function toPlainText(node: MdastNode): string {
  let text = '';
  for (const part of walkNodes([node])) if ((part.type === 'text' || part.type === 'inlineCode') && 'value' in part) text += part.value;
  return text;
}

/** Line of a node, counted from the first line of the body. */
export function toBodyLine(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}
