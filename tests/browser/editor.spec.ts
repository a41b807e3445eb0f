import { rmSync } from 'node:fs';
import path from 'node:path';
import { formatContent } from '../../scripts/lib/content/format-content.ts';
import { checkContent } from '../../scripts/lib/check/check-content.ts';
import { WorkingTree } from '../lib/working-tree.ts';
import { expect, needs, test } from './fixtures.ts';
import { EditorPage } from './pages/editor.ts';

needs('/kerja-sama/0042-surabaya-busan/');

let tree: WorkingTree;

test.describe.configure({ mode: 'serial' });
// Fields far below are drawn only when they come into view.
test.use({ viewport: { width: 1400, height: 3000 } });

// Reading the whole register takes long, and the editor still longer: one agreement and what it names will do.
test.beforeAll(() => {
  tree = new WorkingTree('content');
  for (const file of Object.keys(tree.read()))
    if (/^content\/(?:agreements|press-releases)\/(?!.*\/0042-)/.test(file)) rmSync(path.join(tree.dir, file));
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
  return Object.fromEntries(Object.entries(files).filter(([file]) => /\/0042-|partners\//.test(file)));
}

/** What the editor saved goes back to the working tree, and the check looks at it. */
async function bringBack(editor: EditorPage, before: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(await editor.readFolder()))
    if (before[file] !== text) tree.write(file, text);
  const { problems } = await checkContent({ contentDir: path.join(tree.dir, 'content'), siteDate: '2026-11-24' });
  const changed = tree.changedFiles();
  expect(problems.filter(({ file, severity }) => severity === 'error' && changed.includes(file))).toEqual([]);
}

test('changes nothing but the edited line of an agreement', async ({ page }) => {
  const editor = new EditorPage(page);
  const files = pick(tree.read());
  await editor.openFolder(files);
  await editor.openEntry('agreements', '0042-surabaya-busan');
  await editor.fill('Indonesian', 'Tujuan', 'Hubungan dua kota pelabuhan.');
  await editor.fill('English', 'Tujuan', 'A tie between two port cities.');
  await editor.save();
  await bringBack(editor, files);
  expect(tree.changedFiles()).toEqual([
    'content/agreements/en/0042-surabaya-busan.md',
    'content/agreements/id/0042-surabaya-busan.md',
  ]);
  expect(tree.diff().map((line) => line.slice(0, 9))).toEqual(['-purpose:', '+purpose:', '-purpose:', '+purpose:']);
});

test('makes a press release in both languages that passes the check', async ({ page }) => {
  const editor = new EditorPage(page);
  const files = pick(tree.read());
  await editor.openFolder(files);
  await editor.createEntry('press-releases');
  await editor.fill('Indonesian', 'Judul', 'Surabaya menyambut utusan Busan');
  await editor.fill('English', 'Judul', 'Surabaya welcomes a delegation from Busan');
  await editor.fill('Indonesian', 'Ringkasan', 'Utusan Busan datang ke Surabaya.');
  await editor.fill('English', 'Ringkasan', 'A delegation from Busan came to Surabaya.');
  await editor.field('Indonesian', 'Jenis').getByRole('radio', { name: 'Berita' }).click();
  await editor.fill('Indonesian', 'Tanggal peristiwa', '2026-11-20');
  for (const language of ['Indonesian', 'English'] as const) {
    await editor.fill(language, 'Kota', 'Surabaya');
    await editor.fill(language, 'Tempat', language === 'English' ? 'Surabaya City Hall' : 'Balai Kota Surabaya');
  }
  await editor.choose('Indonesian', 'Mitra', 'Busan');
  await editor.field('Indonesian', 'Diterbitkan').locator('input').first().fill('2026-11-24');
  await editor
    .field('Indonesian', 'Sumber')
    .getByRole('button', { name: /^Tambah/ })
    .first()
    .click();
  await editor.fill('Indonesian', 'Kode', 's1');
  await editor.choose('Indonesian', 'Jenis sumber', 'Pihak daerah');
  await editor.fill('Indonesian', 'Penerbit', 'Pemerintah Kota Surabaya');
  await editor.fill('Indonesian', 'Isi', 'Utusan Busan datang pada 20 November 2026.[^s1]');
  await editor.fill('English', 'Isi', 'The delegation came on 20 November 2026.[^s1]');
  await editor.save();
  await bringBack(editor, files);
  expect(tree.changedFiles()).toEqual([
    'content/press-releases/en/2026/surabaya-menyambut-utusan-busan.md',
    'content/press-releases/id/2026/surabaya-menyambut-utusan-busan.md',
  ]);
  expect(formatContent(path.join(tree.dir, 'content'), { write: false }).changed).toEqual([]);
});

test('speaks the language of the site, says what is wrong in it, and waits where another window has it', async ({
  page,
  context,
}) => {
  const editor = new EditorPage(page);
  await editor.openFolder(pick(tree.read()));
  await editor.createEntry('press-releases');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(editor.field('Indonesian', 'Judul').first()).toContainText('Kolom ini wajib diisi.');
  await editor.fill('Indonesian', 'Ringkasan', 'kata '.repeat(51));
  await expect(editor.field('Indonesian', 'Ringkasan').first()).toContainText('Paling banyak 50 kata.');
  await expect(editor.field('Indonesian', 'Jenis').first()).not.toContainText('report');

  const second = await context.newPage();
  await second.goto('/admin/');
  await expect(second.getByRole('status')).toContainText('Penyunting sudah terbuka di jendela lain.');
  await page.close();
  // It goes on with the folder that was opened in the first.
  await expect(second.getByRole('radio', { name: 'Isi', exact: true })).toBeVisible();
});
