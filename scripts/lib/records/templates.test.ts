import { expect, test } from 'vitest';
import { checkFiles } from '../check/check-content.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import { formatEntryText } from '../../../src/reader/entry-text.ts';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { copyTemplates, listTemplates } from './templates.ts';

const files = listSourceFiles('content');
const templates = listTemplates(files);
const folders = ['agreements', 'partners', 'press-releases', 'opportunities', 'guides', 'samples', 'collections'];

/** A content whose staff write in a language of their own begins without starting files. */
const hasTemplates = templates.length > 0;

test.skipIf(!hasTemplates)('offers a starting file in every language wherever staff make new records', () => {
  const names = templates.map(({ place }) => `${place.collection}/${place.language}`);
  const wanted = folders.flatMap((folder) => languages.map((language) => `${folder}/${language}`));
  expect(names).toEqual(expect.arrayContaining(wanted));
});

test('keeps every starting file good: copied into its place, the check finds nothing in it', async () => {
  const copies = templates.map(({ file }) => makeSourceFile(file.path, file.text));
  const { problems } = await checkFiles([...files, ...copies], {
    siteDate: '2026-11-24',
    lang: 'en',
    folder: 'content',
  });
  const names = new Set(templates.map(({ file }) => `content/${file.path}`));
  // What an example refers to need not be there yet.
  const own = problems.filter(({ file, code }) => names.has(file) && !code.startsWith('unknown-'));
  expect(own).toEqual([]);
});

test.each(templates.map(({ file, place }) => [file.path, file.text, place] as const))(
  'stores %s in the form of the browser editor, as a draft',
  (_, text, { collection, language }) => {
    expect(formatEntryText(text, getEntryForm(collection))).toBe(text);
    if (language === 'id') expect(text).toContain('\ndraft: true\n');
  },
);

test('publishes no starting file', () => {
  const entries = readContentSet(files).entries.map(({ document }) => document.path);
  const copied = templates.map(({ file }) => file.path);
  expect(entries.filter((path) => path.startsWith('_') || copied.includes(path))).toEqual([]);
});

test.skipIf(!hasTemplates)('copies a starting file under the name that was chosen, in every language', () => {
  const draft = copyTemplates(files, 'opportunity', 'kopi-olahan');
  expect(draft.files?.map(({ path }) => path)).toEqual([
    'opportunities/en/kopi-olahan.md',
    'opportunities/id/kopi-olahan.md',
  ]);
  expect(copyTemplates(files, 'guide', 'mulai').files?.map(({ path }) => path)).toEqual([
    'guides/en/mulai.mdx',
    'guides/id/mulai.mdx',
  ]);
});

test('refuses a name that cannot be an address, and a folder without starting files', () => {
  expect(copyTemplates(files, 'guide', '../x').refusals?.[0]?.question).toBe('slug');
  expect(copyTemplates([], 'guide', 'x').refusals?.[0]?.message).toContain('_templates/');
});
