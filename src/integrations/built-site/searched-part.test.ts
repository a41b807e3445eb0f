import { expect, test } from 'vitest';
import { toSearchedPart } from './searched-part.ts';

test('only the main part of a page is searched, where it is one', () => {
  const main = '<main data-pagefind-body><p>Kochi</p></main>';
  expect(toSearchedPart(`<html><nav>Menu</nav>${main}</html>`)).toBe(
    `<!doctype html><html><body>${main}</body></html>`,
  );
  const parted = '<html><main><p data-pagefind-body>a</p><p data-pagefind-body>b</p></main></html>';
  expect(toSearchedPart(parted)).toBe(parted);
});

test('an excerpt parts terms from values, and names from the lines below them', () => {
  const main =
    '<main data-pagefind-body><summary><dfn>aktif</dfn></summary><p>Ada kabar.</p><dl><dt>Negara</dt><dd>Jepang</dd></dl><a>Kochi</a><span class="block text-sm">Kota</span></main>';
  expect(toSearchedPart(main)).toContain('<dt>Negara: </dt><dd>Jepang</dd>');
  expect(toSearchedPart(main)).toContain('<dfn>aktif: </dfn>');
  expect(toSearchedPart(main)).toContain('<a>Kochi</a>, <span class="block text-sm">Kota</span>');
});
