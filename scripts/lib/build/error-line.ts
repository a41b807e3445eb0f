import { stripVTControlCharacters } from 'node:util';

/** Says whether a line of Astro's output reports an error; for dead references Astro prints one and still exits 0. */
export function isErrorLine(line: string): boolean {
  return /\[ERROR\]/.test(stripVTControlCharacters(line));
}
