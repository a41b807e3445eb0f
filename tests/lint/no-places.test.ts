import { expect, test } from 'vitest';
import { readSiteEnvironment } from '../../src/config/site-environment.ts';
import { languages, sitePlace, speak } from '../../src/domain/text/language.ts';
import { readContentSet } from '../../src/reader/content-set.ts';
import { listSourceFiles } from '../../src/reader/source-file.ts';
import { words } from '../../src/i18n/words.ts';

const [before, placeBefore] = [languages, sitePlace];
const content = readContentSet(listSourceFiles(readSiteEnvironment().contentDir));
const spoken = content.languages;
speak(before, placeBefore);

/** Every text in a tree of words. */
const listTexts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(listTexts)
      : [];

test.each(spoken)(
  'no word of the software in %s names a region or a body of the content, not even as an example',
  (language) => {
    const regions = content.records('regions').flatMap(({ data }) => (data ? [data.name, data.shortName] : []));
    const bodies = (content.dataFile('aliases.yaml')?.data?.bodies ?? []).flat();
    const names = [...regions, ...bodies].filter((name) => name.length > 3).map((name) => RegExp.escape(name));
    expect(names.length).toBeGreaterThan(0);
    const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
    expect(listTexts(words[language]).filter((text) => named.test(text))).toEqual([]);
  },
);
