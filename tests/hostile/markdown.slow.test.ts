import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { linkCitations, numberCitations } from '../../src/domain/text/citations.ts';
import { markdownOptions } from '../../src/markdown/markdown-processor.ts';
import { bodyForms } from '../lib/hostile/bodies.ts';
import { listUnknownMarkup } from '../lib/hostile/unknown-markup.ts';
import { vectors } from '../lib/hostile/vectors.ts';

const processor = await createSatteriMarkdownProcessor({ ...markdownOptions, syntaxHighlight: false });
const label = (numbers: string) => `Sumber ${numbers}`;

/** Rendered, with its marks of sources as numbers, as a page and as a feed shows it. */
async function render(markdown: string): Promise<string[]> {
  const { code } = await processor.render(markdown);
  return [linkCitations(code, ['s1'], label), numberCitations(code, ['s1'])];
}

test('the corpus holds at least 110 vectors, each with a name of its own', () => {
  expect(vectors.length).toBeGreaterThanOrEqual(110);
  expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
  expect(new Set(vectors.map(({ text }) => text)).size).toBe(vectors.length);
});

test.each(Object.entries(bodyForms))('no vector becomes more than Markdown %s', async (_, write) => {
  const found: string[] = [];
  for (const { name, text } of vectors) {
    // Astro reads the address of a picture before it is cleaned, and stops at a broken one; so does the check.
    const html = await render(write(text)).catch((error: unknown) => [String(error)]);
    found.push(...html.flatMap(listUnknownMarkup).map((markup) => `${name}: ${markup}`));
  }
  expect(found).toEqual([]);
});

test('all vectors in one text become no more than Markdown', async () => {
  for (const list of [vectors, vectors.toReversed()]) {
    const html = await render(list.map(({ text }) => text).join('\n\n'));
    expect(html.flatMap(listUnknownMarkup)).toEqual([]);
  }
});
