import { listPagesOfKind } from '../../scripts/lib/built-site/pages-of-kind.ts';
import { pageKindList } from '../../src/domain/address/pages.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist, isNotFoundPage, isRedirect, listPages, type BuiltPage } from './dist.ts';

/** How many kinds of elements a page holds, an element's classes making its kind. */
const countKinds = (html: string) => new Set(html.match(/<[a-z][\w-]*(?: class="[^"]*")?/g)).size;

/** The page with the most kinds of things on it, and of those the shortest. */
function findRichest(pages: readonly BuiltPage[]): BuiltPage | undefined {
  const [richest] = pages
    .map((page) => ({ page, kinds: countKinds(page.html), length: page.html.length }))
    .sort((a, b) => b.kinds - a.kinds || a.length - b.length);
  return richest?.page;
}

interface Template {
  name: string;
  path: string;
}

function findTemplates(): Template[] {
  const pages = listPages(dist).filter((page) => !isRedirect(page));
  return [
    ...pageKindList.flatMap((kind) =>
      languages.map((language) => ({
        name: `${kind} (${language})`,
        page: findRichest(listPagesOfKind(pages, kind, language)),
      })),
    ),
    ...pages.filter(isNotFoundPage).map((page) => ({ name: `not found ${page.url}`, page })),
  ].flatMap(({ name, page }) => (page ? [{ name, path: page.url }] : []));
}

/**
 * One page of each kind in each language, from the table of pages: a new kind is looked at from the day it is there.
 * The editors' form is somebody else's program, with tests of its own. Found once, and handed to the workers of a run by
 * the environment: reading every page takes seconds.
 */
const known = `TEST_TEMPLATES ${dist}`;
export const templates = JSON.parse((process.env[known] ??= JSON.stringify(findTemplates()))) as Template[];
