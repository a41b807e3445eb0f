import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { toSlug } from '../domain/address/slugs.ts';
import { activities } from '../domain/lists/activities.ts';
import { agreementClasses } from '../domain/lists/agreement-classes.ts';
import { endReasons } from '../domain/lists/end-reasons.ts';
import { eventKinds } from '../domain/lists/event-kinds.ts';
import { evidences } from '../domain/lists/evidence.ts';
import { statusGroups } from '../domain/lists/groups.ts';
import { partnerKinds } from '../domain/lists/partner-kinds.ts';
import { sourceKinds } from '../domain/lists/source-kinds.ts';
import { agreementStatuses } from '../domain/lists/statuses.ts';
import { facets } from '../domain/register/facets.ts';
import { referenceLocale, getLocale, locales, type AddressWords } from './locales.ts';
import type { ValueWords } from './texts.ts';
import { toValueTexts } from './value-texts.ts';
import { words } from './words.ts';

const folder = path.join(import.meta.dirname, 'texts');
const languages = locales.map(({ code }) => code);
const ofValues = Object.keys(toValueTexts(words[referenceLocale].values));
/** Every file of words, whatever it holds. */
const areas = [
  ...Object.keys(words[referenceLocale].default).filter((area) => !ofValues.includes(area)),
  'check',
  'fields',
  'values',
];

type Entries = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const readJson = (...names: string[]) => JSON.parse(readFileSync(path.join(folder, ...names), 'utf8')) as Entries;
const readArea = (language: string, area: string): Entries => {
  const file: unknown = readJson(language, `${area}.json`);
  return area === 'values'
    ? (Object.assign({}, ...Object.values(toValueTexts(file as ValueWords))) as Entries)
    : (file as Entries);
};
const toForms = (entry: string | Readonly<Record<string, string>>) =>
  typeof entry === 'string' ? [entry] : Object.values(entry);
const listPlaceholders = (forms: readonly string[]) => [...new Set(forms.join(' ').match(/\{\w+\}/g))].toSorted();
const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const isPlural = (entry: string | object | undefined) =>
  typeof entry === 'object' && Object.keys(entry).every((form) => pluralForms.has(form));

const toKeys = (lists: AddressWords) =>
  Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, Object.keys(words)]));

/** What a text is, told apart from the language in which it is written. */
function toShape(entry: string | Readonly<Record<string, string>>): string {
  const placeholders = listPlaceholders(toForms(entry)).join('');
  if (typeof entry === 'string') return `text ${placeholders}`;
  if (isPlural(entry)) return `plural${'zero' in entry ? ' with zero' : ''} ${placeholders}`;
  return `${Object.keys(entry).join(', ')} ${placeholders}`;
}

test('every folder of words belongs to a language of the list', () => {
  const folders = readdirSync(folder).filter((name) => name !== 'notes');
  expect(folders.toSorted()).toEqual(languages.toSorted());
});

