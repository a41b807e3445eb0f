import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from './fixtures.ts';

/** The lines that a document gives to webmasters, led to the site under test. */
function readExamples(baseURL: string): string[] {
  const text = readFileSync('docs/embedding.md', 'utf8');
  return [...text.matchAll(/```html\n([\s\S]*?)```/g)].map(([, lines = '']) =>
    lines.replaceAll('https://sinergi-jatim.example', baseURL),
  );
}

test('what webmasters are told to copy shows the region on a page that is not ours', async ({ page, baseURL }) => {
  const [frame = '', script = ''] = readExamples(baseURL ?? '');
  const file = await page.request.get('/api/v1/regions/35.07.json');
  expect(file.headers()['access-control-allow-origin']).toBe('*');
  const region = z
    .object({ agreements: z.array(z.string()), sentence: z.record(z.string(), z.string()) })
    .parse(await file.json());
  const open = async (body: string) => {
    await page.route('**/their-page', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('/their-page');
  };

  await open(frame);
  await expect(page.frameLocator('iframe').getByRole('link').first()).toBeVisible();

  await open(script);
  await expect(page.locator('#partners li')).toHaveCount(region.agreements.length);
  await expect(page.locator('#sentence')).toHaveText(region.sentence['id'] ?? '');
});
