import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { machineLanguage, type Locale } from '../../../src/i18n/locales.ts';
import { fillPlaceholders } from '../../../src/i18n/fill-text.ts';

const folder = path.join(import.meta.dirname, 'starter');

/** The languages that a new province can begin in: those that have a folder of starting texts. */
export const starterLanguages: readonly string[] = readdirSync(folder);

const wordsFile = z.strictObject({
  tagline: z.string(),
  description: z.string(),
  publisher: z.string(),
  publisherNote: z.string(),
  provinceSummary: z.string(),
  regionSummary: z.string(),
  regionBody: z.string(),
  organisation: z.string(),
  editors: z.string(),
  cooperation: z.string(),
});
export type StarterWord = keyof z.infer<typeof wordsFile>;

/** Starting words of a language, filled in; a language without its own gets English ones, which are to be translated. */
export function getStarterWord(language: Locale, word: StarterWord, values: Readonly<Record<string, string>>): string {
  const text = wordsFile.parse(parse(readFileSync(path.join(folder, getFolder(language), 'words.yaml'), 'utf8')))[word];
  return fill(text, values);
}

/** The institutional pages to begin with, by file name. */
export function listStarterPages(language: Locale, values: Readonly<Record<string, string>>) {
  const own = path.join(folder, getFolder(language));
  return readdirSync(own)
    .filter((name) => name.endsWith('.md') && name !== guideName)
    .map((name) => ({ name, text: fill(readFileSync(path.join(own, name), 'utf8'), values) }));
}

/** The editors' guide to begin with. */
export function getStarterGuide(language: Locale, values: Readonly<Record<string, string>>): string {
  return fill(readFileSync(path.join(folder, getFolder(language), guideName), 'utf8'), values);
}

/** Other words for the search to begin with, in the first language that has any. */
export function getStarterAliases(languages: readonly Locale[]): object {
  const [file] = listFiles(languages, 'aliases.yaml');
  return file === undefined ? {} : (parse(readFileSync(file, 'utf8')) as object);
}

/** What people call a country besides its own name, in these languages. */
export function listStarterNames(code: string, languages: readonly Locale[]): readonly string[] {
  return listFiles(languages, 'countries.yaml').flatMap(
    (file) => namesFile.parse(parse(readFileSync(file, 'utf8')))[code] ?? [],
  );
}

/** The starting files of records in a language, by their paths; none where nobody has written any. */
export function listStarterTemplates(language: Locale, values: Readonly<Record<string, string>>) {
  const own = path.join(folder, language);
  return globSync('_templates/**/*.*', { cwd: own }).map((name) => ({
    path: name.split(path.sep).join('/'),
    text: fill(readFileSync(path.join(own, name), 'utf8'), values),
  }));
}

const namesFile = z.record(z.string(), z.array(z.string()));

const listFiles = (languages: readonly Locale[], name: string) =>
  languages.map((language) => path.join(folder, language, name)).filter((file) => existsSync(file));

const guideName = 'README.md';

function getFolder(language: Locale): string {
  return existsSync(path.join(folder, language)) ? language : machineLanguage;
}

const fill = (text: string, values: Readonly<Record<string, string>>) =>
  fillPlaceholders(text, (name) => values[name] ?? `{${name}}`);
