import { getPageWord } from '../../src/domain/address/address-words.ts';
import { getPageFacts, listSinglePageKinds, pageKindList, type PageKind } from '../../src/domain/address/pages.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { languages, type Language } from '../../src/domain/text/language.ts';
import { dist, isNotFoundPage, isRedirect, listPages, type BuiltPage } from './dist.ts';

/** Slugs of more than one word, or of digits only. */
const slugPatterns: Partial<Record<PageKind, string>> = { 'press-release': '[^/]+/[^/]+', short: String.raw`\d+` };

/** The addresses that pages of a kind may have: `/en/agreements/…/`. */
function toPattern(kind: PageKind, language: Language): RegExp {
  const { path, slug } = getPageFacts(kind);
  const words = path.map((word) => (word === 'embed' ? word : getPageWord(word, language)));
  const end = slug ? [slugPatterns[kind] ?? '[^/]+'] : [];
  return new RegExp(`^${toUrl({ page: 'home' }, language)}${[...words, ...end].map((part) => `${part}/`).join('')}$`);
}

/** Pages of which there is one: they also look like a page of another kind. */
const single = new Set(listSinglePageKinds().flatMap((page) => languages.map((language) => toUrl({ page }, language))));

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
        page: findRichest(
          pages.filter(
            ({ url }) =>
              toPattern(kind, language).test(url) && (getPageFacts(kind).slug === undefined || !single.has(url)),
          ),
        ),
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
