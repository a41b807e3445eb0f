import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { markdownOptions } from './markdown-processor.ts';
import { isForbiddenAttribute, isSafeUrl } from './sanitize.ts';

const processor = await createSatteriMarkdownProcessor({ ...markdownOptions, syntaxHighlight: false });
const render = async (markdown: string) => (await processor.render(markdown)).code.trim();

test.each(['script', 'style', 'iframe', 'object', 'embed', 'form', 'link', 'meta', 'base'])(
  'drops <%s> with all it holds',
  async (element) => {
    expect(await render(`before <${element} src="x" data="x"><b onclick="x">inside</b></${element}>`)).not.toContain(
      `<${element}`,
    );
  },
);

test('drops what stands inside a forbidden element', async () => {
  expect(await render('<p>before <script>alert(1)</script>after</p>')).toBe('<p>before after</p>');
});

test('drops handlers in any spelling', async () => {
  expect(await render('<p onclick="x()" ONMOUSEOVER="y()">text</p>')).toBe('<p>text</p>');
});

test('drops inline styles, which the security policy refuses anyway', async () => {
  expect(await render('<p style="color:red">text</p>')).toBe('<p>text</p>');
});

test('drops a javascript: address of a Markdown link and keeps its words', async () => {
  expect(await render('[words](javascript:alert(1))')).toBe('<p><a>words</a></p>');
});

test('drops a data: address of an image', async () => {
  expect(await render('![words](data:image/svg+xml;base64,xx)')).toBe('<p><img alt="words"></p>');
});

test('drops a javascript: address inside an SVG link', async () => {
  expect(await render('<svg><a xlink:href="javascript:x">t</a></svg>')).not.toContain('javascript');
});

test('keeps ordinary links, telephone and mail addresses', async () => {
  for (const url of ['/kerja-sama/', '#catatan', 'https://example.org/a:b', 'mailto:a@example.org', 'tel:+62315678']) {
    expect(await render(`[x](${url})`)).toBe(`<p><a href="${url}">x</a></p>`);
  }
});

test('leaves a source mark as literal text', async () => {
  expect(await render('Signed in 1990[^s1].')).toBe('<p>Signed in 1990[^s1].</p>');
});

test('keeps tables', async () => {
  expect(await render('| a |\n| - |\n| 1 |')).toContain('<td>1</td>');
});

test.each(['java\nscript:x', ' javascript:x', 'JaVaScRiPt:x', 'java\u0000script:x', 'vbscript:x', 'data:text/html,x'])(
  'takes %j for unsafe',
  (url) => {
    expect(isSafeUrl(url)).toBe(false);
  },
);

test('takes an address for unsafe when it is not text', () => {
  expect(isForbiddenAttribute('href', ['javascript:x'])).toBe(true);
});

test('looks at every candidate of a srcset', () => {
  expect(isForbiddenAttribute('srcSet', '/a.png 1x, data:image/png,x 2x')).toBe(true);
  expect(isForbiddenAttribute('srcSet', '/a.png 1x, /b.png 2x')).toBe(false);
});
