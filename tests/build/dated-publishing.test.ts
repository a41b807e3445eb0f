import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildSite } from '../lib/build-site.ts';

/** Two records that nobody may see yet, each with words that stand nowhere else. */
const contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'dated-')), 'content');
const releases = path.join(contentDir, 'press-releases/id/2026');
const [dated, draft] = ['Zamrudkhatulistiwa', 'Kelabusenjakala'];
const sites: Record<string, string> = {};

beforeAll(async () => {
  cpSync('tests/fixtures/toy-province', contentDir, { recursive: true });
  const original = readFileSync(path.join(releases, 'pelajar-northhaven.md'), 'utf8');
  const copy = (slug: string, word: string, fields: string) => {
    const text = original
      .replace(/^title: .*$/m, `title: ${word} dibuka`)
      .replace(/^summary: .*$/m, `summary: ${word} dibuka untuk umum.`)
      .replace('\nsources:', `\n${fields}\naliases:\n  - 2026/${slug}-lama\nsources:`)
      .replaceAll('foto/pelajar.png', `foto/${slug}.png`);
    writeFileSync(path.join(releases, `${slug}.md`), text);
    cpSync(path.join(contentDir, 'files/foto/pelajar.png'), path.join(contentDir, `files/foto/${slug}.png`));
  };
  copy('zamrud', dated, 'publishAt: 2027-01-02\nembargo: 2027-01-02T09:00+07:00');
  copy('kelabu', draft, 'draft: true');
  for (const siteDate of ['2027-01-01', '2027-01-02']) {
    const { code, output, dist } = await buildSite({ contentDir, siteDate });
    expect(code, output).toBe(0);
    sites[siteDate] = dist;
  }
});

/** Every file that has the word in its name or anywhere inside, packed search data included. */
function findWord(dist: string, word: string): string[] {
  const needle = word.toLowerCase();
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
      return text.toLowerCase().includes(needle) || file.toLowerCase().includes(needle.slice(0, 6));
    })
    .map((file) => path.relative(dist, file));
}

test('a record of tomorrow is nowhere in the built site', () => {
  expect(findWord(sites['2027-01-01'] ?? '', dated)).toEqual([]);
});

test('it is there, with pages, lists, data and its former address, on its day', () => {
  const found = findWord(sites['2027-01-02'] ?? '', dated);
  expect(found).toEqual(
    expect.arrayContaining([
      'siaran-pers/2026/zamrud/index.html',
      'en/press-releases/2026/zamrud/index.html',
      'siaran-pers/2026/index.html',
      'siaran-pers/2026/zamrud-lama/index.html',
      'data/press-releases.csv',
      'files/foto/zamrud.png',
    ]),
  );
});

test('a draft is nowhere on any day', () => {
  for (const dist of Object.values(sites)) expect(findWord(dist, draft)).toEqual([]);
});
