import type { MdastNode } from 'satteri';
import { toBodyLine, walkNodes } from '../content/markdown-body.ts';

/** A citation mark in running text. */
export interface Citation {
  id: string;
  line: number;
}

/** Citation marks of a body, with their line; marks inside code are text. */
export function listCitations(nodes: readonly MdastNode[]): Citation[] {
  const found: Citation[] = [];
  for (const node of walkNodes(nodes)) {
    if (node.type !== 'text' || !('value' in node)) continue;
    for (const match of node.value.matchAll(/\[\^([^\]\s]{1,60})\]/g)) {
      const before = node.value.slice(0, match.index);
      found.push({ id: match[1] ?? '', line: toBodyLine(node) + before.split('\n').length - 1 });
    }
  }
  return found;
}

/** An address in a body. */
export interface BodyLink {
  url: string;
  line: number;
  kind: 'link' | 'image';
  alt?: string;
  title?: string;
}

/** Links and pictures of a body. */
export function listLinks(nodes: readonly MdastNode[]): BodyLink[] {
  const found: BodyLink[] = [];
  for (const node of walkNodes(nodes)) {
    if (node.type === 'link' || node.type === 'definition')
      found.push({ url: node.url, line: toBodyLine(node), kind: 'link' });
    if (node.type === 'image')
      found.push({
        url: node.url,
        line: toBodyLine(node),
        kind: 'image',
        ...(node.alt ? { alt: node.alt } : {}),
        ...(node.title ? { title: node.title } : {}),
      });
  }
  return found;
}
