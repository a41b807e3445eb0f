import { expect, test } from 'vitest';
import { checkChange } from './testing/check-change.ts';

const file = 'agreements/id/0001-contoh-kota-laut.md';
const linkTo = (address: string) => checkChange({ file, find: '/mitra/kota-laut/', put: address });

test.each([
  '/',
  '/kerja-sama/',
  '/kerja-sama/atom.xml',
  '/kalender.ics',
  '/jatuh-tempo/kalender.ics',
  '/wilayah/kesenjangan/',
  '/kerja-sama/status/berlaku/',
  '/mitra/jenis/kota/',
  '/embed/mitra/kota-laut/',
  '/panduan/mulai/',
  '/dasar-hukum/',
  '/data/informasi-publik/',
  '/api/v1/agreements.json',
  '/data/agreements.csv',
])('knows %s', async (address) => {
  expect(await linkTo(address)).toEqual([]);
});

test.each([
  ['a page that no route leads to', '/panduan/contoh/'],
  ['a guide that does not exist', '/panduan/tiada/'],
  ['a list of partners of a kind that nobody has', '/mitra/jenis/kedutaan/'],
  ['a part of the register', '/kerja-sama/halaman/2/'],
  ['a feed beside a page that has none', '/peta/atom.xml'],
  ['the calendar in the word of another language', '/calendar.ics'],
])('refuses %s: %s', async (_, address) => {
  expect(await linkTo(address)).toEqual([expect.stringMatching(/^dead-link /)]);
});
