import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { pageFiles } from '../../src/domain/address/pages.ts';
import { place } from '../../src/config/site.ts';
import { sumMonths } from '../../src/domain/agreement/renewal-time.ts';
import { toCalendarUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { translate } from '../../src/i18n/translate.ts';
import { readCollection } from '../lib/public-data.ts';
import { listAddresses, readAddress, readJson, toPath } from '../lib/read-dist.ts';
import { checkCalendar, valueOf } from '../lib/strict-calendar.ts';

const addresses = listAddresses('**/*.ics');
/** The calendar of the site in its first language. */
const siteCalendar = toCalendarUrl({ page: 'home' }, languages[0]);

const listEvents = (address: string) =>
  new ICAL.Component(ICAL.parse(readAddress(address)) as unknown[]).getAllSubcomponents('vevent');

test('every calendar is one by the letter of RFC 5545', () => {
  const problems = addresses.flatMap((address) =>
    checkCalendar(readAddress(address)).problems.map((problem) => `${address}: ${problem}`),
  );
  expect(addresses.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('the site, every region, country and sector and the list of endings have one in every language', () => {
  const pages = (['regions', 'countries', 'sectors'] as const).flatMap((name) =>
    readCollection(name).items.flatMap(({ url }) =>
      languages.map((language) => `${toPath(url[language])}${pageFiles.calendar.name(language)}`),
    ),
  );
  const once = (['home', 'expiring'] as const).flatMap((page) =>
    languages.map((language) => toCalendarUrl({ page }, language)),
  );
  expect(addresses).toEqual([...once, ...pages].toSorted());
});

test('the calendar of the site has the endings and anniversaries of all running agreements and the starts of renewals, no others', () => {
  const running = readCollection('agreements').items.filter(
    ({ status }) => status === 'in-force' || status === 'running',
  );
  const isFull = (date: { precision: string; qualifier: string | null } | null) =>
    date?.precision === 'day' && date.qualifier === null;
  const expected =
    running.filter(({ endsOn }) => isFull(endsOn)).length +
    running.filter(({ renewalStart }) => renewalStart !== null).length +
    running.filter(({ signed }) => isFull(signed)).length;
  for (const language of languages) expect(listEvents(toCalendarUrl({ page: 'home' }, language)).length).toBe(expected);
});

test.each(languages)('a calendar without a date says so, and so does the page beside it (%s)', (language) => {
  const [note, link] = [translate(language, 'calendar.empty'), translate(language, 'subscription.emptyCalendar')];
  const name = pageFiles.calendar.name(language);
  const ofSite = toCalendarUrl({ page: 'home' }, language);
  const own = addresses.filter((address) => address.endsWith(`/${name}`));
  const pages = own.map((address) => address.slice(0, -name.length));
  const says = pages.map((page) => {
    const address = `${page}${name}`;
    const calendar = readAddress(address).replaceAll('\r\n ', '').replaceAll('\\,', ',');
    const isEmpty = listEvents(address).length === 0;
    // The page of the site names its calendar nowhere.
    const isSaidBeside =
      address === ofSite ? isEmpty : readAddress(page).replaceAll(/\s+/g, ' ').includes(`>${link}</a>`);
    return { page, isEmpty, isSaid: calendar.includes(note), isSaidBeside };
  });
  expect(says.length).toBeGreaterThan(0);
  expect(says.filter(({ isEmpty, isSaid, isSaidBeside }) => isSaid !== isEmpty || isSaidBeside !== isEmpty)).toEqual(
    [],
  );
});

const renewalRule = translate(languages[0], 'calendar.renewalRule', {
  months: translate(languages[0], 'count.months', { count: sumMonths(place.renewal) ?? 0 }),
});

test('the latest start of a renewal is an event on its day, which says how the day is counted', () => {
  const due = readCollection('agreements').items.flatMap(({ url, renewalStart }) =>
    renewalStart ? [[toPath(url[languages[0]]), renewalStart.text]] : [],
  );
  const said = listEvents(siteCalendar).flatMap((event) => {
    const [rule = ''] = String(event.getFirstPropertyValue('description')).split('\n');
    if (rule !== renewalRule) return [];
    const page = toPath(String(event.getFirstPropertyValue('url')));
    return [[page, String(event.getFirstPropertyValue('dtstart'))]];
  });
  expect(said.toSorted()).toEqual(due.toSorted());
});

test('an end reminds 180, 90 and 30 days before; an anniversary does not', () => {
  const { calendar } = checkCalendar(readAddress(siteCalendar));
  // One without events holds a time zone, which every calendar has to have something in it.
  for (const event of (calendar?.components ?? []).filter(({ name }) => name === 'VEVENT')) {
    const triggers = event.components.map((alarm) => valueOf(alarm, 'TRIGGER'));
    const isEnd = triggers.length > 0;
    expect(triggers).toEqual(isEnd ? ['-P180D', '-P90D', '-P30D'] : []);
    if (isEnd) expect(valueOf(event, 'RRULE')).toBe('');
  }
});

test('an event has the same UID in every calendar, and none names the host', () => {
  const site = new Set(listEvents(siteCalendar).map((event) => event.getFirstPropertyValue('uid')));
  const others = addresses.flatMap((address) => listEvents(address).map((event) => event.getFirstPropertyValue('uid')));
  expect(others.filter((uid) => !site.has(uid))).toEqual([]);
  expect(
    [...site].filter(
      (uid) => !/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(String(uid)),
    ),
  ).toEqual([]);
});

test('the list of endings is the same set as JSON and as a calendar', () => {
  const { groups } = readJson<{
    groups: {
      items: {
        url: Record<string, string>;
        endsOn: { precision: string; qualifier: string | null } | null;
      }[];
    }[];
  }>('/api/v1/expiring.json');
  const renewed = new Set(
    readCollection('agreements').items.flatMap(({ url, renewalStart }) => (renewalStart ? [url[languages[0]]] : [])),
  );
  const items = groups.flatMap((group) => group.items);
  const dated = [
    ...items.filter(({ endsOn }) => endsOn?.precision === 'day' && endsOn.qualifier === null),
    ...items.filter(({ url }) => renewed.has(url[languages[0]] ?? '')),
  ].map(({ url }) => url[languages[0]] ?? '');
  const urls = listEvents(toCalendarUrl({ page: 'expiring' }, languages[0])).map((event) =>
    String(event.getFirstPropertyValue('url')),
  );
  expect(urls.toSorted()).toEqual(dated.toSorted());
});
