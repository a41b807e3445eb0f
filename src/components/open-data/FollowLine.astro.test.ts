import { expect, test } from 'vitest';
import { render, toWords } from '~/components/testing/render-component.ts';
import type { Subscription } from '~/i18n/subscriptions.ts';
import FollowLine from './FollowLine.astro';
import SubscriptionLine from './SubscriptionLine.astro';

const feed: Subscription = { format: 'atom', title: 'Kota Laut', address: '/laut/atom.xml' };
const calendar: Subscription = { format: 'calendar', title: 'Kota Laut', address: '/laut/kalender.ics' };
const ofSite: Subscription = { format: 'calendar', title: 'Register', address: '/kalender.ics' };

test('says of a calendar without a date that it is empty, and offers it all the same', async () => {
  for (const isEmpty of [true, false]) {
    const line = await render(FollowLine, { subscriptions: [feed, { ...calendar, isEmpty }], locale: 'en' });
    const link = line.querySelector('a[href="/laut/kalender.ics"]');
    expect(toWords(link)).toBe(isEmpty ? 'Calendar (still empty)' : 'Calendar');
  }
});

test('the foot of a page offers the nearest calendar that holds something', async () => {
  for (const isEmpty of [true, false]) {
    const line = await render(SubscriptionLine, {
      subscriptions: [feed, { ...calendar, isEmpty }, ofSite],
      locale: 'en',
    });
    const addresses = line.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(addresses).toEqual([feed.address, isEmpty ? ofSite.address : calendar.address]);
  }
});
