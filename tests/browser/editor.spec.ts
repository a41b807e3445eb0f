import { rmSync } from 'node:fs';
import path from 'node:path';
import { formatContent } from '../../scripts/lib/content/format-content.ts';
import { checkContent } from '../../scripts/lib/check/check-content.ts';
import { contentDir, site } from '../../src/config/site.ts';
import { toSlug } from '../../src/domain/address/slugs.ts';
import { languages, type Language } from '../../src/domain/text/language.ts';
import { getChoiceWord } from '../../src/i18n/choice-words.ts';

import { getFieldWords } from '../../src/i18n/field-words.ts';
import type { FieldKey } from '../../src/i18n/locales.ts';
import { useTranslations } from '../../src/i18n/translate.ts';
import { findTie, needsTie, toAddressEnd } from '../lib/own-records.ts';
import { readCollection } from '../lib/public-data.ts';
import { WorkingTree } from '../lib/working-tree.ts';
import { expect, test } from './fixtures.ts';
import { EditorPage, sayInEditor } from './pages/editor.ts';

// What the editor does on every site, tried on an agreement and a partner that it holds.
const [first] = languages;
const t = useTranslations(first);
const label = (key: FieldKey) => getFieldWords({ name: key, words: key }, first).label;
const choice = (path: string, value: string) => getChoiceWord(path, value, first) ?? value;
const tie = findTie();
const edited = tie ? toAddressEnd(tie.agreement, first) : '';
const names = readCollection('partners').items.map(({ name }) => name[first]);
/** The only one of that name, by which it is chosen. */
const partner = names.find((name) => names.filter((other) => other === name).length === 1) ?? '';

let tree: WorkingTree;

test.describe.configure({ mode: 'serial' });
// Fields far below are drawn only when they come into view.
test.use({ viewport: { width: 1400, height: 3000 } });
test.skip(!tie, needsTie);

// Reading the whole register takes long, and the editor still longer: one agreement and what it names will do.
test.beforeAll(() => {
  tree = new WorkingTree(contentDir);
  const others = new RegExp(`^content/(?:agreements|press-releases)/(?!.*/${edited}\\.)`);
  for (const file of Object.keys(tree.read())) if (others.test(file)) rmSync(path.join(tree.dir, file));
  formatContent(path.join(tree.dir, 'content'), { write: true });
  tree.commit('Form of the editor');
});
test.afterEach(() => {
  tree.git('reset', '--hard', '--quiet');
  tree.git('clean', '--force', '-d', '--quiet');
});
test.afterAll(() => {
  tree.remove();
});

/** What the editor opens: of the records that an agreement names, the partners. */
function pick(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).filter(([file]) => file.includes(`/${edited}.`) || file.startsWith('content/partners/')),
  );
}

/** What the editor saved goes back to the working tree, and the check looks at it. */
async function bringBack(editor: EditorPage, before: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(await editor.readFolder()))
    if (before[file] !== text) tree.write(file, text);
  const { problems } = await checkContent({ contentDir: path.join(tree.dir, 'content'), siteDate: '2026-11-24' });
  const changed = tree.changedFiles();
  expect(problems.filter(({ file, severity }) => severity === 'error' && changed.includes(file))).toEqual([]);
}

const filesOf = (toFile: (language: Language) => string) => languages.map(toFile).toSorted();

test('changes nothing but the edited line of an agreement', async ({ page }) => {
  const editor = new EditorPage(page);
  const files = pick(tree.read());
  await editor.openFolder(files);
  await editor.openEntry('agreements', edited);
  for (const language of languages)
    await editor.fill(language, label('agreement.purpose'), `${partner} (${language}).`);
  await editor.save();
  await bringBack(editor, files);
  expect(tree.changedFiles()).toEqual(filesOf((language) => `content/agreements/${language}/${edited}.md`));
  expect(tree.diff().map((line) => line.slice(0, 9))).toEqual(languages.flatMap(() => ['-purpose:', '+purpose:']));
});

test('makes a press release in every language that passes the check', async ({ page }) => {
  const editor = new EditorPage(page);
  const files = pick(tree.read());
  await editor.openFolder(files);
  await editor.createEntry('press-releases');
  const place = tie?.region.shortName ?? '';
  // The editor cuts the name of a file after eighty letters.
  const title = `${partner.split(' ', 1)[0] ?? ''}, ${place}`;
  for (const language of languages) {
    await editor.fill(language, label('press-release.title'), language === first ? title : `${title} (${language})`);
    await editor.fill(language, label('press-release.summary'), `${partner}: ${place}.`);
    await editor.fill(language, label('press-release.dateline'), place);
    await editor.fill(language, label('press-release.place'), place);
    await editor.fill(language, t('editor.body'), `${partner}, ${place}, 20.11.2026.[^s1]`);
  }
  await editor
    .field(first, label('press-release.kind'))
    .getByRole('radio', { name: choice('press-releases.kind', 'report') })
    .click();
  await editor.fill(first, label('press-release.date'), '2026-11-20');
  await editor.choose(first, label('press-release.partners'), partner);
  await editor.field(first, label('press-release.published')).locator('input').first().fill('2026-11-24');
  await editor
    .field(first, label('source.list'))
    .getByRole('button', { name: new RegExp(`^${RegExp.escape(sayInEditor('add'))}`) })
    .first()
    .click();
  await editor.fill(first, label('source.id'), 's1');
  await editor.choose(first, label('source.kind'), choice('press-releases.sources.kind', 'press'));
  await editor.fill(first, label('source.publisher'), site.name[first] ?? '');
  await editor.save();
  await bringBack(editor, files);
  expect(tree.changedFiles()).toEqual(
    filesOf((language) => `content/press-releases/${language}/2026/${toSlug(title)}.md`),
  );
  expect(formatContent(path.join(tree.dir, 'content'), { write: false }).changed).toEqual([]);
});

test('speaks the language of the site, says what is wrong in it, and waits where another window has it', async ({
  page,
  context,
}) => {
  const editor = new EditorPage(page);
  await editor.openFolder(pick(tree.read()));
  await editor.createEntry('press-releases');
  await editor.saveButton.click();
  await expect(editor.field(first, label('press-release.title')).first()).toContainText(
    sayInEditor('validation.value_missing'),
  );
  await editor.fill(first, label('press-release.summary'), 'kata '.repeat(51));
  await expect(editor.field(first, label('press-release.summary')).first()).toContainText(
    t('editor.wordLimit', { limit: '50' }),
  );
  // The words of a choice, not the keys that stand in files.
  const kind = editor.field(first, label('press-release.kind')).first();
  await expect(kind).toContainText(choice('press-releases.kind', 'report'));
  await expect(kind).not.toContainText(/(?<!\p{L})report(?!\p{L})/u);

  const second = await context.newPage();
  await second.goto('/admin/');
  await expect(second.getByRole('status')).toContainText(t('editor.otherWindow'));
  await page.close();
  // It goes on with the folder that was opened in the first.
  await expect(new EditorPage(second).begin).toBeVisible();
});
