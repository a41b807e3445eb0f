import { expect, test } from 'vitest';
import { listPageAnchors } from '../../scripts/lib/check/page-anchors.ts';
import { listSourceFiles } from '../../src/reader/source-file.ts';
import { readContentSet } from '../../src/reader/content-set.ts';
import { contentDir } from '../../src/config/site.ts';
import { dist, isRedirect, listPages } from '../lib/dist.ts';
import { readCollection } from '../lib/public-data.ts';
import { toPath } from '../lib/read-dist.ts';

const anchors = listPageAnchors(readContentSet(listSourceFiles(contentDir)));
const built = listPages(dist).filter((page) => !isRedirect(page) && anchors.has(page.url));
/** Collections of which each record has a page. */
const recorded = ['agreements', 'partners', 'regions', 'press-releases'] as const;

test('the check knows every part that the page of a record has', () => {
  const pages = recorded.flatMap((name) => readCollection(name).items.flatMap(({ url }) => Object.values(url)));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.map(toPath).filter((address) => !anchors.has(address))).toEqual([]);
  const unknown = built.flatMap((page) => {
    const { list, isOther } = anchors.get(page.url) ?? { list: () => [] };
    const known = new Set(list());
    return page.root
      .querySelectorAll('main [id]')
      .map(({ id }) => id)
      .filter((id) => !known.has(id) && isOther?.(id) !== true)
      .map((id) => `${page.url}#${id}`);
  });
  expect(unknown).toEqual([]);
});
