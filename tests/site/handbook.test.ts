import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentDir, place } from '../../src/config/site.ts';
import { sumMonths } from '../../src/domain/agreement/renewal-time.ts';
import { languages } from '../../src/domain/text/language.ts';
import { anchorOf } from '../../src/domain/address/anchors.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { explainedLists, listExplained, toExplained } from '../../src/domain/records/explained.ts';
import { listedFacets } from '../../src/domain/register/facets.ts';
import { translate } from '../../src/i18n/translate.ts';
import { readContentSet } from '../../src/reader/content-set.ts';
import { listSourceFiles } from '../../src/reader/source-file.ts';
import { dist, listPages } from '../lib/dist.ts';
import { readCollection } from '../lib/public-data.ts';
import { readBytes, toPath } from '../lib/read-dist.ts';

const content = readContentSet(listSourceFiles(contentDir));
const terms = content.dataFile('glossary.yaml')?.data?.terms ?? [];
const pages = new Map(listPages(dist).map((page) => [page.url, page]));
const get = (url: string) => {
  const page = pages.get(url);
  if (!page) throw new Error(`No page ${url}`);
  return page.root;
};
/** Guides and samples that are published, as their files have them. */
const [guideRecords, sampleRecords] = (['guides', 'samples'] as const).map((name) =>
  content.records(name).filter(({ data }) => data?.draft === false && data.withdrawn === undefined),
);
const guides = (guideRecords ?? []).flatMap(({ slug }) =>
  languages.map((language) => toUrl({ page: 'guide', slug }, language)),
);
/** How often the published guides have a component, in all languages. */
const countInGuides = (opening: RegExp) =>
  [...(guideRecords ?? []), ...content.texts('guides')]
    .filter(({ slug }) => guideRecords?.some((record) => record.slug === slug))
    .reduce((sum, { document: { body = '' } }) => sum + [...body.matchAll(opening)].length, 0);
const publishedGuides = new Set(guideRecords?.map(({ slug }) => slug));
const renewing = content
  .records('guides')
  .find(({ slug, data }) => data?.answers === 'renew' && publishedGuides.has(slug))?.slug;

describe('the glossary', () => {
  test('explains each word of the closed lists once, and all of them where it explains most', () => {
    const explained = terms.flatMap(({ explains }) => explains);
    const counts = listExplained().map((value) => ({ value, count: explained.filter((one) => one === value).length }));
    expect(counts.filter(({ count }) => count > 1)).toEqual([]);
    const missing = counts.filter(({ count }) => count === 0).map(({ value }) => value);
    if (missing.length < counts.length / 2) expect(missing).toEqual([]);
  });

  test('has an entry for each of its terms on its page in every language', ({ skip }) => {
    skip(terms.length === 0, 'the content has no glossary');
    for (const language of languages) {
      const page = get(toUrl({ page: 'glossary' }, language));
      expect(terms.filter(({ key }) => page.querySelector(`[id="${key}"]`) === null).map(({ key }) => key)).toEqual([]);
    }
  });

  test('is where the list of every value of a facet leads', () => {
    const glossary = toUrl({ page: 'glossary' }, languages[0]);
    const explained = new Set(terms.flatMap(({ explains }) => explains));
    const isExplained = (facet: string, value: string) =>
      explainedLists.some((list) => list.facet === facet && explained.has(toExplained(list.name, value)));
    const lost = listedFacets.flatMap((facet) =>
      (explainedLists.find((list) => list.facet === facet)?.values ?? []).flatMap((value) => {
        const url = toUrl({ page: 'facet-list', facet, value }, languages[0]);
        const page = pages.get(url)?.root;
        return page && isExplained(facet, value) && !page.querySelector(`main header a[href^="${glossary}#"]`)
          ? [url]
          : [];
      }),
    );
    expect(lost).toEqual([]);
  });
});

test('every law that a page cites by its short name has an entry in the library', ({ skip }) => {
  const instruments = content.dataFile('legal-instruments.yaml')?.data?.instruments;
  if (!instruments) return skip('the content has no legal-instruments.yaml');
  const known = new Set(instruments.map(({ short }) => short));
  const cited = /\b(?:UU|PP|Perpres|Keppres|Permendagri|Permenlu|Permenkominfo|PMK|Perki) \d+\/\d{4}/g;
  const unknown = listPages(dist).flatMap(({ url, html }) =>
    [...new Set(html.match(cited))].filter((short) => !known.has(short)).map((short) => `${url}: ${short}`),
  );
  expect(unknown).toEqual([]);
});

