import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { expect, test } from 'vitest';
import { dist, listPages } from '../lib/dist.ts';

/** Elements of a line: the search puts no space where one of them ends. */
const inLine = new Set(['A', 'SPAN', 'TIME', 'CITE', 'STRONG', 'EM', 'DFN']);

/** True where a reader of the bare text would take the end of one and the beginning of the other for one word or sentence. */
const isGlued = (before: string, after: string) => /[\p{Ll}\p{N}][.;:!?]?$/u.test(before) && /^\p{Lu}/u.test(after);

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

test('no two statements are one word for those who read only the text: excerpts of the search, other programs', () => {
  const glued = listPages(dist).flatMap(({ url, root }) => {
    const parts = root
      .querySelectorAll('[data-pagefind-body] :is(a, span, time, cite, strong, em, dfn)')
      .filter((part) => !part.closest('[data-pagefind-ignore]'));
    return parts.flatMap((part) => {
      const siblings = part.parentNode?.childNodes ?? [];
      const index = siblings.indexOf(part);
      const [previous, next] = [siblings[index - 1], siblings[index + 1]];
      const isGluedBefore = previous && !isElement(previous) && isGlued(previous.text, part.text);
      if (isGluedBefore) return [`${url}: ${previous.text.slice(-30)}|${part.text.slice(0, 30)}`];
      if (!next || (isElement(next) && (!inLine.has(next.tagName) || next.hasAttribute('data-pagefind-ignore'))))
        return [];
      return isGlued(part.text, next.text) ? [`${url}: ${part.text.slice(-30)}|${next.text.slice(0, 30)}`] : [];
    });
  });
  expect(glued.slice(0, 20)).toEqual([]);
});
