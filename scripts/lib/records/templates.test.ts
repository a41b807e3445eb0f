import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { languages, sitePlace, speak } from '../../../src/domain/text/language.ts';
import { checkFiles } from '../check/check-content.ts';
import { readSiteEnvironment } from '../../../src/config/site-environment.ts';
import { collectionNames, collections } from '../../../src/model/collections.ts';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import { formatEntryText } from '../../../src/reader/entry-text.ts';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { copyTemplates, isCopiedKind, listTemplates, type CopiedKind } from './templates.ts';

// Other tests of the same worker speak what they spoke before.
const [before, placeBefore] = [languages, sitePlace];
afterAll(() => {
  speak(before, placeBefore);
});

const { contentDir } = readSiteEnvironment();
const files = listSourceFiles(contentDir);
const set = readContentSet(files);
const templates = listTemplates(files);
/** Where staff copy a starting file, and where the content has one besides. */
const folders = new Set([
  ...collectionNames.filter((name) => isCopiedKind(collections[name].one)),
  ...templates.map(({ place }) => place.collection),
]);

/** A content whose staff write in a language of their own begins without starting files. */
const hasTemplates = templates.length > 0;
const needsTemplates = 'the content has no _templates/';

test('offers a starting file in every language wherever staff make new records', ({ skip }) => {
  skip(!hasTemplates, needsTemplates);
  const names = templates.map(({ place }) => `${place.collection}/${place.language}`);
  const wanted = [...folders].flatMap((folder) => set.languages.map((language) => `${folder}/${language}`));
  expect(names).toEqual(expect.arrayContaining(wanted));
});

test('keeps every starting file good: copied into its place, the check finds nothing in it', async () => {
  const copies = templates.map(({ file }) => makeSourceFile(file.path, file.text));
  const { problems } = await checkFiles([...files, ...copies], {
    siteDate: '2026-11-24',
    lang: 'en',
    folder: contentDir,
  });
  const names = new Set(templates.map(({ file }) => path.join(contentDir, file.path)));
  // What an example refers to need not be there yet.
  const own = problems.filter(({ file, code }) => names.has(file) && !code.startsWith('unknown-'));
  expect(own).toEqual([]);
});

test.each(templates.map(({ file, place }) => [file.path, file.text, place] as const))(
  'stores %s in the form of the browser editor, as a draft',
  (_, text, { collection, language }) => {
    expect(formatEntryText(text, getEntryForm(collection))).toBe(text);
    if (language === set.languages[0]) expect(text).toContain('\ndraft: true\n');
  },
);

test('publishes no starting file', () => {
  const entries = set.entries.map(({ document }) => document.path);
  const copied = templates.map(({ file }) => file.path);
  expect(entries.filter((name) => name.startsWith('_') || copied.includes(name))).toEqual([]);
});

test('copies a starting file under the name that was chosen, in every language', ({ skip }) => {
  skip(!hasTemplates, needsTemplates);
  const listCopies = (kind: CopiedKind) => copyTemplates(files, kind, 'coffee').files?.map(({ path: name }) => name);
  const toPaths = (folder: string, ending: string) =>
    set.languages.map((language) => `${folder}/${language}/coffee.${ending}`).toSorted();
  expect(listCopies('opportunity')?.toSorted()).toEqual(toPaths('opportunities', 'md'));
  expect(listCopies('guide')?.toSorted()).toEqual(toPaths('guides', 'mdx'));
});
