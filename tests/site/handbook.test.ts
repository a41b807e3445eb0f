import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sumMonths } from '../../src/domain/agreement/renewal-time.ts';
import { languages } from '../../src/domain/text/language.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { explainedLists, listExplained } from '../../src/domain/records/explained.ts';
import { listedFacets } from '../../src/domain/register/facets.ts';
import { dist, listPages } from '../lib/dist.ts';
import { readCollection } from '../lib/public-data.ts';
import { toPath } from '../lib/read-dist.ts';

interface Term {
  key: string;
  explains?: string[];
}

const { terms } = parse(readFileSync('content/glossary.yaml', 'utf8')) as { terms: Term[] };
const pages = new Map(listPages(dist).map((page) => [page.url, page]));
const get = (url: string) => {
  const page = pages.get(url);
  if (!page) throw new Error(`No page ${url}`);
  return page.root;
};
const guides = [...pages.keys()].filter((url) =>
  /^\/(?:panduan|en\/guides)\/(?!komponen|components)[a-z-]+\/$/.test(url),
);

describe('the glossary', () => {
  test('explains every word of the closed lists exactly once', () => {
    const explained = terms.flatMap(({ explains = [] }) => explains);
    const counts = listExplained().map((value) => [value, explained.filter((one) => one === value).length] as const);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
  });

  test('has at least 120 terms, each with an entry on its page in every language', () => {
    expect(terms.length).toBeGreaterThanOrEqual(120);
    for (const language of languages) {
      const page = get(toUrl({ page: 'glossary' }, language));
      expect(terms.filter(({ key }) => page.querySelector(`[id="${key}"]`) === null).map(({ key }) => key)).toEqual([]);
    }
  });

  test('is where the list of every value of a facet leads', () => {
    const lost = listedFacets.flatMap((facet) =>
      (explainedLists.find((list) => list.facet === facet)?.values ?? []).flatMap((value) => {
        const url = toUrl({ page: 'facet-list', facet, value }, languages[0]);
        const page = pages.get(url)?.root;
        return page && !page.querySelector('main header a[href^="/istilah/#"]') ? [url] : [];
      }),
    );
    expect(lost).toEqual([]);
  });
});

test('every law that a page cites by its short name has an entry in the library', () => {
  const { instruments } = parse(readFileSync('content/legal-instruments.yaml', 'utf8')) as {
    instruments: { short: string }[];
  };
  const known = new Set(instruments.map(({ short }) => short));
  const cited = /\b(?:UU|PP|Perpres|Keppres|Permendagri|Permenlu|Permenkominfo|PMK|Perki) \d+\/\d{4}/g;
  const unknown = listPages(dist).flatMap(({ url, html }) =>
    [...new Set(html.match(cited))].filter((short) => !known.has(short)).map((short) => `${url}: ${short}`),
  );
  expect(unknown).toEqual([]);
});

