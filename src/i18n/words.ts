import { locales, type Locale } from './locales.ts';
import type { ProblemCode, ProblemWords, Words } from './texts.ts';

interface Folder {
  default: Words;
  check: Record<ProblemCode, ProblemWords>;
  /** Spellings outside the language's official dictionary, with the right one. */
  spellings: Readonly<Record<string, string>>;
}

/** All words of each language. A language is a folder of words and a line in `locales.ts`: nothing else names it. */
export const words = Object.fromEntries(
  await Promise.all(
    locales.map(async ({ code }) => [code, (await import(`./texts/${code}/index.ts`)) as Folder] as const),
  ),
) as Record<Locale, Folder>;
