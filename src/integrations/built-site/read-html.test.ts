import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const searched = (html: string) => readHtml(`<html lang="id"><body>${html}</body></html>`).searched;

test('reads language, names and links of a head', () => {
  const page = readHtml(
    `<!doctype html><html lang="en-GB"><head><meta name="robots" content="noindex"><META HTTP-EQUIV="Refresh" content="0;url=/a/">` +
      `<link rel="canonical" href="https://a.example/?a=1&amp;b=2"><link rel=alternate hreflang="id" href="/b/"></head>`,
  );
  expect(page.language).toBe('en-GB');
  expect([...page.meta]).toEqual([
    ['robots', 'noindex'],
    ['refresh', '0;url=/a/'],
  ]);
  expect(page.links).toEqual([
    { rel: 'canonical', href: 'https://a.example/?a=1&b=2', hreflang: undefined },
    { rel: 'alternate', href: '/b/', hreflang: 'id' },
  ]);
});

test('reads the first of two names alike, as other readers do', () => {
  expect(readHtml('<meta name="robots" content="noindex"><meta name="robots" content="all">').meta.get('robots')).toBe(
    'noindex',
  );
});

test('gives paragraphs and items of what is searched, each whole, with what is marked in them', () => {
  expect(
    searched('<p>before</p><main data-pagefind-body><h1>No</h1><p>One <em>t</em>wo &amp; three<br/>four</p></main>'),
  ).toEqual(['One two & threefour']);
  expect(searched('<ul data-pagefind-body><li>a<ul><li>b</li></ul></li><li>c</ul>')).toEqual(['b', 'ab', 'c']);
});

test('leaves out what the search is to ignore, and goes on after it', () => {
  expect(
    searched(
      '<div data-pagefind-body><div data-pagefind-ignore><p>no</p></div><p data-pagefind-ignore>no</p><p>yes</p></div>',
    ),
  ).toEqual(['yes']);
  expect(
    searched('<ol data-pagefind-body><li><cite>title</cite><a data-pagefind-ignore>/austra<b>…</b></a>, end</li></ol>'),
  ).toEqual(['title, end']);
});

test('is not led astray by drawings, comments and angles in values', () => {
  expect(
    searched(
      '<div data-pagefind-body><!-- <p>no</p> --><svg><path d="M0"/><title>t</title></svg><p title="a > b">yes</p></div>',
    ),
  ).toEqual(['yes']);
});
