import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

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