describe.each(languages)('the words in %s', (language) => {
  test('have a file for each area and no other', () => {
    const files = readdirSync(path.join(folder, language)).filter((name) => name.endsWith('.json'));
    expect(files.toSorted()).toEqual(
      [...areas, 'addresses', 'editor-interface', 'sheets', 'spellings'].map((area) => `${area}.json`).toSorted(),
    );
  });

  test.each(areas)('have the keys, placeholders and plurals of the first language in %s', (area) => {
    const toShapes = (code: string) =>
      Object.fromEntries(Object.entries(readArea(code, area)).map(([key, entry]) => [key, toShape(entry)]));
    expect(toShapes(language)).toEqual(toShapes(referenceLocale));
  });

  test('have a word for each part of addresses, fit for one and different from the others of its list', () => {
    const { addresses } = getLocale(language);
    expect(toKeys(addresses)).toEqual(toKeys(getLocale(referenceLocale).addresses));
    for (const list of Object.values(addresses).map((words) => Object.values<string>(words))) {
      expect(list.map(toSlug)).toEqual(list);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  test('have the plural forms that the language knows, each', () => {
    const { pluralCategories } = new Intl.PluralRules(getLocale(language).dateLocale).resolvedOptions();
    const own = new Set<string>(pluralCategories);
    const wrong = areas.flatMap((area) =>
      Object.entries(readArea(language, area)).filter(([, entry]) => {
        if (!isPlural(entry)) return false;
        const forms = Object.keys(entry).filter((form) => form !== 'zero' || own.has(form));
        return new Set(forms).symmetricDifference(own).size > 0;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['facet', facets.map(({ key }) => key)],
  ['group', statusGroups],
  // A programme without news keeps its status, and is told in other words.
  ['status', [...agreementStatuses, 'programme-no-news']],
  ['activity', activities],
  ['evidence', evidences],
  ['class', agreementClasses],
  ['partnerKind', partnerKinds],
  ['event', eventKinds],
  ['endReason', endReasons],
  ['sourceKind', sourceKinds],
] as const)('each %s has words, and no word is left of one that is not there', (list, values) => {
  expect(Object.keys(words[referenceLocale].values[list]).toSorted()).toEqual([...values].toSorted());
});

test('a key of queries means the same in every language that has it', () => {
  const meanings = locales.flatMap(({ addresses }) =>
    Object.entries({ ...addresses.query, ...addresses.facet }).map(([meaning, word]) => ({ meaning, word })),
  );
  const words = Map.groupBy(meanings, ({ word }) => word);
  const unclear = [...words].filter(([, list]) => new Set(list.map(({ meaning }) => meaning)).size > 1);
  expect(unclear).toEqual([]);
});

test('the first word of a key belongs to one area', () => {
  const owners = Map.groupBy(
    Object.entries(words[referenceLocale].default).flatMap(([area, texts]) =>
      [...new Set(Object.keys(texts).map((key) => key.split('.')[0] ?? ''))].map((first) => ({ area, first })),
    ),
    ({ first }) => first,
  );
  expect([...owners].filter(([, list]) => list.length > 1)).toEqual([]);
});

describe('the notes for translators', () => {
  test.each(areas)('say where the words of %s stand and what each placeholder is', (area) => {
    const notes = readJson('notes', `${area}.json`);
    const texts = readArea(referenceLocale, area);
    const known = new Set(['about', ...listPlaceholders(Object.values(texts).flatMap(toForms)), ...Object.keys(texts)]);
    expect(Object.keys(notes).filter((note) => !known.has(note))).toEqual([]);
    expect([...known].filter((name) => (name === 'about' || name.startsWith('{')) && !notes[name])).toEqual([]);
  });
});

describe('every text', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const files = globSync(['src/**/*.{ts,astro,mjs}', 'scripts/**/*.ts', 'astro.config.mjs'], { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(path.join(root, file), 'utf8'));
  const literals = new Set(files.flatMap((text) => text.match(/(?<=')[\w.-]+(?=')/g) ?? []));
  /** Keys put together from a closed list: `status.${status}`, with what is written before and after the value. */
  const composed = files.flatMap((text) =>
    [...text.matchAll(/`([\w.-]+\.)\$\{(?:[^{}`]|\{[^}]*\})*\}([\w.-]*)`/g)].map(([, before = '', after = '']) => ({
      before,
      after,
    })),
  );
  /** Parts of any list, by what is written between the list and the value: `Clause.`. */
  const parts = new Set(files.flatMap((text) => text.match(/(?<=`\$\{[^{}`]*\})[A-Z]\w*\.(?=\$\{)/g) ?? []));
  const isUsed = (key: string) =>
    literals.has(key) ||
    composed.some(({ before, after }) => key.startsWith(before) && key.endsWith(after)) ||
    [...parts].some((part) => key.includes(part));

  test('is used', () => {
    const { default: texts, fields } = words[referenceLocale];
    const keys = [...Object.values(texts), fields].flatMap((area) => Object.keys(area));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });
});

test('no file says a key twice, of which the first would be lost', () => {
  const twice = globSync('*/*.json', { cwd: folder }).flatMap((file) => {
    // A reader of JSON takes the last silently; one of YAML, of which JSON is a part, tells.
    const { errors } = parseDocument(readFileSync(path.join(folder, file), 'utf8'));
    return errors.map(({ message }) => `${file}: ${message}`);
  });
  expect(twice).toEqual([]);
});

describe('what counts regions with agreements of their own says so, as title, count and sentence alike', () => {
  /** What each language calls the agreements that count: no deals of firms, no programmes. */
  const own: Record<(typeof languages)[number], RegExp> = {
    id: /kerja sama (?:daerah|sendiri)/i,
    en: /\bown\b/,
    ms: /\bsendiri\b/,
  };
  const keys = {
    regions: [
      'regions.withRunning',
      'regions.lead',
      'regions.without',
      'regionSentence.none',
      'gaps.title',
      'gaps.lead',
    ],
    home: ['home.partnered', 'home.unpartnered'],
    map: ['map.title', 'map.lead', 'map.tone.none'],
    search: ['search.noAgreements'],
  };

  test.each(languages)('in "%s"', (language) => {
    const silent = Object.entries(keys).flatMap(([area, names]) => {
      const texts = readArea(language, area);
      return names.filter((name) => !toForms(texts[name] ?? '').every((form) => own[language].test(form)));
    });
    expect(silent).toEqual([]);
  });
});
