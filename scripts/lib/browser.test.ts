import { expect, test } from 'vitest';
import { findBrowser } from './browser.ts';

test('takes the browser that CHROMIUM_PATH names', () => {
  expect(findBrowser({ CHROMIUM_PATH: '/opt/chrome' }, () => true)).toBe('/opt/chrome');
});

test('looks nowhere else when CHROMIUM_PATH names nothing', () => {
  expect(findBrowser({ CHROMIUM_PATH: '/opt/chrome' }, (place) => place === '/usr/bin/chromium')).toBeUndefined();
});

test('finds the browser of the system', () => {
  expect(findBrowser({}, (place) => place === '/usr/bin/chromium')).toBe('/usr/bin/chromium');
});

test('says so when there is none', () => {
  expect(findBrowser({}, () => false)).toBeUndefined();
});
