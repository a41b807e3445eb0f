import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { toPlainText, walkNodes } from '../content/markdown-body.ts';

/** Anchors that the headings of a body have on the page, as Astro makes them. */
export function listAnchors(nodes: readonly MdastNode[]): string[] {
  const slugger = new GithubSlugger();
  return [...walkNodes(nodes)].filter(({ type }) => type === 'heading').map((node) => slugger.slug(toPlainText(node)));
}
