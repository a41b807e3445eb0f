import path from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkLinks } from '../../scripts/lib/built-site/check-links.ts';
import { buildSite } from '../lib/build-site.ts';
import { readSiteFiles } from '../lib/site-files.ts';

/** An invented state of an invented country: English only, with kinds of regions, codes and a law of its own. */
const contentDir = path.resolve(import.meta.dirname, '../fixtures/toy-region');

/** Words of Indonesian and of Indonesia that the interface, its addresses, or another province's content would bring. */
const foreignWords =
  /\b(?:adalah|arti|atau|bagi|bahasa|belum|berita|berlaku|bidang|cari|catatan|dan|dari|daftar|dengan|desa|DPRD|dewan|halaman|indonesian?|isi|jakarta|jatim|jawa|java|kabupaten|kalender|kecamatan|kelurahan|kemendagri|kerja sama|kota|kumpulan|langkah|mitra|negara|naskah|padang|panduan|pasal|permendagri|persetujuan|peta|potensi|provinsi|regenc(?:y|ies)|siaran|sumber|surabaya|tahun|tentang|untuk|unduh|UU|wilayah|WIB|yang|Home Affairs|urban villages?|Law 14\/2008)\b/gi;

/** What a reader, or a program that reads aloud, is told by a page: its text and its attributes in words. */
function listWords(html: string): string {
  const page = parse(html);
  for (const element of page.querySelectorAll('style, script:not([type="application/ld+json"])')) element.remove();
  const attributes = page
    .querySelectorAll('*')
    .flatMap((element) =>
      ['alt', 'aria-label', 'content', 'placeholder', 'title', 'value', 'data-texts'].map(
        (name) => element.getAttribute(name) ?? '',
      ),
    );
  const addresses = page
    .querySelectorAll('[href], [src]')
    .map((element) => (element.getAttribute('href') ?? element.getAttribute('src') ?? '').replace(/#.*/, ''));
  return [page.structuredText, ...attributes, ...addresses].join('\n');
}

let dist = '';
let files = new Map<string, string>();

beforeAll(async () => {
  const build = await buildSite({ contentDir, siteDate: '2027-03-30', lang: 'en' });
  expect(build.code, build.output).toBe(0);
  dist = build.dist;
  files = readSiteFiles(dist);
});

const page = (file: string) => parse(files.get(file) ?? '').querySelector('main')?.structuredText ?? '';

describe('a region of another country in one other language', () => {
  test('has no word of Indonesian or of Indonesia, on a page, in a file or in the form of the editor', () => {
    const found = [...files]
      .filter(([file]) => /\.(?:html|json|jsonld|xml|ics|csv|txt|webmanifest|svg)$/.test(file))
      .flatMap(([file, text]) => {
        const words = file.endsWith('.html') ? listWords(text) : text;
        return [...`${file}\n${words}`.matchAll(foreignWords)].map((match) => `${file}: ${match[0]}`);
      });
    expect([...new Set(found)]).toEqual([]);
  });

  test('names the parts of its pages in its own language, and looks in no other', () => {
    const names = [...files]
      .filter(([file]) => file.endsWith('.html') && !file.startsWith('admin/'))
      .flatMap(([file, html]) =>
        parse(html)
          .querySelectorAll('[id], [class], [name]')
          .flatMap((element) => [element.id, element.getAttribute('name') ?? '', ...element.classList.values()])
          .map((name) => ({ file, name })),
      );
    const found = names.filter(({ name }) => name.replaceAll('-', ' ').match(foreignWords));
    expect([...new Set(found.map(({ file, name }) => `${file}: ${name}`))]).toEqual([]);
    expect(names.map(({ name }) => name)).toContain('sources');
  });

  test('calls places as its content does', () => {
    expect(page('index.html')).toContain('shires and towns');
    expect(page('map/index.html')).toContain('by shire or town');
    expect(page('regions/town-of-harrow/index.html')).toContain('4 parishes');
    expect(page('regions/shire-of-linden/index.html')).toContain('1 parish');
    expect(page('agreements/0002-marren-los-robles/index.html')).toContain('approval of the state parliament');
  });

  test('asks for nothing that its law does not ask for', () => {
    expect(page('agreements/0001-harrow-kitahama/index.html')).not.toMatch(/ministry|full powers|Begin preparing/);
    expect(files.has('data/public-information/index.html')).toBe(false);
  });

  test('says of a region without figures that they are not recorded', () => {
    expect(page('regions/shire-of-bracken/index.html')).toMatch(/Population\s+not recorded/);
    expect(JSON.parse(files.get('api/v1/regions/MR-BRK.json') ?? '{}')).toMatchObject({ population: null, seat: null });
  });

  test('has whole pages, all of them linked', () => {
    expect(checkLinks(dist).problems).toEqual([]);
  });
});
