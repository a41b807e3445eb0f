import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { listPages } from '../../scripts/lib/built-site/list-pages.ts';
import { isRedirect } from '../../src/integrations/built-site/built-page.ts';
import { createSiteListener, listen, portOf } from '../../scripts/lib/serve/site-server.ts';
import { facets, getQueryKeys } from '../../src/domain/register/facets.ts';
import { toOneLine } from '../../src/domain/text/one-line.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { usualLanguages } from '../../src/domain/text/language.ts';
import { buildUnchecked } from '../lib/hostile/build-unchecked.ts';
import { writeHostileContent, type HostileAgreement } from '../lib/hostile/hostile-content.ts';
import { listRunning } from '../lib/hostile/list-running.ts';
import { vectors } from '../lib/hostile/vectors.ts';
import { checkCalendar } from '../lib/strict-calendar.ts';
import { expect, test, watch } from './fixtures.ts';
import { RegisterPage } from './pages/register-page.ts';
import { SearchPage } from './pages/search-page.ts';

// A site whose every word is an attack, built as if the check of the content had missed all of them.
let origin: string;
test.use({
  baseURL: ({}, use) => use(origin),
  contextOptions: { reducedMotion: 'reduce' },
  spoken: [...usualLanguages],
});
test.describe.configure({ mode: 'default', timeout: 30 * 60_000 });

let agreements: HostileAgreement[];
let dist: string;
let servers: Server[] = [];

test.beforeAll(async () => {
  test.setTimeout(30 * 60_000);
  const contentDir = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  agreements = writeHostileContent(contentDir);
  dist = await buildUnchecked(contentDir, '2027-02-01');
  rmSync(contentDir, { recursive: true });
  servers = await listen(createSiteListener(dist), 0, ['127.0.0.1', '::1']);
  origin = `http://localhost:${String(portOf(servers))}`;
});

test.afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
  rmSync(path.dirname(dist), { recursive: true, force: true });
});

/** Visits addresses, several at a time, and gives everything that ran or could run. */
async function visit(browser: Browser, addresses: readonly string[], settle?: (page: Page) => Promise<unknown>) {
  const waiting = [...addresses];
  const visitor = async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const troubles = watch(page, origin);
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      await page.goto(`${origin}${address}`);
      await settle?.(page);
      troubles.push(...(await page.evaluate(listRunning)).map((what) => `${String(address)}: ${what}`));
    }
    await context.close();
    return troubles;
  };
  return (await Promise.all([visitor(), visitor(), visitor()])).flat();
}

/**
 * Each vector's record is looked at in one of the two languages, by turns, and its short page in the other: the pages of a
 * kind come from one template. With a day the short page stays and says what has changed; without one it leads on to the
 * record, which would only be looked at again.
 */
function toVisits(url: string): string[] {
  const [, english, short, record] = /^(\/en)?\/(?:(\d{4})\/$|[a-z-]+\/(\d{4})-)/.exec(url) ?? [];
  const number = short ?? record;
  if (number === undefined) return [url];
  const isTurn = (Number(number) % 2 === 0) === (english === undefined);
  if (short === undefined) return isTurn ? [url] : [];
  return isTurn ? [] : [`${url}?d=2000-01-01`];
}

test('no page of it runs, asks or sends anything', async ({ browser }) => {
  const addresses = listPages(dist)
    .filter((page) => !isRedirect(page) && !page.url.startsWith('/admin/'))
    .flatMap(({ url }) => toVisits(url));
  for (const shape of [/\?d=/, /\/\d{4}-/])
    expect(addresses.filter((address) => shape.test(address)).length).toBeGreaterThanOrEqual(agreements.length);
  expect(await visit(browser, addresses)).toEqual([]);
});

test('what is watched for is noticed', async ({ browser }) => {
  const bait =
    '<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a><iframe></iframe><base href="//evil.example/">';
  const home = readFileSync(path.join(dist, 'index.html'), 'utf8');
  mkdirSync(path.join(dist, 'bait'));
  writeFileSync(path.join(dist, 'bait/index.html'), home.replace('</main>', `${bait}</main>`));
  const found = await visit(browser, ['/bait/']);
  for (const part of ['onerror', 'javascript:', '<iframe>', '<base>']) expect(found.join('\n')).toContain(part);
  expect(
    found.some((what) => /Content Security Policy/.test(what)),
    found.join('\n'),
  ).toBe(true);
});

test('every title stands there letter by letter, in both languages', async ({ browser }) => {
  const page = await browser.newPage();
  for (const { slug, title } of agreements) {
    if (title === undefined) continue;
    for (const folder of ['kerja-sama', 'en/agreements']) {
      const html = readFileSync(path.join(dist, folder, slug, 'index.html'), 'utf8');
      const heading = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'text/html').querySelector('h1')?.textContent,
        html,
      );
      expect(toPlain(heading ?? ''), slug).toBe(toPlain(toOneLine(title)));
    }
  }
  await page.close();
});

