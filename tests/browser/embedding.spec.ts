import { readFileSync } from 'node:fs';
import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { readCollection } from '../lib/public-data.ts';
import { expect, test } from './fixtures.ts';

// The lines that a document gives to webmasters, with what it tells them to replace: a region of the site under test.
const told = { site: 'https://sinergi-jatim.example', code: '35.07', slug: 'kabupaten-malang', language: 'id' };

function readExamples(baseURL: string, region: { id: string; slug: string }): string[] {
  const [language] = languages;
  const text = readFileSync('docs/embedding.md', 'utf8');
  return [...text.matchAll(/```html\n([\s\S]*?)```/g)].map(([, lines = '']) =>
    lines
      .replaceAll(`/embed/wilayah/${told.slug}/`, toUrl({ page: 'region-embed', slug: region.slug }, language))
      .replaceAll(told.site, baseURL)
      .replaceAll(told.code, region.id)
      .replaceAll(`'${told.language}'`, `'${language}'`),
  );
}

test('what webmasters are told to copy shows the region on a page that is not ours', async ({ page, baseURL }) => {
  const region = readCollection('regions').items.find(({ agreements }) => agreements.length > 0);
  if (!region) return test.skip(true, 'no region has an agreement of its own');
  const [frame = '', script = ''] = readExamples(baseURL ?? '', region);
  const file = await page.request.get(`/api/v1/regions/${region.id}.json`);
  expect(file.headers()['access-control-allow-origin']).toBe('*');
  const open = async (body: string) => {
    await page.route('**/their-page', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('/their-page');
  };

  await open(frame);
  await expect(page.frameLocator('iframe').getByRole('link').first()).toBeVisible();

  await open(script);
  await expect(page.locator('#partners li')).toHaveCount(region.agreements.length);
  await expect(page.locator('#sentence')).toHaveText(region.sentence[languages[0]]);
});
