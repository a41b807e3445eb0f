import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { toStepAnchor } from '../../../src/domain/text/step-anchor.ts';
import { toPlainText, walkNodes } from '../content/markdown-body.ts';

/** Anchors that the headings of a body have on the page, as Astro makes them, and those of its steps. */
export function listAnchors(nodes: readonly MdastNode[]): string[] {
  const slugger = new GithubSlugger();
  return [...walkNodes(nodes)].flatMap((node) => {
    if (node.type === 'heading') return [slugger.slug(toPlainText(node))];
    return node.type === 'mdxJsxFlowElement' && node.name === 'Step' ? listStepAnchors(node.attributes) : [];
  });
}

function listStepAnchors(attributes: readonly { type: string; name?: string; value?: unknown }[]): string[] {
  return attributes.flatMap(({ name, value }) =>
    name === 'title' && typeof value === 'string' ? [toStepAnchor(value)] : [],
  );
}
