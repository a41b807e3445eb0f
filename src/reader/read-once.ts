import type { Language } from '../domain/text/language.ts';
import { readContentFile } from './content-set.ts';
import type { SourceFile } from './source-file.ts';

/** The same look at a file gives what the first one gave: for who checks the same files again and again while nobody writes to them. */
export function rememberByFile<Seen>(look: (file: SourceFile) => Seen): (file: SourceFile) => Seen {
  const seen = new WeakMap<SourceFile, { is: Seen }>();
  return (file) => {
    const known = seen.get(file) ?? { is: look(file) };
    seen.set(file, known);
    return known.is;
  };
}

type Reading = ReturnType<typeof readContentFile>;

/** By the languages of the site, with which a file is read. */
const getReadings = rememberByFile(() => new Map<string, Reading>());

/** Reads a file of a site as it was the first time: for who reads the same files again and again while nobody writes to them. */
export function readOnce(file: SourceFile, languages?: readonly Language[]): Reading {
  const known = getReadings(file);
  const key = languages?.join(' ') ?? '';
  if (!known.has(key)) known.set(key, readContentFile(file, languages));
  return known.get(key);
}
