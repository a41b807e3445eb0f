import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createSiteListener, listen, portOf } from '../../scripts/lib/serve/site-server.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { workerUrl } from '../../src/offline/names.ts';
import { dist } from '../lib/dist.ts';
import { findBusiestCountry } from '../lib/own-records.ts';
import { expect, test } from './fixtures.ts';
import { RegisterPage } from './pages/register-page.ts';
import { SearchPage } from './pages/search-page.ts';

// A copy of the site that a test may renew, on a server of its own.
test.describe.configure({ mode: 'serial' });
let site: string;
let servers: Server[];
let origin: string;

test.beforeAll(async () => {
  site = mkdtempSync(path.join(tmpdir(), 'offline-'));
  cpSync(dist, site, { recursive: true });
  await serve(0);
  origin = `http://localhost:${String(portOf(servers))}`;
});
const serve = async (at: number) => {
  servers = await listen(createSiteListener(site), at, ['127.0.0.1', '::1']);
};
/** No server answers: a browser that is told to be offline lets its workers through. */
const cut = () => {
  for (const server of servers) server.close().closeAllConnections();
};
test.afterAll(() => {
  cut();
  rmSync(site, { recursive: true, force: true });
});
test.use({ baseURL: ({}, use) => use(origin), serviceWorkers: 'allow' });

const [language] = languages;
const home = toUrl({ page: 'home' }, language);
const register = toUrl({ page: 'agreements' }, language);
const countries = toUrl({ page: 'countries' }, language);
const regions = toUrl({ page: 'regions' }, language);

/** Follows a link, as readers do: the worker starts at the second page. */
const follow = async (page: Page, address: string) => {
  await page
    .locator(`a[href="${address}"]`)
    .first()
    .evaluate((link: HTMLElement) => {
      link.click();
    });
  await page.waitForURL(`**${address}`);
};

/** Waits until everything that the worker keeps from the beginning is there. */
const waitForCopies = (page: Page) =>
  page.waitForFunction(
    async (last) => Boolean(await caches.match(last)),
    `${toUrl({ page: 'search' }, language)}more-names.json`,
  );

const copyLine = (page: Page) => page.locator('[data-copy]');

test('reads on without a network, says so, and takes an update when there is one', async ({ page, troubles }) => {
  test.skip(findBusiestCountry() === undefined, 'no agreement to read on');
  await page.goto(home);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
  await follow(page, register);
  await waitForCopies(page);
  await follow(page, regions);
  const region = (await page.locator(`main table a[href^="${regions}"]`).first().getAttribute('href')) ?? '';
  await follow(page, region);
  await page.goto(countries);
  const country = (await page.locator(`main a[href^="${countries}"]`).first().getAttribute('href')) ?? '';
  await page.goto(register);
  const record = (await page.locator(`main li a[href^="${register}"]`).first().getAttribute('href')) ?? '';
  await page.goto(record);
  await expect(copyLine(page)).toBeHidden();

  cut();
  for (const address of [home, region, record, register]) {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    await expect(copyLine(page)).toBeVisible();
    await expect(copyLine(page)).toContainText(/\d{4}/);
  }

  // The register's own list, and the search of names.
  const list = new RegisterPage(page);
  await list.open(`${register}?country=${country.split('/').at(-2) ?? ''}`);
  await expect(list.rows.first()).toBeVisible();
  expect(await new SearchPage(page, language).search(await readName(page, region))).toContain(region);

  // A page that nobody opened is no page of ours: the browser says that there is no network.
  const other = await page.context().newPage();
  await expect(other.goto(toUrl({ page: 'data' }, language))).rejects.toThrow();
  await other.close();

  // What the browser reports of the cut network is no fault of a page.
  expect(troubles.filter((trouble) => !/ERR_(?:CONNECTION_REFUSED|FAILED)/.test(trouble))).toEqual([]);
  troubles.length = 0;
  await serve(Number(new URL(origin).port));
  renew(home, 'Terbit baru');
  await page.goto(home);
  await expect(page.locator('h1').first()).toHaveText('Terbit baru');
  await expect(copyLine(page)).toBeHidden();
});

test('a worker that only leaves takes every copy with it', async ({ page }) => {
  await page.goto(home);
  await follow(page, register);
  await waitForCopies(page);
  cpSync(path.resolve(import.meta.dirname, '../../deploy/no-offline.js'), path.join(site, workerUrl));
  // As the browser does at a later visit; while the first worker is on its way in, there is nothing to renew yet.
  await expect(async () => {
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
  }).toPass();
  await page.waitForFunction(async () => (await caches.keys()).length === 0);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
});

/** Puts another heading on a page, as another build might. */
function renew(address: string, heading: string): void {
  const file = path.join(site, address, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)[\s\S]*?(<\/h1>)/, `$1${heading}$2`));
}

async function readName(page: Page, region: string): Promise<string> {
  const html = await page.evaluate(async (address) => (await (await caches.match(address))?.text()) ?? '', region);
  return /<h1[^>]*>([^<]+)/.exec(html)?.[1]?.trim() ?? '';
}
