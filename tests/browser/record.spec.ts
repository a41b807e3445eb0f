import { expect, needs, test } from './fixtures.ts';

const record = '/kerja-sama/0001-jawa-timur-western-australia/';
needs(record);

test('a record is short on a phone, its facts before the list of its life', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(record);
  const { height, facts, life } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    facts: document.querySelector('main aside')?.getBoundingClientRect().top ?? Infinity,
    life: document.getElementById('perjalanan')?.getBoundingClientRect().top ?? 0,
  }));
  // Half of what it was before its redrawing.
  expect(height).toBeLessThanOrEqual(6099);
  expect(facts).toBeLessThan(life);
});

test('a listener hears the drawing once, no key of marks, and no citation twice in a row', async ({ page }) => {
  await page.goto(record);
  const tree = await page.getByRole('main').ariaSnapshot();
  expect(tree.match(/Garis perjalanan/g)).toHaveLength(1);
  const lines = tree.split('\n').map((line) => line.trim());
  // An item of a list that is only the name of a kind of event would be a key.
  expect(
    lines.filter((line) => /^- listitem: (Penandatanganan|Perpanjangan|Penegasan|Pelaksanaan)$/.test(line)),
  ).toEqual([]);
  const cited = lines.filter((line) => line.startsWith('- link "Sumber '));
  expect(cited.length).toBeGreaterThan(5);
  const repeated = lines.filter((line, index) => line.startsWith('- link "Sumber ') && line === lines[index - 1]);
  expect(repeated).toEqual([]);
});

test('a superior number opens the folded list of sources at its source', async ({ page }) => {
  await page.goto(record);
  const source = page.locator('#ref-1');
  await expect(source).toBeHidden();
  await page.locator('a[href="#ref-1"]').first().click();
  await expect(source).toBeInViewport();
});

test('an agreement is printed on four sheets, with whole addresses of its sources', async ({ page }) => {
  await page.goto(record);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4);
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('.source-address').first();
  const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(printed).toContain(await link.getAttribute('href'));
});

test('the short address says whether a paper still holds, and leads on where no day is given', async ({ page }) => {
  await page.goto('/0001/?d=2020-01-01');
  await expect(page.getByText('Register berubah sesudah kertas tanggal 1 Januari 2020.')).toBeVisible();
  const { computedFor } = (await (await page.request.get('/api/v1/summary.json')).json()) as { computedFor: string };
  await page.goto(`/en/0001/?d=${computedFor}`);
  await expect(page.getByText(/^The paper of \d+ \w+ \d{4} still agrees with the register/)).toBeVisible();
  await page.goto('/0001/');
  await expect(page).toHaveURL(new RegExp(`${record}$`));
});

test('the request for a text is there to copy and to send', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(record);
  await page.getByText('Minta naskahnya').click();
  await page.locator('copy-button[data-of="permohonan"] button').click();
  await expect(page.getByText('Tersalin')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('JTM-0001');
  expect(copied).toContain('Australia Barat');
  await expect(page.getByRole('link', { name: 'Kirim lewat surel' })).toHaveAttribute(
    'href',
    /^mailto:.+@.+\?subject=/,
  );
});