/** No HTML page holds a null, and the parser of the browser reads white space as one space. */
function toPlain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

test('no search text runs or fails, and what is found is shown as text', async ({ browser }) => {
  const addresses = vectors.map(({ text }, index) => {
    const folder = index % 2 === 0 ? '/cari/' : '/en/search/';
    return `${folder}?q=${encodeURIComponent(text.toWellFormed())}`;
  });
  const settle = (page: Page) => new SearchPage(page, 'id').settle();
  expect(await visit(browser, addresses, settle)).toEqual([]);
});

test('the search of the site finds the attacks, as words', async ({ page }) => {
  const found = await new SearchPage(page, 'id').search('alert');
  expect(found.length).toBeGreaterThan(10);
  await expect(page.locator('ol#results')).toContainText('alert(1)');
  expect(await page.evaluate(listRunning)).toEqual([]);
});

test('the suggestions of the search box are words', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('main').getByRole('combobox');
  for (const text of ['alert', 'script', '<img', '"', 'javascript:', '__proto__']) {
    await box.fill(text);
    await page.waitForTimeout(150);
    expect(await page.evaluate(listRunning)).toEqual([]);
  }
});

test('no value of a facet runs or fails, and a link with one still shows the register', async ({ browser }) => {
  const waiting = vectors.map(({ text }) => encodeURIComponent(text.toWellFormed()));
  const addresses: string[] = [];
  while (waiting.length > 0) {
    // As many at a time as there are facets, and one as the name of a facet.
    const locale = addresses.length % 2 === 0 ? 'id' : 'en';
    const values = waiting.splice(0, facets.length);
    const pairs = values.map(
      (value, index) => `${String(facets[index] && getQueryKeys(facets[index].key)[locale])}=${value}`,
    );
    const query = [...pairs, `${String(values[0])}=1`, 'constructor=1'].join('&');
    addresses.push(`${toUrl({ page: 'agreements' }, locale)}?${query}#${String(values[0])}`);
  }
  const all = globSync('kerja-sama/[0-9]*-*/index.html', { cwd: dist }).length;
  const settle = async (page: Page) => {
    await expect(new RegisterPage(page).sentence).toContainText(String(all));
  };
  expect(await visit(browser, addresses, settle)).toEqual([]);
});

const isFormula = (cell: string) =>
  /^[\s"']*[=+\-@＝＋－＠]/u.test(cell) && !cell.startsWith("'") && Number.isNaN(Number(cell));

test('no cell of a table is a formula, whatever a program takes for the end of a cell', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open('/kerja-sama/');
  const saved = (await register.download()).join('\r\n');
  const files = globSync('**/*.csv', { cwd: dist }).map((file) => readFileSync(path.join(dist, file), 'utf8'));
  expect(files.length).toBeGreaterThanOrEqual(5);
  for (const text of [saved, ...files]) {
    const rows = parse(text, { bom: true });
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    const cells = rows.flat();
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(isFormula)).toEqual([]);
    expect(cells.filter((cell) => /[\r\n\t]/.test(cell))).toEqual([]);
    // Where the comma is for decimals, programs read a semicolon as the end of a cell.
    const apart = parse(text, { bom: true, delimiter: ';', relax_quotes: true, relax_column_count: true }).flat();
    expect(apart.filter(isFormula)).toEqual([]);
  }
});

test('feeds, calendars and data hold the attacks as words', () => {
  const list = (pattern: string) =>
    globSync(pattern, { cwd: dist }).map((file): [string, string] => [
      file,
      readFileSync(path.join(dist, file), 'utf8'),
    ]);
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
  for (const [file, text] of list('**/*.xml')) {
    expect(() => void parser.parse(text, true), file).not.toThrow();
  }
  for (const [file, text] of list('**/*.ics')) expect(checkCalendar(text).problems, file).toEqual([]);
  for (const [file, text] of list('{api,data}/**/*.{json,jsonld}'))
    expect(() => void JSON.parse(text), file).not.toThrow();
  expect(list('**/*.xml').length).toBeGreaterThan(5);
  expect(list('**/*.ics').length).toBeGreaterThan(2);
});

test('no vector is the name of a file', () => {
  expect(existsSync(path.join(dist, 'evil.exe'))).toBe(false);
  const names = globSync('**/*', { cwd: dist, exclude: (name) => name === 'pagefind' });
  expect(names.filter((name) => !/^[\w./-]+$/.test(name))).toEqual([]);
});
