import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { contentDir } from '~/config/site.ts';
import { aliasFile } from '~/schemas/reference-data.ts';

export type SearchWords = ReturnType<typeof readSearchWords>;

let words: SearchWords | undefined;

/** Other words for classes, statuses, kinds and pages, from `aliases.yaml`; a content folder may do without. */
export function getSearchWords(): SearchWords {
  words ??= readSearchWords();
  return words;
}

function readSearchWords() {
  const file = path.join(contentDir, 'aliases.yaml');
  return aliasFile.parse(existsSync(file) ? load(readFileSync(file, 'utf8')) : {});
}
