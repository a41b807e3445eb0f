import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSiteListener, listen, portOf } from '../../scripts/lib/serve/site-server.ts';
import { usualLanguages } from '../../src/domain/text/language.ts';
import { makeMemberAgreement, makeMemberFile, makeMemberFiles } from '../../src/domain/testing/make-member-files.ts';
import { toRecordPath } from '../../src/reader/members.ts';
import { buildSite } from '../lib/build-site.ts';
import { dist } from '../lib/dist.ts';
import { makePortal } from '../lib/make-portal.ts';
import { expect, test } from './fixtures.ts';
import { listFindings } from './pages/axe.ts';
import { RegisterPage } from './pages/register-page.ts';
import { SearchPage } from './pages/search-page.ts';

// The site under test beside two built sites of other folders, one of them in another country and language; and two members
// without whom the portal is made.
let origin: string;
test.use({
  baseURL: ({}, use) => use(origin),
  contextOptions: { reducedMotion: 'reduce' },
  spoken: [...usualLanguages],
});
test.describe.configure({ mode: 'default', timeout: 30 * 60_000 });

interface Listed {
  schema: string;
  items: { class: string; status: string; url: Record<string, string> }[];
}

const siteDate = '2027-03-30';
const folder = mkdtempSync(path.join(tmpdir(), 'portal-site-'));
const readAgreements = (site: string) =>
  JSON.parse(readFileSync(path.join(site, toRecordPath('agreements')), 'utf8')) as Listed;
const urlOf = (site: string) => new URL(readAgreements(site).schema).origin;

let members: { key: string; url: string; from: string }[] = [];
let servers: Server[] = [];
let output: string;

test.beforeAll(async () => {
  test.setTimeout(30 * 60_000);
  const sites = [dist];
  for (const name of ['toy-province', 'toy-negeri']) {
    const site = path.join(folder, name);
    const build = await buildSite({ contentDir: `tests/fixtures/${name}`, siteDate, dist: site });
    expect(build.code, build.output).toBe(0);
    // The site under test may be one of them.
    if (!sites.map(urlOf).includes(urlOf(site))) sites.push(site);
  }
  const keys = ['pertama', 'kedua', 'ketiga'];
  members = sites.map((from, index) => ({ key: keys[index] ?? '', url: urlOf(from), from }));
  const hostile = makeMemberAgreement('marren.example', { url: { en: 'javascript:alert(1)' } });
  const contentDir = makePortal([
    ...members,
    { key: 'telaga', url: 'https://telaga.example' },
    {
      key: 'marren',
      url: 'https://marren.example',
      from: makeMemberFiles('marren.example', { 'api/v1/agreements.json': makeMemberFile([hostile]) }),
    },
  ]);
  const portal = await buildSite({ contentDir, siteDate, dist: path.join(folder, 'portal'), lang: 'en' });
  expect(portal.code, portal.output).toBe(0);
  ({ output } = portal);
  servers = await listen(createSiteListener(portal.dist), 0, ['127.0.0.1', '::1']);
  origin = `http://localhost:${String(portOf(servers))}`;
});

test.afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

test('one search finds a record of each member, each at its own site', async ({ page }) => {
  const classes = members.map(({ from }) => new Set(readAgreements(from).items.map((item) => item.class)));
  test.skip(!classes.every((held) => held.has('sister-city')), 'A member has no sister city to be found');
  const addresses = await new SearchPage(page, 'en').search('sister city');
  for (const { url } of members) expect(addresses.filter((address) => address.startsWith(`${url}/`))).not.toEqual([]);
  expect(addresses.filter((address) => address.includes('marren'))).toEqual([]);
});

test('the filter by member, in the panel and in the address, leaves the records of that member', async ({ page }) => {
  const counts = members.map(({ from }) => readAgreements(from).items.length);
  test.skip(counts.includes(0), 'A member has no agreement');
  const register = new RegisterPage(page);
  await register.open('/en/agreements/');
  const whole = await register.sentence.innerText();
  for (const { key, url, from } of members) {
    const count = readAgreements(from).items.filter(({ status }) => status !== 'contact').length;
    await register.open(`/en/agreements/?member=${key}`);
    await expect(register.sentence).toContainText(new RegExp(`^${String(count)} agreements? from`));
    const links = register.rows.locator('a').first();
    await expect(links).toHaveAttribute('href', new RegExp(`^${RegExp.escape(url)}/`));
  }
  const [first] = members;
  await register.open('/en/agreements/');
  await register.choose('Province', first?.key ?? '');
  await expect(page).toHaveURL(new RegExp(`\\?member=${first?.key ?? ''}$`));
  await page.goBack();
  await expect(register.sentence).toHaveText(whole);
});

test('a member that is unreachable or says what cannot be is left out, and readers and staff are told', async ({
  page,
}) => {
  for (const name of ['Telaga', 'Marren']) expect(output).toContain(`${name} is left out`);
  for (const address of ['/en/', '/en/agreements/', '/en/press-releases/', '/en/data/']) {
    await page.goto(address);
    for (const name of ['Telaga', 'Marren'])
      await expect(
        page.getByRole('listitem').filter({ hasText: `The records of ${name} are missing here` }),
      ).toBeVisible();
  }
  await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0);
});

test('is found and filtered by keyboard alone', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('/');
  await page.keyboard.type('northhaven');
  const option = page.getByRole('main').getByRole('option').first();
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.goto('/en/agreements/');
  await page.locator('details[data-facet=member] summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  while (!(await page.evaluate(() => document.activeElement?.matches('input[type=checkbox]') ?? false)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?member=/);
});

const pages = ['/', '/en/agreements/', '/siaran-pers/', '/en/data/', '/en/search/?q=northhaven'];

for (const address of pages) {
  test(`axe finds nothing on ${address}, light and dark; it fits 320 px and prints without navigation`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    expect(await listFindings(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await listFindings(page, { rules: ['color-contrast'] }), 'dark').toEqual([]);
    const measure = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await measure(), '320 px').toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 672, height: 980 });
    expect(await measure(), 'print').toBeLessThanOrEqual(0);
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('navigation')).toHaveCount(0);
  });
}
