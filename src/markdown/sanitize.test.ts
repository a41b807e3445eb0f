import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { markdownOptions } from './markdown-processor.ts';
import { isKnownAttribute, isSafeUrl } from './sanitize.ts';

const processor = await createSatteriMarkdownProcessor({ ...markdownOptions, syntaxHighlight: false });
const render = async (markdown: string) => (await processor.render(markdown)).code.trim();

test.each([
  ['headings', '## a', '<h2 id="a">a</h2>'],
  ['links with a title', '[a](/b/ "c")', '<p><a href="/b/" title="c">a</a></p>'],
  ['pictures of the site', 'x ![a](/files/b.png "c")', '<p>x <img src="/files/b.png" alt="a" title="c"></p>'],
  ['stress', '*a* **b** ~~c~~', '<p><em>a</em> <strong>b</strong> <del>c</del></p>'],
  ['code', '```js\na<b\n```', '<pre><code class="language-js">a&lt;b\n</code></pre>'],
  ['quotations and rules', '> a\n\n---', '<blockquote>\n<p>a</p>\n</blockquote>\n<hr>'],
  ['lists', '3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
])('keeps what Markdown writes: %s', async (_, markdown, html) => {
  expect(await render(markdown)).toBe(html);
});

test('keeps tables and the boxes of task lists', async () => {
  expect(await render('| a |\n| - |\n| 1 |')).toContain('<td>1</td>');
  expect(await render('- [x] a')).toContain('<input type="checkbox" checked disabled>');
});

test('keeps ordinary links, telephone and mail addresses', async () => {
  for (const url of ['/kerja-sama/', '#catatan', 'https://example.org/a:b', 'mailto:a@example.org', 'tel:+62315678']) {
    expect(await render(`[x](${url})`)).toBe(`<p><a href="${url}">x</a></p>`);
  }
});

test.each(['script', 'style', 'iframe', 'svg', 'math', 'template', 'noscript', 'plaintext', 'textarea', 'x-y'])(
  'drops <%s> with all it holds',
  async (element) => {
    expect(await render(`before <${element} src="x"><b onclick="x">inside</b></${element}>`)).toBe('<p>before </p>');
  },
);

test.each(['base', 'embed', 'link', 'meta', 'input', 'frame', 'form'])('drops <%s>', async (element) => {
  expect(await render(`before <${element} src="x" type="text">`)).toBe('<p>before </p>');
});

test('drops comments, which programs end in different places', async () => {
  expect(await render('a <!-- b --> c')).toBe('<p>a  c</p>');
  expect(await render('<!--><script>alert(1)</script>-->')).toBe('--&gt;');
});

test('drops every attribute that Markdown does not write', async () => {
  expect(await render('<p onclick="x()" ONMOUSEOVER="y()" style="color:red" id="z">text</p>')).toBe('<p>text</p>');
  expect(await render('<ul class="fixed inset-0"><li>a</li></ul>')).not.toContain('class');
});

test('drops a javascript: address of a Markdown link and keeps its words', async () => {
  expect(await render('[words](javascript:alert(1))')).toBe('<p><a>words</a></p>');
});

test.each(['data:image/svg+xml;base64,xx', 'https://host.example/a.png', '//host.example/a.png', '/other/a.png'])(
  'drops the address of a picture that is not one of the site: %s',
  async (url) => {
    expect(await render(`![words](${url})`)).toBe('<p><img alt="words"></p>');
  },
);

test('leaves a source mark as literal text', async () => {
  expect(await render('Signed in 1990[^s1].')).toBe('<p>Signed in 1990[^s1].</p>');
});

test.each(['java\nscript:x', ' javascript:x', 'JaVaScRiPt:x', 'java\u0000script:x', 'vbscript:x', 'data:text/html,x'])(
  'takes %j for unsafe',
  (url) => {
    expect(isSafeUrl(url)).toBe(false);
  },
);

test('takes an attribute for unknown when its value is not text, or its name is one that every object has', () => {
  expect(isKnownAttribute('a', 'href', ['javascript:x'])).toBe(false);
  expect(isKnownAttribute('a', 'constructor', 'x')).toBe(false);
  expect(isKnownAttribute('constructor', 'name', 'x')).toBe(false);
});
