import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../../src/i18n/locales.ts';
import { getStarterWord } from './starter-words.ts';

/**
 * Who is asked to review what, for a content folder that is a repository of its own: the lines of this repository's file
 * that are about content, from the folder's own root, with names of teams to be replaced.
 */
export function writeOwners(language: Locale): string {
  return toOwners(readFileSync(path.resolve(import.meta.dirname, '../../../CODEOWNERS'), 'utf8'), language);
}

/** The same of the lines of another repository. */
export function toOwners(text: string, language: Locale): string {
  const call = (word: 'organisation' | 'editors' | 'cooperation') => getStarterWord(language, word, {});
  return text
    .split('\n')
    .filter((line) => line.startsWith('#') || line.trim() === '' || /^\/content\//.test(line))
    .map((line) => line.replace(/^\/content(\/\S*)/, (_, below: string) => (below === '/' ? '*' : below)))
    .join('\n')
    .replaceAll('organisasi', call('organisation'))
    .replaceAll('/redaksi', `/${call('editors')}`)
    .replaceAll('/kerja-sama', `/${call('cooperation')}`);
}