describe('the guides', () => {
  test('exist in every language', () => {
    expect(guides.filter((url) => !pages.has(url))).toEqual([]);
    expect(guides.filter((url) => get(url).querySelector('.long-text[lang]'))).toEqual([]);
  });

  test('say of each rule where it comes from, or that it is not confirmed', () => {
    const rules = guides.flatMap((url) =>
      get(url)
        .querySelectorAll('.rule')
        .map((rule) => ({ url, rule })),
    );
    expect(rules.length).toBe(countInGuides(/<Rule\b/g));
    const unsourced = rules.filter(
      ({ rule }) => rule.querySelector('.cite') === null && rule.closest('.callout-unconfirmed') === null,
    );
    expect(unsourced.map(({ url, rule }) => `${url}: ${rule.structuredText}`)).toEqual([]);
    expect(rules.filter(({ rule }) => !rule.querySelector('a[href*="#"]')).map(({ url }) => url)).toEqual([]);
  });

  test('name the status of a step as the register does', () => {
    const steps = guides.flatMap((url) => get(url).querySelectorAll('.step-status a'));
    expect(steps.length).toBe(countInGuides(/<Step\b[^>]*\bstatus=/g));
    const word = (text: string) => text.trim();
    const wrong = steps.filter((link) => {
      const list = pages.get(link.getAttribute('href') ?? '')?.root;
      return list?.querySelector('h1') && word(list.querySelector('h1')?.text ?? '') !== word(link.text);
    });
    expect(wrong.map((link) => link.text)).toEqual([]);
  });

  test.for(languages)('count the latest start of a renewal as the register does (%s)', (language, { skip }) => {
    const page = renewing === undefined ? undefined : get(toUrl({ page: 'guide', slug: renewing }, language));
    const rows = page?.querySelector('.compare table')?.querySelectorAll('tbody tr');
    if (!rows) return skip('no guide holds the table of steps to a renewal');
    const { renewal } = place;
    const months = rows.map((row) => Number.parseInt(row.querySelectorAll('td')[1]?.text ?? '', 10));
    expect(months).toEqual([...renewal.map((step) => step.months), sumMonths(renewal)]);
  });

  test.for(languages)(
    'are where an agreement with a known end sends whoever wants to renew it (%s)',
    (language, { skip }) => {
      const due = readCollection('agreements').items.filter(({ renewalStart }) => renewalStart !== null);
      if (renewing === undefined || due.length === 0)
        return skip('no guide on renewing, or nothing that could be renewed');
      const guide = toUrl({ page: 'guide', slug: renewing }, language);
      const label = translate(language, 'agreement.renewalRule');
      const silent = due.filter(
        ({ url }) =>
          !get(toPath(url[language]))
            .querySelectorAll(`main a[href="${guide}"]`)
            .some(({ text }) => text === label),
      );
      expect(silent.map(({ number }) => number)).toEqual([]);
    },
  );

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
  const glossary = toUrl({ page: 'glossary' }, languages[0]);
  const agreements = readCollection('agreements').items.map(({ url }) => toPath(url[languages[0]]));
  const isExplained = terms.some(({ explains }) => explains.some((value) => value.startsWith('eventKind:')));
  const links = agreements.flatMap((url) => {
    const targets = get(url)
      .querySelectorAll(`main ol > li[id] p a[href^="${glossary}#"]`)
      .map((link) => link.text.trim());
    return [{ url, targets }];
  });
  if (isExplained) expect(links.flatMap(({ targets }) => targets).length).toBeGreaterThan(0);
  expect(links.filter(({ targets }) => new Set(targets).size < targets.length).map(({ url }) => url)).toEqual([]);
});

test('offers every sample as a document', () => {
  const samples = (sampleRecords ?? []).flatMap(({ slug }) =>
    languages.map((language) => toUrl({ page: 'sample', slug }, language)),
  );
  for (const url of samples) {
    const file = get(url).querySelector('a[download]')?.getAttribute('href') ?? '';
    // The mark of a packed file.
    expect(readFileSync(path.join(dist, file)).subarray(0, 2).toString(), file).toBe('PK');
  }
});

test('leads from every member of a collection back to it', () => {
  const folder = toUrl({ page: 'collections' }, languages[0]);
  const lost = [...pages.keys()]
    .filter((url) => url.startsWith(folder) && url !== folder)
    .flatMap((url) =>
      get(url)
        .querySelectorAll(`#${anchorOf('members')} ~ ol > li`)
        .flatMap((item) => {
          const member = item.querySelector('a[href^="/"]')?.getAttribute('href') ?? '';
          return get(member).querySelector(`a[href="${url}"]`) ? [] : [`${member} → ${url}`];
        }),
    );
  expect(lost).toEqual([]);
});

test('a sample says the SHA-256 of the document that it offers', ({ skip }) => {
  skip((sampleRecords ?? []).length === 0, 'the content has no samples');
  for (const { slug } of sampleRecords ?? []) {
    for (const language of languages) {
      const page = get(toUrl({ page: 'sample', slug }, language));
      const address = page.querySelector('a[download]')?.getAttribute('href') ?? '';
      const hash = createHash('sha256').update(readBytes(address)).digest('hex');
      expect(page.textContent, address).toContain(`SHA-256 ${hash}`);
    }
  }
});
