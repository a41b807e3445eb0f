import { getPageWord } from '../../../src/domain/address/address-words.ts';
import { getPageFacts, pageKindList } from '../../../src/domain/address/pages.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';

const codes = locales.map(({ code }) => code);

/** Words at the root of the addresses that belong to files for machines and to the languages. */
const machineWords = [
  '404',
  'admin',
  'api',
  'drawings',
  'embed',
  'files',
  'flags',
  'icons',
  'pagefind',
  'pictures',
  ...codes,
];

/** First words of addresses that an institutional page cannot have, by language. */
export const reserved: Readonly<Record<Locale, ReadonlySet<string>>> = Object.fromEntries(
  codes.map((language) => [language, new Set([...listFirstWords(language), ...machineWords])]),
) as Record<Locale, Set<string>>;

function listFirstWords(language: Locale): string[] {
  return pageKindList.flatMap((kind) => {
    const [first] = getPageFacts(kind).path;
    return first === undefined || first === 'embed' ? [] : [getPageWord(first, language)];
  });
}
