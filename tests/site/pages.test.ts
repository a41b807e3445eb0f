import { NodeType, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { languages, listOthers } from '../../src/domain/text/language.ts';
import { getLocale } from '../../src/i18n/locales.ts';
import { isUiKey } from '../../src/i18n/translate.ts';
import { dist, isNotFoundPage, isRedirect, listPages, type BuiltPage } from '../lib/dist.ts';

const all = listPages(dist).filter((page) => !isRedirect(page));
/** The editors' form and what other sites show in a frame are no pages of the site. */
const pages = all.filter(({ url }) => !/^\/([a-z]{2,3}\/)?(admin|embed)\//.test(url));
/** The page of a printed number: of its record, search engines list the page itself. */
const isShortAddress = ({ url }: BuiltPage) => /^\/([a-z]{2,3}\/)?\d+\/$/.test(url);
/** What search engines list, in both languages. */
const listed = pages.filter((page) => !isNotFoundPage(page) && !isShortAddress(page));

/** Pages with what is wrong on each. */
function findOn<T>(list: readonly BuiltPage[], find: (page: BuiltPage) => Iterable<T>): string[] {
  return list.flatMap((page) => [...find(page)].map((found) => `${page.url}: ${String(found)}`));
}

const visibleText = ({ html }: BuiltPage) =>
  html.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, '\n');
/** Words that stand in attributes and reach readers and machines all the same. */
const spokenAttributes = ({ html }: BuiltPage) =>
  [...html.matchAll(/\s(?:alt|title|aria-label|content|placeholder|href|src)="([^"]*)"/g)].map(
    ([, value]) => value ?? '',
  );

describe('languages', () => {
  const spoken = languages.map(getLocale);
  const first = getLocale(languages[0]);
  const pathOf = (address = '') => (URL.canParse(address) ? decodeURI(new URL(address).pathname) : address);
  const alternatesOf = (page: BuiltPage) =>
    Object.fromEntries(
      page.root
        .querySelectorAll('link[rel="alternate"][hreflang]')
        .map((link) => [link.getAttribute('hreflang') ?? '', pathOf(link.getAttribute('href'))]),
    );
  const alternates = new Map(listed.map((page) => [page.url, alternatesOf(page)]));
  const localeOf = (url: string) => spoken.find(({ code }) => url.startsWith(`/${code}/`)) ?? first;

  test('every page says its language, its own address, and the same page in each language', () => {
    expect(
      findOn(listed, ({ url, root }) => {
        const own = alternates.get(url);
        const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
        return [
          root.querySelector('html')?.getAttribute('lang') === localeOf(url).tag ? '' : 'wrong language',
          canonical !== undefined && pathOf(canonical) === url ? '' : 'wrong canonical address',
          own?.[localeOf(url).tag] === url ? '' : 'does not name itself among its languages',
          own?.['x-default'] === own?.[first.tag] ? '' : 'wrong x-default',
        ].filter(Boolean);
      }),
    ).toEqual([]);
  });

  test('the two pages of a pair name each other', () => {
    expect(
      findOn(listed, ({ url }) =>
        spoken
          .map(({ tag }) => alternates.get(url)?.[tag] ?? 'none')
          .filter((other) => JSON.stringify(alternates.get(other)) !== JSON.stringify(alternates.get(url))),
      ),
    ).toEqual([]);
  });

  test('the language switch leads to the other pages of the group', () => {
    expect(
      findOn(listed, ({ url, root }) =>
        listOthers(localeOf(url).code).flatMap((code) => {
          const { tag } = getLocale(code);
          const expected = alternates.get(url)?.[tag] ?? 'none';
          const links = root.querySelectorAll(`header a[hreflang="${tag}"]`);
          return links.some((link) => link.getAttribute('href') === expected) ? [] : [expected];
        }),
      ),
    ).toEqual([]);
  });

  test('text in another script says its language', () => {
    const scripts =
      /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Arabic}|\p{Script=Cyrillic}|\p{Script=Thai}/u;
    const isMarked = (element: HTMLElement | null): boolean =>
      element !== null &&
      element.rawTagName !== 'html' &&
      (element.hasAttribute('lang') || isMarked(element.parentNode));
    expect(
      findOn(
        pages.filter((page) => scripts.test(visibleText(page))),
        ({ root }) =>
          root
            .querySelectorAll('body *')
            .filter((element) => !/^(script|style)$/i.test(element.rawTagName))
            .filter((element) =>
              element.childNodes.some((node) => node.nodeType === NodeType.TEXT_NODE && scripts.test(node.text)),
            )
            .filter((element) => !isMarked(element))
            .map((element) => element.text.trim().slice(0, 80)),
      ),
    ).toEqual([]);
  });
});

