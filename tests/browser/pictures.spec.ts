import { expect, needs, test } from './fixtures.ts';
import { PicturePage } from './pages/picture-page.ts';

needs('/kerja-sama/0042-surabaya-busan/', '/wilayah/kota-surabaya/', '/negara/jepang/');

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

test('under every choice the map, its table and the total agree', async ({ page }) => {
  const map = new PicturePage(page);
  await page.goto('/peta/');
  const choices = page.locator('a[data-counts]');
  expect(await choices.count()).toBeGreaterThan(20);
  for (const choice of (await choices.all()).filter((_, index) => index % 4 === 0)) {
    await page.goto(`/peta/?${(await choice.getAttribute('data-query')) ?? ''}`);
    const { drawn, listed, total } = await map.chosenFigures();
    expect(listed.length).toBe(38);
    expect(drawn).toEqual(listed);
    expect(total).toBe(listed.reduce((sum, [, count]) => sum + count, 0));
    expect(total).toBeGreaterThanOrEqual(0);
  }
});

test('the keyboard reaches every region and every partner once, and each shows where it is', async ({ page }) => {
  await page.goto('/peta/');
  const reached: string[] = [];
  const shown = '.province-map .shapes a[data-region]';
  const links = await page.locator(`${shown}:not([tabindex="-1"]), .world-map a`).count();
  await page.locator(shown).first().focus();
  for (let step = 0; step < 400; step += 1) {
    const mark = await page.evaluate(() => {
      const { activeElement } = document;
      const link = activeElement?.closest('.province-map .shapes a[data-region], .world-map a');
      if (!activeElement || !link) return undefined;
      // A shape is marked by its line, a partner by the ring around its mark.
      const drawn = [link, ...link.querySelectorAll('path, circle')].some((element) => {
        const { outlineStyle, strokeWidth, stroke } = getComputedStyle(element);
        return outlineStyle !== 'none' || (stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2.5);
      });
      const name = link.getAttribute('aria-label') ?? link.querySelector('title')?.textContent ?? link.textContent;
      return { href: link.getAttribute('href') ?? '', name: name.trim(), drawn };
    });
    if (mark) {
      expect(mark.name, mark.href).not.toBe('');
      expect(mark.drawn, mark.name).toBe(true);
      reached.push(mark.name);
    }
    if (reached.length === links) break;
    await page.keyboard.press('Tab');
  }
  expect(reached.length).toBe(links);
  expect(new Set(reached).size).toBe(links);
});

test('on a phone every region is a tile with its name inside, large enough for a finger', async ({ page }) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/peta/');
    const tiles = page.locator('.province-map .tiles a[data-region]');
    expect(await tiles.count()).toBe(38);
    const faults = await tiles.evaluateAll((links) =>
      links.flatMap((link) => {
        const tile = link.querySelector('rect')?.getBoundingClientRect();
        const name = link.querySelector('text')?.getBoundingClientRect();
        if (!tile || !name) return ['nothing drawn'];
        const isLarge = tile.width >= 40 && tile.height >= 40;
        return isLarge && name.left >= tile.left && name.right <= tile.right ? [] : [link.ariaLabel];
      }),
    );
    expect(faults, String(width)).toEqual([]);
  }
});

test('a reader who wants no motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of ['/', '/peta/', '/wilayah/kota-surabaya/', '/statistik/']) {
    await page.goto(address);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving, address).toEqual([]);
  }
});

test('on paper the pictures stand with their tables, within the sheet', async ({ page }) => {
  // A4 without margins of 1.5 cm, in CSS pixels.
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  for (const [address, picture, twin] of [
    ['/peta/', '.province-map svg', 'tr[data-region="35.78"]'],
    ['/peta/', '.world-map svg', '#dunia-jp'],
    [
      '/statistik/',
      'section[aria-labelledby="signed-by-year"] rect',
      'section[aria-labelledby="signed-by-year"] table',
    ],
    ['/wilayah/kesenjangan/', '.province-map svg', '[data-unpartnered] li'],
    ['/kerja-sama/0042-surabaya-busan/', 'rect.fill-running', 'main ol li[id]'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator(picture).first(), address).toBeVisible();
    await expect(page.locator(twin).first(), address).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, address).toBeLessThanOrEqual(0);
  }
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
      ['/', '.province-map .shapes a[data-tone="0"] path', 'stroke'],
      ['/', '.province-map .shapes a[data-tone="recorded"] path', 'stroke'],
      ['/', '.province-map .inset', 'stroke'],
      ['/negara/', '.world-map .fill-running', 'fill'],
      ['/negara/', '.world-map .stroke-ink-soft', 'stroke'],
      ['/statistik/', '#by-country ~ div rect', 'stroke'],
      ['/statistik/', '#signed-by-year ~ div rect', 'fill'],
      ['/kerja-sama/0042-surabaya-busan/', 'rect.fill-running', 'fill'],
      ['/kerja-sama/0041-sidoarjo-jinan-loi-2010/', '.stroke-preparing', 'stroke'],
    ] as const;
    for (const [address, selector, property] of marks) {
      if (new URL(page.url()).pathname !== address) await page.goto(address);
      expect(await picture.contrast(selector, property), `${address} ${selector}`).toBeGreaterThanOrEqual(3);
    }
  });
}
