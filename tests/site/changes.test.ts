import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { listAddresses, readAddress, readJson, toPath } from '../lib/read-dist.ts';

const months = listAddresses('perubahan/*/index.html').map((file) => file.replace('index.html', ''));

test('every month of the log is linked from its first page, in both languages', () => {
  for (const [first, folder] of [
    ['/perubahan/', '/perubahan/'],
    ['/en/changes/', '/en/changes/'],
  ] as const) {
    const links = parse(readAddress(first))
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href'));
    expect(
      months.map((month) => month.replace('/perubahan/', folder)).filter((month) => !links.includes(month)),
    ).toEqual([]);
  }
});

test('the log names nobody by an address of mail', () => {
  for (const file of [...months, '/perubahan/', '/en/changes/'])
    expect(parse(readAddress(file)).querySelector('main')?.text).not.toMatch(/\S@\S/);
});

test.each(['agreements', 'partners', 'press-releases'] as const)(
  'no change of one of the %s is newer than its day of change everywhere',
  (name) => {
    const { items } = readJson<{ items: { url: { id: string }; updated: string }[] }>(`/api/v1/${name}.json`);
    const differing = items.filter(({ url, updated }) => {
      const days = [...readAddress(toPath(url.id)).matchAll(/id="perubahan-([\d-]+)"/g)].map(([, day = '']) => day);
      return days.some((day) => day > updated);
    });
    expect(differing).toEqual([]);
  },
);