describe('the guides', () => {
  test('exist in every language', () => {
    const count = (prefix: string) => guides.filter((url) => url.startsWith(prefix)).length;
    expect(count('/panduan/')).toBeGreaterThanOrEqual(11);
    expect(count('/en/guides/')).toBe(count('/panduan/'));
    expect(guides.filter((url) => get(url).querySelector('.long-text[lang]'))).toEqual([]);
  });

  test('say of each rule where it comes from, or that it is not confirmed', () => {
    const rules = guides.flatMap((url) =>
      get(url)
        .querySelectorAll('.rule')
        .map((rule) => ({ url, rule })),
    );
    expect(rules.length).toBeGreaterThan(20);
    const unsourced = rules.filter(
      ({ rule }) => rule.querySelector('.cite') === null && rule.closest('.callout-unconfirmed') === null,
    );
    expect(unsourced.map(({ url, rule }) => `${url}: ${rule.structuredText}`)).toEqual([]);
    expect(rules.filter(({ rule }) => !rule.querySelector('a[href*="#"]')).map(({ url }) => url)).toEqual([]);
  });

  test('name the status of a step as the register does', () => {
    const steps = guides.flatMap((url) => get(url).querySelectorAll('.step-status a'));
    expect(steps.length).toBeGreaterThan(10);
    const word = (text: string) => text.trim();
    const wrong = steps.filter((link) => {
      const list = pages.get(link.getAttribute('href') ?? '')?.root;
      return list?.querySelector('h1') && word(list.querySelector('h1')?.text ?? '') !== word(link.text);
    });
    expect(wrong.map((link) => link.text)).toEqual([]);
  });

  test.each(languages)('count the latest start of a renewal as the register does (%s)', (language) => {
    const page = get(toUrl({ page: 'guide', slug: 'memperpanjang-atau-mengakhiri' }, language));
    const rows = page.querySelector('.compare table')?.querySelectorAll('tbody tr') ?? [];
    const months = rows.map((row) => Number.parseInt(row.querySelectorAll('td')[1]?.text ?? '', 10));
    const { renewal } = parse(readFileSync('content/place.yaml', 'utf8')) as { renewal: { months: number }[] };
    expect(months).toEqual([...renewal.map((step) => step.months), sumMonths(renewal)]);
  });

  test.each([
    ['id', 'Cara menghitung tanggal ini'],
    ['en', 'How this date is counted'],
  ] as const)('are where an agreement with a known end sends whoever wants to renew it (%s)', (language, label) => {
    const guide = toUrl({ page: 'guide', slug: 'memperpanjang-atau-mengakhiri' }, language);
    const due = readCollection('agreements').items.filter(({ renewalStart }) => renewalStart !== null);
    expect(due.length).toBeGreaterThan(0);
    const silent = due.filter(
      ({ url }) =>
        !get(toPath(url[language]))
          .querySelectorAll(`main a[href="${guide}"]`)
          .some(({ text }) => text === label),
    );
    expect(silent.map(({ number }) => number)).toEqual([]);
  });

  test('keep every sentence within forty words', () => {
    const long = guides.flatMap((url) =>
      get(url)
        .querySelectorAll('.long-text :is(p, li):not(:has(p, ul, ol))')
        .flatMap(({ text }) => text.split(/(?<=[.!?:;][\d–,]*)\s+/))
        .filter((sentence) => sentence.trim().split(/\s+/).length > 40)
        .map((sentence) => `${url}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('say for whom they are, how long they take and when they were checked', () => {
    const silent = guides.filter((url) => get(url).querySelectorAll('main header p span').length < 3);
    expect(silent).toEqual([]);
  });
});

test('explains each kind of event once on a time line', () => {
  const agreements = [...pages.keys()].filter((url) => /^\/kerja-sama\/\d{4}-/.test(url));
  const links = agreements.flatMap((url) => {
    const targets = get(url)
      .querySelectorAll('main ol > li[id] p a[href^="/istilah/#"]')
      .map((link) => link.text.trim());
    return [{ url, targets }];
  });
  expect(links.flatMap(({ targets }) => targets).length).toBeGreaterThan(agreements.length);
  expect(links.filter(({ targets }) => new Set(targets).size < targets.length).map(({ url }) => url)).toEqual([]);
});

test('offers every sample as a document', () => {
  const samples = [...pages.keys()].filter((url) => /\/(?:contoh|samples)\/[a-z-]+\/$/.test(url));
  expect(samples.length).toBeGreaterThanOrEqual(12);
  for (const url of samples) {
    const file = get(url).querySelector('a[download]')?.getAttribute('href') ?? '';
    // The mark of a packed file.
    expect(readFileSync(path.join(dist, file)).subarray(0, 2).toString(), file).toBe('PK');
  }
});

test('leads from every member of a collection back to it', () => {
  const lost = [...pages.keys()]
    .filter((url) => /^\/kumpulan\/[a-z0-9-]+\/$/.test(url))
    .flatMap((url) =>
      get(url)
        .querySelectorAll('#anggota ~ ol > li')
        .flatMap((item) => {
          const member = item.querySelector('a[href^="/"]')?.getAttribute('href') ?? '';
          return get(member).querySelector(`a[href="${url}"]`) ? [] : [`${member} → ${url}`];
        }),
    );
  expect(lost).toEqual([]);
});
