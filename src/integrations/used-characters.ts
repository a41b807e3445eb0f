import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listCharacters } from './subset-font.ts';

/** Letters that few pages need: a font file of their own has those that the content uses. */
export const latinExtended = ['U+100-130', 'U+132-151', 'U+154-24F', 'U+1E00-1EFF'];

/** The letters of that file; never none. */
export function listExtendedLetters(contentDir: string): string {
  return listUsedCharacters(contentDir, listCharacters(latinExtended)) || 'Ā';
}

/**
 * Those of some characters that the content folder uses, in order: what a rarely needed font file has to hold.
 * Words of the interface are in the basic file.
 */
export function listUsedCharacters(contentDir: string, characters: string): string {
  const wanted = new Set(characters);
  const used = new Set<string>();
  for (const name of readdirSync(contentDir, { recursive: true, encoding: 'utf8' }).filter(isText)) {
    for (const character of readFileSync(path.join(contentDir, name), 'utf8').normalize('NFC')) {
      if (wanted.has(character)) used.add(character);
    }
  }
  return [...used].toSorted().join('');
}

const isText = (name: string): boolean => /\.(?:mdx?|ya?ml)$/.test(name);
