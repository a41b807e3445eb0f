import { expect, test } from 'vitest';
import { shownAtMost } from '~/domain/register/owned-lists.ts';
import { makePressRelease } from '~/domain/testing/make-records.ts';
import { makeView, render, toWords } from '~/components/testing/render-component.ts';
import NewsSection from './NewsSection.astro';

const words = { title: 'News', summary: '', place: '', offices: {}, notes: {}, corrections: [], changes: [] };
const makeReleases = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    makePressRelease('2025-06-01', { slug: `2025/report-${String(index)}`, text: { id: words } }),
  );
const view = makeView();
const releases = makeReleases(5);

test('shows all of it open where nothing says how much', async () => {
  const html = await render(NewsSection, { releases, view });
  expect(html.querySelectorAll('li')).toHaveLength(5);
  expect(html.querySelector('details')).toBeNull();
});

test('folds what is older than the first', async () => {
  const html = await render(NewsSection, { releases, view, open: 3 });
  expect(html.querySelectorAll('details li')).toHaveLength(2);
  expect(toWords(html.querySelector('summary'))).toBe('2 older items');
  expect(toWords(html.querySelector('h2'))).toBe('News 5');
});

test('holds the first of a list of its own, and leads to all of it', async () => {
  const many = makeReleases(shownAtMost['press-releases'] + 1);
  const html = await render(NewsSection, { releases: many, view, listAddress: '/news/' });
  expect(html.querySelectorAll('li')).toHaveLength(shownAtMost['press-releases']);
  expect(html.querySelector('a[href="/news/"]')).not.toBeNull();
});

test('leaves nothing behind where there is none', async () => {
  expect(toWords(await render(NewsSection, { releases: [], view }))).toBe('');
});
