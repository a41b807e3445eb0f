import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/domain/address/anchors.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { listAddresses, readAddress, readJson, toPath } from '../lib/read-dist.ts';

describe.each(languages)('the log (%s)', (language) => {
  const first = toUrl({ page: 'changes' }, language);
  const months = listAddresses(`${first.slice(1)}*/index.html`).map((file) => file.replace('index.html', ''));

  test('links every month from its first page', () => {
    const links = parse(readAddress(first))
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href'));
    expect(months.filter((month) => !links.includes(month))).toEqual([]);
  });

  test('names nobody by an address of mail', () => {
    for (const file of [...months, first])
      expect(parse(readAddress(file)).querySelector('main')?.text).not.toMatch(/\S@\S/);
  });
});

test.each(['agreements', 'partners', 'press-releases'] as const)(
  'no change of one of the %s is newer than its day of change everywhere',
  (name) => {
    const { items } = readJson<{ items: { url: Record<string, string>; updated: string }[] }>(`/api/v1/${name}.json`);
    const change = new RegExp(`id="${anchorOf('changes')}-([\\d-]+)"`, 'g');
    const differing = items.filter(({ url, updated }) => {
      const days = [...readAddress(toPath(url[languages[0]] ?? '')).matchAll(change)].map(([, day = '']) => day);
      return days.some((day) => day > updated);
    });
    expect(differing).toEqual([]);
  },
);
