import { expect, test } from 'vitest';
import { render, toWords } from '~/components/testing/render-component.ts';
import SourceList from './SourceList.astro';

const long = `https://www.example.org/${'a'.repeat(60)}/`;
const show = (source: object, isSearched?: boolean) =>
  render(SourceList, { sources: [{ id: 's1', publisher: 'Antara', ...source }], locale: 'en', isSearched });

test('shows host and beginning of an address, and leads to all of it', async () => {
  const link = (await show({ url: long })).querySelector('a');
  expect(link?.getAttribute('href')).toBe(long);
  expect(toWords(link)).toBe(`example.org/${'a'.repeat(38)}…`);
  expect(toWords((await show({ url: 'https://example.org/a/' })).querySelector('a'))).toBe('example.org/a');
});

test('says that a source has no address', async () => {
  const html = await show({});
  expect(html.querySelector('a')).toBeNull();
  expect(toWords(html)).toContain('no address that can be linked');
});

test('says of a judged source when it was read, or that it was not', async () => {
  expect(toWords(await show({ kind: 'press', checked: '2026-01-02' }))).toContain('opened 2 January 2026');
  expect(toWords(await show({ kind: 'press', checked: '2026-01-02' }))).not.toContain('not read again yet');
  expect(toWords(await show({ kind: 'press' }))).toContain('not read again yet');
  expect(toWords(await show({}))).not.toContain('not read again yet');
});

test('glues no two statements about a source together, on a screen or on paper', async () => {
  for (const source of [{ kind: 'press', checked: '2026-01-02' }, { kind: 'press' }]) {
    const text = (await show(source)).text.replace(/\s+/g, ' ');
    expect(text).toMatch(/Press · no address that can be linked · (?:opened|not read)/i);
  }
});

test('leads to the copy of an archive', async () => {
  const html = await show({ url: 'https://example.org/', archived: 'https://archive.example.org/1' });
  expect(html.querySelectorAll('a').map(toWords)).toEqual(['example.org', 'archived copy']);
});

test('keeps everything but titles from the search, and titles too where they are not looked for', async () => {
  const searched = await show({ title: 'A visit' }, true);
  expect(searched.querySelector('ol')?.hasAttribute('data-pagefind-ignore')).toBe(false);
  expect(searched.querySelector('cite')?.getAttribute('data-pagefind-weight')).toBe('0.3');
  expect(searched.querySelectorAll('[data-pagefind-ignore]').map(toWords)).toContain('Antara');
  const unsearched = await show({ title: 'A visit' });
  expect(unsearched.querySelector('ol')?.hasAttribute('data-pagefind-ignore')).toBe(true);
  expect(unsearched.querySelector('cite')?.hasAttribute('data-pagefind-weight')).toBe(false);
});
