import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { budgetOf, PAGE_BUDGETS } from '../../scripts/lib/bench/budgets.ts';
import { weighPage } from '../../scripts/lib/bench/page-weight.ts';
import { listPages } from '../../scripts/lib/built-site/list-pages.ts';
import { checkLinks } from '../../scripts/lib/built-site/check-links.ts';
import { readSearchSources } from '../../scripts/lib/built-site/search-sources.ts';
import { rankHits } from '../../src/domain/search/rank-hits.ts';
import { speak } from '../../src/domain/text/language.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import type { Text } from '../../src/i18n/texts.ts';
import { words } from '../../src/i18n/words.ts';
import { mdxComponentNames } from '../../src/model/mdx-components.ts';
import { buildSite } from '../lib/build-site.ts';
import { readSiteFiles } from '../lib/site-files.ts';

/** An invented state that speaks Malay first and English second. */
const contentDir = path.resolve(import.meta.dirname, '../fixtures/toy-negeri');
const own = 'ms';

let dist = '';
let pages = new Map<string, HTMLElement>();

beforeAll(async () => {
  speak([own, 'en'], { words: {}, hasInformationLaw: true, isPortal: false });
  const build = await buildSite({ contentDir, siteDate: '2027-03-30', lang: own });
  expect(build.code, build.output).toBe(0);
  dist = build.dist;
  pages = new Map(
    [...readSiteFiles(dist)]
      .filter(([file]) => file.endsWith('.html') && !file.startsWith('admin/'))
      .map(([file, html]) => [file, parse(html)]),
  );
});

const isEnglish = (file: string) => file.startsWith('en/');
const main = (file: string) => pages.get(file)?.querySelector('main')?.structuredText ?? '';

const spokenAttributes = ['alt', 'aria-label', 'placeholder', 'title', 'value', 'data-words', 'data-done'];

