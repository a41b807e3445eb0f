import { anchorOf } from '../../src/domain/address/anchors.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { eventKinds } from '../../src/domain/lists/event-kinds.ts';
import { languages } from '../../src/domain/text/language.ts';
import { useTranslations } from '../../src/i18n/translate.ts';
import { listAgreements, needsTie, toPath } from '../lib/own-records.ts';
import { readCollection } from '../lib/public-data.ts';
import { expect, test } from './fixtures.ts';

// The record of which most is told, on every site.
const [first] = languages;
const last = languages.at(-1) ?? first;
const t = useTranslations(first);
/** So many events has the record for which the heights below were set; one that tells more may be longer. */
const toldAtMost = 21;
const [rich] = listAgreements()
  .filter(({ events }) => events.length <= toldAtMost)
  .toSorted((a, b) => b.events.length - a.events.length || b.sources.length - a.sources.length);
const record = rich && toPath(rich.url[first]);
/** Of a text, what stands before its first value. */
const beforeValue = (text: string) => text.split('{')[0]?.trim() ?? '';
const cite = beforeValue(t('sources.number', { numbers: '{' }));

test.skip(!record, needsTie);

test('a record is short on a phone, its facts before the list of its life', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(record ?? '');
  const { height, facts, life } = await page.evaluate(
    (id) => ({
      height: document.documentElement.scrollHeight,
      facts: document.querySelector('main aside')?.getBoundingClientRect().top ?? Infinity,
      life: document.getElementById(id)?.getBoundingClientRect().top ?? 0,
    }),
    anchorOf('life'),
  );
  // Half of what it was before its redrawing.
  expect(height).toBeLessThanOrEqual(6099);
  expect(facts).toBeLessThan(life);
});

test('a listener hears the drawing once, no key of marks, and no citation twice in a row', async ({ page }) => {
  await page.goto(record ?? '');
  const tree = await page.getByRole('main').ariaSnapshot();
  const drawing = beforeValue(t('life.alt', { first: '{', day: '{' }));
  expect(tree.split(drawing)).toHaveLength(2);
  const lines = tree.split('\n').map((line) => line.trim());
  // An item of a list that is only the name of a kind of event would be a key.
  const names = new Set(eventKinds.map((kind) => `- listitem: ${t(`event.${kind}`)}`));
  expect(lines.filter((line) => names.has(line))).toEqual([]);
  const isCitation = (line = '') => line.startsWith(`- link "${cite} `);
  expect(lines.filter(isCitation).length).toBeGreaterThanOrEqual(Math.min(6, rich?.events.length ?? 6));
  const repeated = lines.filter((line, index) => isCitation(line) && line === lines[index - 1]);
  expect(repeated).toEqual([]);
});

test('a superior number opens the folded list of sources at its source', async ({ page }) => {
  const most = listAgreements().toSorted((a, b) => b.sources.length - a.sources.length)[0];
  if (!most || most.sources.length <= 4) return test.skip(true, 'no agreement has a folded list of sources');
  await page.goto(toPath(most.url[first]));
  const source = page.locator('#ref-1');
  await expect(source).toBeHidden();
  await page.locator('a[href="#ref-1"]').first().click();
  await expect(source).toBeInViewport();
});

test('an agreement is printed on four sheets, with whole addresses of its sources', async ({ page }) => {
  await page.goto(record ?? '');
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4);
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('.source-address').first();
  const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(printed).toContain(await link.getAttribute('href'));
});

test('the short address says whether a paper still holds, and leads on where no day is given', async ({ page }) => {
  const { number } = /(?<number>\d+)$/.exec(rich?.number ?? '')?.groups ?? {};
  const toShort = (language: typeof first) => toUrl({ page: 'short', number: number ?? '' }, language);
  await page.goto(`${toShort(first)}?d=2020-01-01`);
  await expect(page.getByText(beforeValue(t('short.changed', { date: '{' })))).toBeVisible();
  const { computedFor } = readCollection('agreements');
  await page.goto(`${toShort(last)}?d=${computedFor}`);
  const [before = '', after = ''] = useTranslations(last)('short.same', { date: '{' }).split('{');
  await expect(page.getByText(new RegExp(`^${RegExp.escape(before)}.*\\d{4}${RegExp.escape(after)}`))).toBeVisible();
  await page.goto(toShort(first));
  await expect(page).toHaveURL(record ?? '');
});

test('the request for a text is there to copy and to send', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(record ?? '');
  const fold = page.getByText(t('request.title'));
  test.skip((await fold.count()) === 0, 'the place names no way to ask for a text, or this one is on record');
  await fold.click();
  await page.locator(`copy-button[data-of="${anchorOf('request')}"] button`).click();
  await expect(page.getByText(t('copy.done'))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(rich?.number);
  expect(copied).toContain(rich?.title[first]);
  const mail = page.getByRole('link', { name: t('request.mail') });
  const isUnknown = await page.getByText(t('request.noMail')).isVisible();
  if (isUnknown) await expect(mail).toHaveCount(0);
  else await expect(mail).toHaveAttribute('href', /^mailto:.+@.+\?subject=/);
});
