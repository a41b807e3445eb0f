import { expect, test } from './fixtures.ts';
import { PicturePage } from './pages/picture-page.ts';

test('a choice redraws the map and its table in place, stands in the address, and is undone by a second press', async ({
  page,
}) => {
  const map = new PicturePage(page);
  await page.goto('/en/map/');
  const before = await map.shape('35.78').getAttribute('data-tone');
  await page.locator('summary', { hasText: 'By Country' }).click();
  await map.view('Japan').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/map/?country=japan');
  await expect(map.view('Japan')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('p[aria-live]')).toContainText('Japan');
  const row = page.locator('tr[data-region="35.78"] [data-count]');
  const label = (await map.shape('35.09').getAttribute('aria-label')) ?? '';
  await expect(row).toBeVisible();
  expect(label).toContain(await page.locator('tr[data-region="35.09"] [data-count]').innerText());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/map/');
  await expect(map.shape('35.78')).toHaveAttribute('data-tone', before ?? '');
  await expect(row).toBeHidden();
});

test('an address with a choice opens with it', async ({ page }) => {
  const map = new PicturePage(page);
  await page.goto('/peta/?negara=jepang');
  await expect(map.view('Jepang')).toHaveAttribute('aria-current', 'true');
  await expect(map.view('Jepang')).toBeVisible();
});

test('the comparison sorts by the keyboard, and says how', async ({ page }) => {
  const table = new PicturePage(page);
  await page.goto('/en/regions/comparison/');
  const head = table.columnHead('Population');
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const numbers = (await table.column(9)).map((text) => Number(text.replaceAll(',', '')));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every mark or its outline stands out, ${colorScheme}`, async ({ page }) => {
    const picture = new PicturePage(page);
    await page.emulateMedia({ colorScheme });
    const marks = [
      ['/', '.province-map a[data-tone="0"] path', 'stroke'],
      ['/', '.province-map a[data-tone="recorded"] path', 'stroke'],
      ['/', '.province-map .inset', 'stroke'],
      ['/negara/', '.world-map .fill-running', 'fill'],
      ['/negara/', '.world-map .stroke-ink-soft', 'stroke'],
      ['/statistik/', '#by-country ~ div rect', 'stroke'],
      ['/statistik/', '#signed-by-year ~ div rect', 'fill'],
      ['/kerja-sama/0042-surabaya-busan/', 'rect.fill-running', 'fill'],
      ['/kerja-sama/0042-surabaya-busan/', '.stroke-preparing', 'stroke'],
    ] as const;
    for (const [address, selector, property] of marks) {
      if (new URL(page.url()).pathname !== address) await page.goto(address);
      expect(await picture.contrast(selector, property), `${address} ${selector}`).toBeGreaterThanOrEqual(3);
    }
  });
}

test('nothing moves while a page with pictures loads', async ({ page }) => {
  for (const address of ['/', '/peta/', '/wilayah/kota-surabaya/', '/kerja-sama/0042-surabaya-busan/', '/statistik/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 200);
        }),
    );
    expect(shift, address).toBeLessThan(0.005);
  }
});
