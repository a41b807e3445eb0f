import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { machineLanguage, type Locale } from '../../../src/i18n/locales.ts';
import { fillPlaceholders } from '../../../src/i18n/fill-text.ts';
import { isCollectionName } from '../../../src/model/collections.ts';

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
  const text = wordsFile.parse(readYaml(path.join(folder, getFolder(language), 'words.yaml')))[word];
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

/** Other words for the search to begin with, in all languages of the site. */
export function getStarterAliases(languages: readonly Locale[]): object {
  return listFiles(languages, 'aliases.yaml').reduce((all, file) => joinWords(all, readYaml(file) as object), {});
}

/** One tree of lists of words from two: what stands at the same place is one list. */
export function joinWords(first: object, second: object): object {
  return join(first, second) as object;
}

function join(first: unknown, second: unknown): unknown {
  if (Array.isArray(first) && Array.isArray(second))
    return [...new Set<unknown>([...(first as unknown[]), ...(second as unknown[])])];
  if (!isTree(first) || !isTree(second)) return first ?? second;
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...keys].map((key) => [key, join(first[key], second[key])]));
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a language calls a sector, by the sector's key; undefined where nobody has said it. */
export function getStarterSector(key: string, language: Locale): StarterSector | undefined {
  const [file] = listFiles([language], 'sectors.yaml');
  return file === undefined ? undefined : sectorsFile.parse(readYaml(file))[key];
}

/** What people call a country besides its own name, in these languages. */
export function listStarterNames(code: string, languages: readonly Locale[]): readonly string[] {
  return listFiles(languages, 'countries.yaml').flatMap((file) => namesFile.parse(readYaml(file))[code] ?? []);
}

/** The starting files of records in a language, by collection; none where nobody has written any. */
export function listStarterTemplates(language: Locale, values: Readonly<Record<string, string>>) {
  const own = path.join(folder, language, '_templates');
  return globSync(`*/${language}/*.*`, { cwd: own }).map((file) => {
    const [collection = '', , name = ''] = file.split(path.sep);
    if (!isCollectionName(collection)) throw new Error(`No such collection: ${collection}`);
    return { collection, name, text: fill(readFileSync(path.join(own, file), 'utf8'), values) };
  });
}

const namesFile = z.record(z.string(), z.array(z.string()));
const sectorsFile = z.record(
  z.string(),
  z.strictObject({ slug: z.string(), name: z.string(), description: z.string(), aliases: z.array(z.string()) }),
);
type StarterSector = z.infer<typeof sectorsFile>[string];

const readYaml = (file: string): unknown => parse(readFileSync(file, 'utf8'));

const listFiles = (languages: readonly Locale[], name: string) =>
  languages.map((language) => path.join(folder, language, name)).filter((file) => existsSync(file));

const guideName = 'README.md';

function getFolder(language: Locale): string {
  return existsSync(path.join(folder, language)) ? language : machineLanguage;
}

const fill = (text: string, values: Readonly<Record<string, string>>) =>
  fillPlaceholders(text, (name) => values[name] ?? `{${name}}`);
