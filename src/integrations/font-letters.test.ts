import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sortFontLetters, toUnicodeRange } from './font-letters.ts';

/** A content folder of so many texts, and one that names a town. */
function makeFolder(texts: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'font-letters-'));
  mkdirSync(path.join(folder, 'partners'));
  for (const [index, text] of texts.entries())
    writeFileSync(path.join(folder, 'partners', `${String(index)}.md`), text);
  return folder;
}

test('letters that few texts need come in files of their own, each once, from Markdown and YAML in any folder', () => {
  const folder = makeFolder([...Array<string>(20).fill('Malang'), 'Plzeň, Plzeň', 'Córdoba']);
  writeFileSync(path.join(folder, 'countries.yaml'), 'name: Ōsaka');
  writeFileSync(path.join(folder, 'boundaries.geojson'), 'ğ, ü');
  const { basic, western, extended } = sortFontLetters(folder, ['id', 'en']);
  expect(western).toBe('ó');
  expect(extended).toBe('ňŌ');
  expect([...'Az09²–'].filter((letter) => !basic.includes(letter))).toEqual([]);
});

test('letters of many texts come with every page, and from no other file', () => {
  const { basic, western } = sortFontLetters(makeFolder(['Lübeck', 'Plön', 'Kiel, Süd', 'Malmö']), ['en']);
  expect(basic).toContain('ü');
  expect(basic).toContain('ö');
  expect(western).toBe('é');
});

test('a font of rare letters always has one, and words of the interface have theirs on every page', () => {
  const { basic, western, extended } = sortFontLetters(makeFolder(['Malang']), ['en']);
  expect([western, extended]).toEqual(['é', 'Ā']);
  expect(basic).toContain('²');
});

test('writes characters as CSS does', () => {
  expect(toUnicodeRange('CBAéA')).toEqual(['U+41-43', 'U+E9']);
});
