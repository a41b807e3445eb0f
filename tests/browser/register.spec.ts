import { expect, needs, test } from './fixtures.ts';
import { RegisterPage } from './pages/register-page.ts';

needs('/wilayah/kota-batu/', '/negara/jepang/');

for (const [width, height, row] of [
  [360, 740, 88],
  [1280, 800, 60],
] as const) {
  test(`answer and filter stand in the first window of ${String(width)} px, and a row takes at most ${String(row)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const register = new RegisterPage(page);
    for (const address of ['/en/agreements/', '/kerja-sama/']) {
      await register.open(address);
      await expect(register.sentence).toBeInViewport();
      const heights = await register.rowHeights();
      expect(heights.length).toBeGreaterThan(50);
      // An end that is near and two long names together may take a line more.
      expect(heights.filter((height) => height > row).length, address).toBeLessThanOrEqual(heights.length / 20);
    }
    await expect(
      width < 640
        ? page.getByRole('button', { name: 'Saring', exact: true })
        : page.locator('details[data-facet=country]'),
    ).toBeInViewport();
  });
}

test('all rows are laid out soon after the page has come, so that a picture of it is whole', async ({ page }) => {
  await page.goto('/kerja-sama/');
  const countWaiting = () =>
    page
      .locator('register-browser [data-row] > :first-child')
      .evaluateAll((parts) => parts.filter((part) => !part.checkVisibility({ contentVisibilityAuto: true })).length);
  await expect.poll(countWaiting).toBe(0);
  expect(await page.locator('register-browser [data-row]').count()).toBeGreaterThan(20);
});

test('no dash of a row ends a line', async ({ page }) => {
  const register = new RegisterPage(page);
  for (const width of [320, 360, 390, 430]) {
    await page.setViewportSize({ width, height: 740 });
    await register.open('/kerja-sama/');
    expect(await register.namesWithoutDash(), String(width)).toEqual([]);
  }
});

test('what a row leaves out on a phone is heard, and seen in a wider window', async ({ page }) => {
  const address = '/kerja-sama/?negara=inggris';
  const register = new RegisterPage(page);
  for (const [width, form, whole] of [
    [360, 'MoU', false],
    [1280, 'Nota kesepahaman', true],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await register.open(address);
    const row = register.rows.filter({ hasText: 'Liverpool City Region' }).first();
    await expect(row.getByText(form, { exact: false }).filter({ visible: true }).last()).toBeVisible();
    const heard = await row.ariaSnapshot();
    expect(heard).toContain('Nota kesepahaman');
    expect(heard.includes('MoU')).toBe(false);
    expect((await row.innerText()).includes('MoU')).toBe(!whole);
  }
});

test('the answer to a filter chosen on a phone is in view and has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const register = new RegisterPage(page);
  await register.open('/kerja-sama/');
  await page.getByRole('button', { name: 'Saring', exact: true }).click();
  await register.choose('Negara', 'Jepang');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Tampilkan/ })
    .click();
  await expect(register.sentence).toBeInViewport();
  await expect(register.sentence).toBeFocused();
  await expect(register.sentence).toContainText('dengan Jepang');
});

test('“none” is an answer, with what is on record nearby', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open('/kerja-sama/?negara=Austria&wilayah=kota-batu');
  await expect(register.sentence).toHaveText('Di register ini belum ada kerja sama antara Kota Batu dan Austria');
  await register.part('near').getByRole('link').first().click();
  await expect(register.sentence).toHaveText(/^[1-9]\d* kerja sama/);
});

test('what nobody knows is admitted, and the other language keeps the filter', async ({ page }) => {
  const register = new RegisterPage(page);
  await register.open('/kerja-sama/?country=Japan,atlantis');
  await expect(register.part('ignored')).toHaveText('Negara “atlantis” tidak dikenal, jadi diabaikan.');
  await expect(register.sentence).toContainText('dengan Jepang');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/agreements\/\?country=japan$/);
  await expect(register.sentence).toContainText('with Japan');
});

test('the table is sorted from the keyboard, keeps its order in the address, and fits 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const register = new RegisterPage(page);
  await register.open('/kerja-sama/?negara=jepang');
  await page.getByRole('button', { name: 'Tabel', exact: true }).press('Enter');
  const head = page.getByRole('columnheader', { name: 'Nomor' });
  await head.getByRole('button').press('Enter');
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/\?negara=jepang&urut=-nomor&tampilan=tabel$/);
  const numbers = await register.part('table').locator('tbody tr td:last-child').allInnerTexts();
  expect(numbers).toEqual(numbers.toSorted().reverse());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const lines = await register.download();
  expect(lines.slice(1, 4).map((line) => line.slice(4, 8))).toEqual(numbers.slice(0, 3));
});
