import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listCharacters } from './subset-font.ts';

/** What every page may need: ASCII, punctuation of print, arrows. */
const everywhere = [
  'U+20-7E',
  'U+A0',
  'U+A7',
  'U+A9',
  'U+AB',
  'U+AD',
  'U+AE',
  'U+B0-B3',
  'U+B7',
  'U+BB',
  'U+D7',
  'U+2010-2015',
  'U+2018-201E',
  'U+2020-2022',
  'U+2026',
  'U+2030',
  'U+2032-2033',
  'U+2039-203A',
  'U+20AC',
  'U+2122',
  'U+2190-2193',
  'U+2212',
];

/** The letters and signs of western Europe, a third of the bytes of a font that holds them all. */
const western = ['U+A1-FF', 'U+131', 'U+152-153'];

/** Letters of other languages in Latin script, of a source file of their own. */
const extended = ['U+100-130', 'U+132-151', 'U+154-24F', 'U+1E00-1EFF'];

/** Where a tenth of the texts need a letter, so does a reader's first page. */
const COMMON_SHARE = 0.1;

/** Characters of each font file, in order. */
export interface FontLetters {
  /** The file that comes with every page: what words of the interface and a tenth of the texts need. */
  basic: string;
  /** The others of western Europe that are used: browsers fetch them where a page has one. Never none. */
  western: string;
  /** The same of the other languages in Latin script. Never none. */
  extended: string;
}

/** Sorts the letters that the content folder and the words of its languages use into the files of the type family. */
export function sortFontLetters(contentDir: string, languages: readonly string[]): FontLetters {
  const { texts, counts } = countLetters(contentDir);
  const words = languages.map(readWords).join('');
  const count = (letter: string) => counts.get(letter) ?? 0;
  const isCommon = (letter: string) => words.includes(letter) || count(letter) > texts * COMMON_SHARE;
  const basic = new Set(listCharacters(everywhere));
  for (const letter of listCharacters(western)) if (isCommon(letter)) basic.add(letter);
  const isUsed = (letter: string) => words.includes(letter) || count(letter) > 0;
  const listRare = (ranges: readonly string[]) =>
    [...listCharacters(ranges)].filter((letter) => !basic.has(letter) && isUsed(letter)).join('');
  return {
    basic: [...basic].toSorted().join(''),
    western: listRare(western) || 'é',
    extended: listRare(extended) || 'Ā',
  };
}

/** How many texts the content has, and in how many of them each letter beyond ASCII stands: every build asks, also one that finds nothing to do. */
function countLetters(contentDir: string): { texts: number; counts: ReadonlyMap<string, number> } {
  const names = readdirSync(contentDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:mdx?|ya?ml)$/.test(name),
  );
  const counts = new Map<string, number>();
  for (const name of names) {
    const text = readFileSync(path.join(contentDir, name), 'utf8').normalize('NFC');
    for (const letter of new Set(text.match(/[^\p{ASCII}]/gu))) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return { texts: names.length, counts };
}

const texts = path.resolve(import.meta.dirname, '../i18n/texts');

function readWords(language: string): string {
  return globSync(path.join(texts, language, '*.json'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
}

/** As CSS writes some characters: `ABCé` → `U+41-43`, `U+E9`. */
export function toUnicodeRange(characters: string): string[] {
  const codes = [...new Set(characters)].map((character) => character.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const ranges: [first: number, last: number][] = [];
  for (const code of codes) {
    const open = ranges.at(-1);
    if (open?.[1] === code - 1) open[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`);
}
