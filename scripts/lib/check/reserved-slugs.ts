import { languages, type Language } from '../../../src/domain/text/language.ts';
import { toUrl } from '../../../src/domain/address/urls.ts';

const sections = [
  'agreements',
  'partners',
  'regions',
  'countries',
  'sectors',
  'press-releases',
  'guides',
  'glossary',
  'legal-basis',
  'opportunities',
  'map',
  'statistics',
  'expiring',
  'search',
  'index',
  'data',
] as const;

/** Words at the root of the addresses that a page cannot have. */
const machine = ['en', 'api', 'admin', 'embed', 'files', 'flags', 'pagefind', '404'];

/** First words of addresses that are taken, by language. */
export const reserved = Object.fromEntries(
  languages.map((language) => [
    language,
    new Set([...sections.map((page) => toUrl({ page }, language).split('/').at(-2) ?? ''), ...machine]),
  ]),
) as unknown as Record<Language, ReadonlySet<string>>;
