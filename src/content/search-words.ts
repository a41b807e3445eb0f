import { contentDir } from '~/config/site.ts';
import type { DataOf } from '~/model/data-files.ts';
import { readDataFile } from '~/reader/data-file.ts';
import { aliasFile } from '~/schemas/reference-data.ts';

export type SearchWords = ReturnType<typeof readSearchWords>;

let words: SearchWords | undefined;

/** Other words for classes, statuses, kinds and pages, from `aliases.yaml`; a content folder may do without. */
export function getSearchWords(): SearchWords {
  words ??= readSearchWords();
  return words;
}

/** With the province's own words among the others. */
function readSearchWords() {
  const { local, ...words } = readDataFile(contentDir, 'aliases.yaml') ?? aliasFile.parse({});
  return {
    ...words,
    fillers: [...words.fillers, ...(local?.fillers ?? [])],
    spellings: [...words.spellings, ...(local?.spellings ?? [])],
    relatedIn: (language: string) => [...(words.related[language] ?? []), ...(local?.related[language] ?? [])],
    sectors: new Map((local?.sectors ?? []).map(({ sector, words: own }) => [sector, own])),
  };
}

/** What people look for that the register does not hold; a content folder may do without. */
export function getOutside(): DataOf<'outside.yaml'> {
  return (outside ??= readDataFile(contentDir, 'outside.yaml') ?? []);
}

let outside: DataOf<'outside.yaml'> | undefined;