/** Everything that a page says, piece by piece: its texts, and its attributes in words; what names its own language aside. */
function listSayings(page: HTMLElement, language: Locale): string[] {
  for (const element of page.querySelectorAll('script, style, pre, code')) element.remove();
  for (const element of page.querySelectorAll('body [lang]'))
    if (element.getAttribute('lang') !== language) element.remove();
  const texts = page.structuredText.split('\n');
  // What stands behind a choice is sent, and not read.
  for (const option of page.querySelectorAll('option')) option.removeAttribute('value');
  const attributes = page
    .querySelectorAll('*')
    .flatMap((element) => spokenAttributes.map((name) => element.getAttribute(name) ?? ''));
  return [...texts, ...attributes].map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** The forms of a text as patterns: whatever stands for its placeholders may stand there. */
function toPatterns(text: Text): RegExp[] {
  return (typeof text === 'string' ? [text] : Object.values(text)).flatMap((form) => {
    const own = form.replaceAll(/\{[\w.]+\}/g, ' ').match(/\p{L}{2,}/gu) ?? [];
    // A text of less than a word of its own, or of one word between two values, says nothing of its language.
    if (own.length < (form.includes('{') ? 2 : 1)) return [];
    const pattern = form
      .split(/\{[\w.]+\}/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('.+');
    return [new RegExp(`^${pattern}$`)];
  });
}

/** Every text of the interface in a language, by its key. */
function flatten(code: Locale): Readonly<Record<string, Text>> {
  return Object.assign({}, ...Object.values(words[code].default)) as Readonly<Record<string, Text>>;
}

/** Texts of the interface in other languages that the own one says in other words. */
function listForeignTexts(language: Locale): { key: string; pattern: RegExp }[] {
  const said = new Set(
    Object.values(flatten(language)).flatMap((text) => Object.values(typeof text === 'string' ? [text] : text)),
  );
  return locales
    .filter(({ code }) => code !== language)
    .flatMap(({ code }) =>
      Object.entries(flatten(code)).flatMap(([key, text]) => {
        const forms = typeof text === 'string' ? [text] : Object.values(text);
        // Words that the languages share are no foreign words.
        return forms
          .filter((form) => !said.has(form))
          .flatMap((form) => toPatterns(form))
          .map((pattern) => ({ key: `${code} ${key}`, pattern }));
      }),
    );
}

describe('a state that speaks Malay first', () => {
  test('has no word of the interface in another language, on any page of Malay', () => {
    const foreign = listForeignTexts(own);
    const ownPatterns = Object.values(flatten(own)).flatMap(toPatterns);
    const components = new Set<string>(mdxComponentNames);
    const found = [...pages]
      .filter(([file]) => !isEnglish(file))
      .flatMap(([file, page]) => {
        const sayings = new Set(listSayings(parse(page.outerHTML), own));
        return [...sayings].flatMap((saying) => {
          if (components.has(saying)) return [];
          if (ownPatterns.some((pattern) => pattern.test(saying))) return [];
          const match = foreign.find(({ pattern }) => pattern.test(saying));
          return match ? [`${file}: ${saying} (${match.key})`] : [];
        });
      });
    expect(found).toEqual([]);
  });

  test('says on every page which language it is in, and where the same page is in the other', () => {
    const wrong = [...pages].flatMap(([file, page]) => {
      const lang = page.querySelector('html')?.getAttribute('lang');
      if (lang !== (isEnglish(file) ? 'en' : own)) return [`${file}: ${String(lang)}`];
      const alternates = page
        .querySelectorAll('link[rel="alternate"][hreflang]')
        .map((link) => link.getAttribute('hreflang'));
      return alternates.length === 0 || ['ms', 'en', 'x-default'].every((tag) => alternates.includes(tag))
        ? []
        : [file];
    });
    expect(wrong).toEqual([]);
    expect([...pages].filter(([, page]) => page.querySelector('link[hreflang="ms"]')).length).toBeGreaterThan(100);
  });

  test('writes addresses, dates, numbers and lists as Malay does', () => {
    expect(main('perjanjian/0001-kenanga-kitahama/index.html')).toContain(
      'Berkuat kuasa hingga 31 Mac 2027, tinggal 1 hari.',
    );
    expect(main('perjanjian/0004-teratai-northhaven/index.html')).toContain('1–12 Julai 2019');
    expect(main('daerah/bandar-raya-kenanga/index.html')).toContain('412,000 orang (2024)');
    expect(main('perjanjian/index.html')).toContain('Kerajaan negeri, bandar raya dan daerah di dalamnya');
    expect(pages.has('perjanjian/status/berkuat-kuasa/index.html')).toBe(true);
  });

  test('finds by Malay words, also while they are typed and with a slip', () => {
    const { resolve, rows } = readSearchSources(dist, own);
    const first = (query: string, isTyping = false) => {
      const [hit] = rankHits(resolve(query, { isTyping }), rows).hits;
      return hit?.type === 'entity' ? hit.entity.name : hit?.type;
    };
    expect(first('jepun')).toBe('Jepun');
    expect(first('bandar kemb', true)).toBe('Bandar kembar');
    expect(first('memorandum persefahamn')).toBe('Memorandum persefahaman');
    expect(first('berkuat kuasa')).toBe('Berkuat kuasa');
    expect(first('asas undang-undang')).toBe('Asas undang-undang');
  });

  test('searches the words of its pages', async () => {
    const text = await readSearchSources(dist, own).fullText(own);
    const hits = await text.search(['lelongan ikan']);
    expect(hits.count).toBeGreaterThan(0);
  });

  test('says one and many in the same form, as Malay does, with its figures', () => {
    expect(new Intl.PluralRules('ms').resolvedOptions().pluralCategories).toEqual(['other']);
    const said = [...pages.keys()].filter((file) => !isEnglish(file)).map(main);
    for (const count of [/\b1 perjanjian\b/, /\b[2-4] perjanjian\b/])
      expect(said.some((words) => count.test(words))).toBe(true);
  });

  test('sorts names as Malay does, and finds them without their marks', () => {
    const { resolve, rows } = readSearchSources(dist, own);
    const names = (pages.get('negara/index.html')?.querySelectorAll('main li a') ?? []).map(({ text }) => text.trim());
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual(names.toSorted(new Intl.Collator('ms').compare));
    const [hit] = rankHits(resolve('JEPÛN', {}), rows).hits;
    expect(hit?.type === 'entity' && hit.entity.name).toBe('Jepun');
  });

  test('keeps to the budgets of pages, those of its map, its search and its register among them', () => {
    const over = listPages(dist)
      .filter(({ url }) => url !== '/admin/')
      .map((page) => ({ url: page.url, total: weighPage(page, dist).total }))
      .filter(({ url, total }) => total > budgetOf(url));
    expect(over).toEqual([]);
    expect(budgetOf('/peta/')).toBe(PAGE_BUDGETS.map);
    expect(['/carian/', '/perjanjian/'].map(budgetOf)).toEqual([PAGE_BUDGETS.finder, PAGE_BUDGETS.finder]);
  });

  test('marks no place and draws no way on the world map, since nobody recorded the seat of the state', () => {
    const map = pages.get('peta/index.html')?.querySelector('.world-map');
    expect(map?.querySelectorAll('a')).toHaveLength(2);
    expect(map?.querySelectorAll('.fill-brick, path[vector-effect]')).toEqual([]);
  });

  test('has whole pages, all of them linked', () => {
    expect(checkLinks(dist).problems).toEqual([]);
  });
});
