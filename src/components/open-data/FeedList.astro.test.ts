import { afterEach, expect, test } from 'vitest';
import { languages, sitePlace, speak } from '~/domain/text/language.ts';
import { render } from '~/components/testing/render-component.ts';
import FeedList from './FeedList.astro';

const before = sitePlace;
afterEach(() => {
  speak(languages, before);
});

const listAddresses = async () =>
  (await render(FeedList, { locale: 'en' })).querySelectorAll('a').map((link) => link.getAttribute('href'));

test('offers the feeds of the site, of every collection that has one, and of changes', async () => {
  expect(await listAddresses()).toEqual(
    expect.arrayContaining([
      '/en/atom.xml',
      '/en/agreements/atom.xml',
      '/en/press-releases/atom.xml',
      '/en/changes/atom.xml',
    ]),
  );
});

test('offers no feed of changes and no calendar where a portal has no such pages', async () => {
  const all = await listAddresses();
  speak(languages, { ...before, isPortal: true });
  const some = await listAddresses();
  expect(all.filter((address) => !some.includes(address))).toEqual(['/en/changes/atom.xml', '/en/calendar.ics']);
});