describe('words', () => {
  test('no page shows a gap in its program', () => {
    const gap = /\{\w+\}|\bundefined\b|\bNaN\b|\[object|Invalid Date|\bnull\b/;
    expect(
      findOn(all, (page) =>
        [...visibleText(page).split('\n'), ...spokenAttributes(page)].filter((text) => gap.test(text)),
      ),
    ).toEqual([]);
  });

  test('no page shows the key of a text in place of the text', () => {
    expect(
      findOn(all, (page) => [...visibleText(page).split(/\s+/), ...spokenAttributes(page)].filter(isUiKey)),
    ).toEqual([]);
  });

  test('every page has a title and a description; no two pages of a language share one', () => {
    const sharing = new Map<string, string[]>();
    for (const { url, root } of listed) {
      const language = root.querySelector('html')?.getAttribute('lang') ?? '';
      const title = root.querySelector('title')?.text ?? '';
      const description = root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
      for (const text of [title, description])
        sharing.set(`${language}: ${text}`, [...(sharing.get(`${language}: ${text}`) ?? []), url]);
    }
    expect([...sharing].filter(([, urls]) => urls.length > 1)).toEqual([]);
    expect(
      findOn(pages, ({ root }) => {
        const description = root.querySelector('meta[name="description"]')?.getAttribute('content')?.trim() ?? '';
        const title = root.querySelector('title')?.text.trim() ?? '';
        return [title === '' ? 'no title' : '', description === '' ? 'no description' : ''].filter(Boolean);
      }),
    ).toEqual([]);
  });
});

describe('structure', () => {
  test('every page has one main heading, and no heading skips a level', () => {
    expect(
      findOn(pages, ({ root }) => {
        const levels = root
          .querySelectorAll('h1, h2, h3, h4, h5, h6')
          .map(({ rawTagName }) => Number(rawTagName.slice(1)));
        const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
        const mains = levels.filter((level) => level === 1).length;
        return [
          ...(mains === 1 ? [] : [`${String(mains)} main headings`]),
          ...skipped.map((level) => `skips to h${String(level)}`),
        ];
      }),
    ).toEqual([]);
  });

  test('every page has its landmarks once, and says which navigation is which', () => {
    expect(
      findOn(pages, ({ root }) => {
        const count = (selector: string) => root.querySelectorAll(selector).length;
        const navigations = root.querySelectorAll('nav').map((nav) => nav.getAttribute('aria-label') ?? '');
        return [
          ...['main', 'body > header', 'body > footer'].filter((selector) => count(selector) !== 1),
          navigations.includes('') ? 'navigation without a name' : '',
          new Set(navigations).size < navigations.length ? 'two navigations of one name' : '',
          root.querySelector('body a')?.getAttribute('href') === `#${root.querySelector('main')?.id ?? ''}`
            ? ''
            : 'does not begin with a way to its content',
        ].filter(Boolean);
      }),
    ).toEqual([]);
  });

  test('every row of a table has as many cells as the table has columns', () => {
    const countCells = (row: HTMLElement) =>
      row.querySelectorAll('th, td').reduce((sum, cell) => sum + Number(cell.getAttribute('colspan') ?? 1), 0);
    expect(
      findOn(pages, ({ root }) =>
        root.querySelectorAll('table').flatMap((table) => {
          const counts = new Set(table.querySelectorAll('tr').map(countCells));
          return counts.size === 1
            ? []
            : [`${table.querySelector('caption')?.text ?? 'a table'} ${[...counts].join(', ')}`];
        }),
      ),
    ).toEqual([]);
  });
});

test('what opens on demand shows that it does', () => {
  // Browsers draw their triangle beside running text, not beside the columns of a line.
  const isMarked = ([, classes = '', content = '']: readonly string[]) =>
    !/(?:^|\s)(?:inline-)?(?:flex|grid)(?:\s|$)/.test(classes) || /\bopens\b/.test(classes) || content.includes('<svg');
  expect(
    findOn(all, ({ html }) =>
      [...html.matchAll(/<summary(?: class="([^"]*)")?[^>]*>(.*?)<\/summary>/gs)]
        .filter((found) => !isMarked(found))
        .map(([whole]) => whole.slice(0, 120)),
    ),
  ).toEqual([]);
});
