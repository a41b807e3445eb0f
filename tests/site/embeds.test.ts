import { languages } from '../../src/domain/text/language.ts';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist, listPages } from '../lib/dist.ts';
import { readCollection } from '../lib/public-data.ts';
import { readBytes, toPath } from '../lib/read-dist.ts';
import { listReferences } from '../../scripts/lib/built-site/references.ts';

const frames = listPages(dist).filter(({ url }) => /^\/(?:[a-z]{2,3}\/)?embed\//.test(url));

test('every region and partner has a frame in every language', () => {
  expect(frames.length).toBe(languages.length * (readCollection('regions').count + readCollection('partners').count));
});

test('a frame weighs at most 30 kB with all that it loads, and needs no script', () => {
  for (const page of frames) {
    const loaded = listReferences(page)
      .filter(({ kind }) => kind === 'request')
      .map(({ target }) => readBytes(toPath(target)));
    const weight = [Buffer.from(page.html), ...loaded].reduce((sum, bytes) => sum + bytes.length, 0);
    expect(weight, page.url).toBeLessThanOrEqual(30_000);
    expect(brotliCompressSync(page.html).length, page.url).toBeLessThan(10_000);
    expect(page.root.querySelectorAll('script'), page.url).toEqual([]);
  }
});

test('a frame leads back to its page, out of the frame, and stays out of search engines', () => {
  for (const { url, root } of frames) {
    const links = root.querySelectorAll('a');
    const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    expect(
      links.every((link) => link.getAttribute('target') === '_top'),
      url,
    ).toBe(true);
    expect(links[0]?.getAttribute('href'), url).toBe(toPath(canonical));
    expect(root.querySelector('meta[name="robots"]')?.getAttribute('content'), url).toBe('noindex');
  }
});

test('the lines to copy lead to the frame of that page', () => {
  for (const { url } of [...readCollection('regions').items, ...readCollection('partners').items]) {
    const page = listPages(dist).find((candidate) => candidate.url === toPath(url[languages[0]]));
    const source =
      /src=(?:"|&quot;|&#34;)(.+?)(?:"|&quot;|&#34;)/.exec(
        page?.root.querySelector('details pre')?.rawText ?? '',
      )?.[1] ?? '';
    expect(
      frames.map((frame) => frame.url),
      url[languages[0]],
    ).toContain(toPath(source));
  }
});
