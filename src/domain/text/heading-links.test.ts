import { expect, test } from 'vitest';
import { linkHeadings } from './heading-links.ts';

const label = (heading: string) => `Tautan ke ${heading}`;

test('gives a heading a link to itself, named after its words', () => {
  expect(linkHeadings('<h2 id="cara">Cara <em>lain</em></h2><p>a</p>', label)).toBe(
    '<h2 id="cara">Cara <em>lain</em> <a class="heading-link" href="#cara" aria-label="Tautan ke Cara lain" data-pagefind-ignore>#</a></h2><p>a</p>',
  );
});

test('ends no attribute with the words of a heading', () => {
  expect(linkHeadings('<h3 id="a">Kata "x"</h3>', label)).toContain('aria-label="Tautan ke Kata &quot;x&quot;"');
});

test('leaves headings without an anchor, and those of the page, as they are', () => {
  const html = '<h1 id="a">A</h1><h2>B</h2><h5 id="c">C</h5>';
  expect(linkHeadings(html, label)).toBe(html);
});
