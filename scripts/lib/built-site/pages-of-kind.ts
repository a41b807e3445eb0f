import { getPageWord } from '../../../src/domain/address/address-words.ts';
import { getPageFacts, listSinglePageKinds, type PageKind } from '../../../src/domain/address/pages.ts';
import { toUrl } from '../../../src/domain/address/urls.ts';
import { ownedLists } from '../../../src/domain/register/owned-lists.ts';
import { languages, type Language } from '../../../src/domain/text/language.ts';
import type { BuiltPage } from '../../../src/integrations/built-site/built-page.ts';

/** Slugs of more than one word, or of digits only. */
const slugPatterns: Partial<Record<PageKind, (language: Language) => string>> = {
  'press-release': () => '[^/]+/[^/]+',
  'facet-list': (language) => `(?!${getPageWord('page', language)}/)[^/]+/[^/]+`,
  'owned-list': (language) => `[^/]+/[^/]+/(?:${ownedLists.map((list) => getPageWord(list, language)).join('|')})`,
  short: () => String.raw`\d+`,
};

/** The pages of one kind in one language, by their addresses: `/en/agreements/…/`. */
export function listPagesOfKind<Page extends Pick<BuiltPage, 'url'>>(
  pages: readonly Page[],
  kind: PageKind,
  language: Language,
): Page[] {
  const { path, slug } = getPageFacts(kind);
  const words = path.map((word) => (word === 'embed' ? word : getPageWord(word, language)));
  const end = slug ? [slugPatterns[kind]?.(language) ?? '[^/]+'] : [];
  const pattern = new RegExp(
    `^${toUrl({ page: 'home' }, language)}${[...words, ...end].map((part) => `${part}/`).join('')}$`,
  );
  // Pages of which there is one may look like a page of another kind.
  const single = new Set(
    slug ? listSinglePageKinds().flatMap((page) => languages.map((one) => toUrl({ page }, one))) : [],
  );
  return pages.filter(({ url }) => pattern.test(url) && !single.has(url));
}
