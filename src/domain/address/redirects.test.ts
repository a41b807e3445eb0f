import { expect, test } from 'vitest';
import { listMovedLists, listRedirects } from './redirects.ts';

test('leads every former address of every language to the present one', () => {
  expect(listRedirects([{ page: 'partner', slug: 'busan', aliases: ['pusan'] }])).toEqual([
    { from: '/en/partners/pusan/', to: '/en/partners/busan/', language: 'en' },
    { from: '/mitra/pusan/', to: '/mitra/busan/', language: 'id' },
  ]);
});

test('keeps the year of a press release in the address', () => {
  const [first] = listRedirects([{ page: 'press-release', slug: '2019/rapat', aliases: ['2018/rapat'] }]);
  expect(first).toMatchObject({ from: '/en/press-releases/2018/rapat/', to: '/en/press-releases/2019/rapat/' });
});

test('has nothing to say of records that never moved', () => {
  expect(listRedirects([{ page: 'region', slug: 'kota-batu', aliases: [] }])).toEqual([]);
});

test('the lists of statuses that are no more lead on, in both languages', () => {
  expect(listMovedLists().map(({ from, to }) => [from, to])).toEqual([
    ['/kerja-sama/status/belum-terverifikasi/', '/kerja-sama/kelompok/belum-terbukti/'],
    ['/en/agreements/status/unverified/', '/en/agreements/group/unproven/'],
    ['/kerja-sama/status/kontak/', '/kunjungan/'],
    ['/en/agreements/status/contact/', '/en/visits/'],
  ]);
});
