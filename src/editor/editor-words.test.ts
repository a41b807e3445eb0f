import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { words } from '../i18n/words.ts';
import { getEditorWords, giveOwnWords } from './editor-words.ts';

const folder = 'node_modules/@sveltia/cms';
const own = JSON.parse(readFileSync(`${folder}/locales/en-US.json`, 'utf8')) as Record<string, unknown>;

function find(key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((at, step) => (at === undefined ? undefined : (at as Record<string, unknown>)[step]), own);
}

const listNames = (text: string) => new Set([...text.matchAll(/\{\$(\w+)\}/g)].map(([, name]) => name));

test.each(locales.map(({ code }) => code))('say in %s only what the package says, with the same values', (code) => {
  const wrong = Object.entries(words[code].editorInterface).filter(([key, text]) => {
    const original = find(key);
    // A count that needs no word of its own may be left out.
    return typeof original !== 'string' || !listNames(text).isSubsetOf(listNames(original));
  });
  expect(wrong).toEqual([]);
});

test('are handed over as the package has them, beginning with the language of the site', () => {
  const { language, words: all } = getEditorWords(['id', 'en']);
  expect(language).toBe('id');
  expect(all['id']).toMatchObject({ save: 'Simpan', validation: { value_missing: 'Kolom ini wajib diisi.' } });
  expect(Object.keys(all)).toEqual(['id']);
  expect(getEditorWords(['en', 'id']).language).toBe('en-US');
  expect(getEditorWords(['en'])).toEqual({ language: 'en-US', words: {} });
});

test('find their place in the file of the package that a page imports', () => {
  const entry = createRequire(import.meta.url).resolve('@sveltia/cms');
  expect(entry).toMatch(/@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/);
  const code = giveOwnWords(readFileSync(entry, 'utf8'), ['id', 'en', 'ms']);
  expect(code).toContain('`en-US,id,ms`');
  expect(code).toContain('globalThis.editorWords');
});

test('refuse a package in which their place is not found', () => {
  expect(() => giveOwnWords('other code', ['id'])).toThrow('has changed');
});
