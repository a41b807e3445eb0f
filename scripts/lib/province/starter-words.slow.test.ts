import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages, sitePlace, speak } from '../../../src/domain/text/language.ts';
import { locales, machineLanguage, type Locale } from '../../../src/i18n/locales.ts';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { checkFiles } from '../check/check-content.ts';
import { checkDrafts } from '../records/check-drafts.ts';
import { copiedKinds, copyTemplates } from '../records/templates.ts';
import { makeProvince } from './make-province.ts';
import { readRegionTable } from './read-regions.ts';
import { getStarterAliases, starterLanguages } from './starter-words.ts';

// Other tests of the same worker speak what they spoke before.
const [before, placeBefore] = [languages, sitePlace];
afterAll(() => {
  speak(before, placeBefore);
});

const siteDate = '2027-01-15';
const starter = path.join(import.meta.dirname, 'starter');
/** Content in English only: what a province in another language begins with, it has not from there. */
const from = readContentSet(listSourceFiles(path.resolve(import.meta.dirname, '../../../tests/fixtures/toy-region')));
const spoken = locales.map(({ code }) => code);
const others = spoken.filter((code) => code !== machineLanguage);

const readYaml = (language: Locale, name: string): unknown =>
  parse(readFileSync(path.join(starter, language, name), 'utf8'));

/** The parts of a language's folder; the starting files of records by their collection, since they are named in words. */
function listParts(language: Locale): string[] {
  return globSync('**/*.*', { cwd: path.join(starter, language) })
    .map((file) => file.replace(/^(_templates\/\w+)\/.*/, '$1'))
    .toSorted();
}

/** The places of a tree of words at which there are some. */
function listPlaces(value: unknown, place = ''): string[] {
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0 ? [place] : [];
  return Object.entries(value as object).flatMap(([key, below]) => listPlaces(below, `${place}/${key}`));
}

function makeFiles(languages: readonly [Locale, ...Locale[]]) {
  const table = 'code,name,kind\nQX,Quill,State\nQX-A,Amber,Shire\nQX-B,Birch,Shire\n';
  const plan = { name: 'Quill', numberPrefix: 'QUI', languages, timeZone: 'Asia/Tokyo', url: 'https://quill.example' };
  const drafts = makeProvince(
    { ...readRegionTable(table, 'x'), ...plan, country: 'Toyland', authority: 'Bureau', day: siteDate },
    from,
  );
  return drafts.map((file) => makeSourceFile(file.path, file.text));
}

const readNew = (languages: readonly [Locale, ...Locale[]]) => readContentSet(makeFiles(languages));

test('every language of the interface can be the first of a new province', () => {
  expect(starterLanguages.toSorted()).toEqual(spoken.toSorted());
});

describe.each(spoken)('the starting texts in %s', (language) => {
  test('lack no part that those of another language have', () => {
    expect(listParts(language)).toEqual(listParts(machineLanguage));
  });

  test('have other words for the search wherever another language has them', () => {
    // Related words stand below their language.
    const listOf = (code: Locale) =>
      listPlaces(getStarterAliases([code])).map((place) => place.replace(new RegExp(`/${code}$`), '/<language>'));
    expect(listOf(language).toSorted()).toEqual(listOf(machineLanguage).toSorted());
  });

  test('name every sector, and say what people look for in it', () => {
    const places = listPlaces(readYaml(language, 'sectors.yaml'));
    expect(places).toEqual(listPlaces(readYaml(machineLanguage, 'sectors.yaml')));
  });

  test('say what people call countries', () => {
    expect(Object.keys(readYaml(language, 'countries.yaml') as object).length).toBeGreaterThan(15);
  });

  test.each([
    ['alone', [language]],
    ['before another', [language, ...spoken.filter((code) => code !== language)]],
  ] as const)(
    'make a province that checks without a warning, %s, and so do its starting files',
    async (_, languages) => {
      const files = makeFiles(languages);
      expect((await checkFiles(files, { siteDate, lang: 'en' })).problems).toEqual([]);
      for (const kind of copiedKinds) {
        const { files: drafts = [], refusals } = copyTemplates(files, kind, 'my-own');
        expect(refusals).toBeUndefined();
        expect(drafts).toHaveLength(languages.length);
        expect(await checkDrafts(files, drafts, { siteDate })).toEqual([]);
      }
    },
  );
});

test.each(others)('a province in %s from content in English has no English word in its lists', (language) => {
  const set = readNew([language]);
  const english = readNew([machineLanguage]);
  const [education] = set.dataFile('sectors.yaml')?.data ?? [];
  const [its] = english.dataFile('sectors.yaml')?.data ?? [];
  expect(education?.key).toBe(its?.key);
  expect(education?.name[language]).not.toBe(its?.name[machineLanguage]);
  expect(education?.aliases).not.toContain('school');
  expect(set.dataFile('aliases.yaml')?.data?.fillers).not.toContain('the');
});

test('a province in several languages has the words of all for its search, and each word once', () => {
  const set = readNew(['ms', 'id']);
  const { fillers = [], values } = set.dataFile('aliases.yaml')?.data ?? {};
  const called = values?.['class']?.['sister-city'] ?? [];
  expect(fillers).toEqual(expect.arrayContaining(['ialah', 'dgn', 'macam mana', 'gimana']));
  expect(called).toEqual(expect.arrayContaining(['bandar berkembar', 'kabupaten kembar', 'kota kembar']));
  expect(new Set(called).size).toBe(called.length);
  const [education] = set.dataFile('sectors.yaml')?.data ?? [];
  expect(education?.aliases).toEqual(expect.arrayContaining(['tadika', 'pesantren']));
});

test('a language that the content at hand does not speak brings its words beside those of the content', () => {
  const set = readNew(['ms', 'en']);
  expect(set.dataFile('aliases.yaml')?.data?.fillers).toEqual(expect.arrayContaining(['yang', 'the']));
  const netherlands = set.dataFile('countries.yaml')?.data?.find(({ code }) => code === 'NL');
  expect(netherlands?.aliases).toContain('Holland');
});
