import { expect, needs, test } from './fixtures.ts';
import { listFindings } from './pages/axe.ts';
import { RegisterPage } from './pages/register-page.ts';
import { SearchPage } from './pages/search-page.ts';

needs('/wilayah/kota-malang/', '/wilayah/kabupaten-malang/');

// Chromium reports a transition that a quick navigation cuts off.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the box on the home page tells two Malangs apart by keyboard', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const box = page.getByRole('main').getByRole('combobox');
  await expect(box).toBeFocused();
  await page.keyboard.type('malang');
  const options = page.getByRole('main').getByRole('option');
  await expect(options.nth(0)).toContainText('Kabupaten Malang');
  await expect(options.nth(1)).toContainText('Kota Malang');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/wilayah\/kabupaten-malang\/$/);
});

test('a key that belongs to an input method opens nothing', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('main').getByRole('combobox');
  await box.focus();
  await page.keyboard.type('malang');
  const first = page.getByRole('main').getByRole('option').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await box.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
  await expect(first).toBeVisible();
  await box.dispatchEvent('keydown', { key: 'Escape' });
  await expect(first).toBeHidden();
});

test('the box of the masthead leads to the result page', async ({ page }) => {
  await page.goto('/en/regions/');
  await page.getByRole('banner').getByRole('combobox').fill('zzqx jepang');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/search\/\?q=zzqx/);
  await expect(page.locator('#results > li').first()).toBeVisible();
  await expect(new SearchPage(page, 'en').remarks).toContainText('zzqx');
});

test('a query that nothing fits leads to the index', async ({ page }) => {
  const search = new SearchPage(page, 'id');
  expect(await search.search('qqzzxx')).toEqual([]);
  await expect(search.remarks).toContainText('qqzzxx');
  await expect(page.getByRole('link', { name: 'Indeks A–Z' })).toBeVisible();
});

test('results in the other language are found and say their language', async ({ page }) => {
  const search = new SearchPage(page, 'id');
  // No page in Indonesian has the word, and no group of spellings.
  const addresses = await search.search('congratulations');
  expect(addresses.some((address) => address.startsWith('/en/'))).toBe(true);
  await expect(search.results.locator('> li[lang="en"]').first()).toBeVisible();
});

test('facets, address, sentence, chips and Back stay in step', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open('/kerja-sama/');
  const whole = await register.sentence.innerText();
  expect(whole).toMatch(/^\d+ kerja sama$/);
  await register.choose('Wilayah', 'Kota Surabaya');
  await expect(register.sentence).toContainText('dari Kota Surabaya');
  await register.choose('Negara', 'Jepang');
  await expect(register.sentence).toHaveText('2 kerja sama antara Kota Surabaya dan Jepang');
  await expect(page).toHaveURL(/\?wilayah=kota-surabaya&negara=jepang$/);
  await expect(register.rows).toHaveCount(2);
  await page.goBack();
  await expect(register.sentence).toContainText('dari Kota Surabaya');
  await register.chip('Kota Surabaya').click();
  await expect(register.sentence).toHaveText(whole);
});

test('the table holds exactly what is shown', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open('/en/agreements/?region=kota-surabaya&country=japan');
  await expect(register.rows).toHaveCount(2);
  const lines = await register.download();
  expect(lines).toHaveLength(3);
  for (const head of ['Number', 'Title', 'Foreign parties', 'Group', 'Status', 'Evidence', 'Address'])
    expect(lines[0]?.split(',')).toContain(head);
  for (const row of await register.rows.allTextContents()) {
    const number = /JTM-\d+/.exec(row)?.[0] ?? 'no number';
    expect(lines.filter((line) => line.startsWith(number))).toHaveLength(1);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the facets stand in a sheet that says how many are left', async ({ page }) => {
    const register = new RegisterPage(page);
    await register.open('/kerja-sama/');
    await page.getByRole('button', { name: 'Saring', exact: true }).click();
    await register.choose('Status', 'Berakhir');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Tampilkan \d+ kerja sama$/ })
      .click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(register.sentence).toContainText('yang sudah berakhir');
  });
});

for (const width of [412, 1280]) {
  test(`the results page keeps still while its list arrives, ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 840 });
    // The type is on the device from here on.
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) performance.mark('moved', { detail: JSON.stringify(entry) });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const query of ['surabaya', 'malang jepang', 'sampah plastik laut', 'qqzzxx']) {
      await new SearchPage(page, 'id').search(query);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      const moved = await page.evaluate(() =>
        performance.getEntriesByName('moved').map((mark) => (mark as PerformanceMark).detail as string),
      );
      expect(moved, query).toEqual([]);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in an open box, a filtered register and a result list, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const findings: string[] = [];
    const look = async (part: string) => findings.push(...(await listFindings(page, { part })));
    await page.goto('/');
    await page.getByRole('main').getByRole('combobox').fill('malang');
    await expect(page.getByRole('option').first()).toBeVisible();
    await look('main search-box');
    const register = new RegisterPage(page);
    await register.open('/kerja-sama/?wilayah=kota-surabaya&status=berlaku');
    await expect(register.rows.first()).toBeVisible();
    await page.locator('details[data-facet=country] summary').click();
    await look('main');
    await new SearchPage(page, 'id').search('sister city surabaya');
    await look('main');
    expect(findings).toEqual([]);
  });
}
