import { addressWords } from '../../../src/domain/address/address-words.ts';
import { getPageFacts, pageKindList } from '../../../src/domain/address/pages.ts';
import { languages, type Language } from '../../../src/domain/text/language.ts';

/** Words at the root of the addresses that belong to files for machines and to the languages. */
const machineWords = ['404', 'admin', 'api', 'embed', 'files', 'flags', 'icons', 'pagefind', 'pictures', ...languages];

/** First words of addresses that an institutional page cannot have, by language. */
export const reserved: Readonly<Record<Language, ReadonlySet<string>>> = Object.fromEntries(
  languages.map((language) => [language, new Set([...listFirstWords(language), ...machineWords])]),
) as Record<Language, Set<string>>;

function listFirstWords(language: Language): string[] {
  return pageKindList.flatMap((kind) => {
    const [first] = getPageFacts(kind).path;
    return first === undefined || first === 'embed' ? [] : [addressWords[language][first]];
  });
}
