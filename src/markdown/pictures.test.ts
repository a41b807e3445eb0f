import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { markdownOptions } from './markdown-processor.ts';

const processor = await createSatteriMarkdownProcessor({ ...markdownOptions, syntaxHighlight: false });
const render = async (markdown: string) => (await processor.render(markdown)).code.trim();

const figure =
  '<figure><img src="/files/foto/a.jpg" alt="Rapat" loading="lazy"><figcaption>Foto: Redaksi</figcaption></figure>';

test('a picture that is a paragraph stands with its credit below it', async () => {
  expect(await render('![Rapat](/files/foto/a.jpg "Foto: Redaksi")')).toBe(figure);
});

test('a picture is found from every folder of the content', async () => {
  for (const way of ['../../', '../../../', '../']) {
    expect(await render(`![Rapat](${way}files/foto/a.jpg "Foto: Redaksi")`)).toBe(figure);
  }
});

test('a picture within a sentence stays there', async () => {
  expect(await render('Kata ![Rapat](/files/foto/a.jpg "Foto: Redaksi").')).toBe(
    '<p>Kata <img src="/files/foto/a.jpg" alt="Rapat" title="Foto: Redaksi">.</p>',
  );
});
