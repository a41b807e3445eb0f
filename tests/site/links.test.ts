import { expect, test } from 'vitest';
import { checkLinks } from '../../scripts/lib/built-site/check-links.ts';
import { dist } from '../lib/dist.ts';

test('every link and anchor leads somewhere, every page can be reached, nothing loads from another host', () => {
  const { pages, problems } = checkLinks(dist);
  expect(pages).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});
