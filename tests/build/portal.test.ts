import { globSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkLinks } from '../../scripts/lib/built-site/check-links.ts';
import { makeMemberAgreement, makeMemberFile, makeMemberFiles } from '../../src/domain/testing/make-member-files.ts';
import { buildSite } from '../lib/build-site.ts';
import { makePortal } from '../lib/make-portal.ts';
import { readSiteFiles } from '../lib/site-files.ts';

const english = makeMemberAgreement('marren.example', {
  number: 'MRN-0001',
  title: { en: 'Harrow and Kitahama <script>alert(1)</script>' },
  purpose: { en: 'Pupils.' },
  class: 'other',
  url: { en: 'https://marren.example/agreements/0001-kota-laut/' },
});
/** Three members, of which one has no copy of its files; another writes in English only. */
const contentDir = makePortal([
  { key: 'lembayung', url: 'https://lembayung.example' },
  {
    key: 'marren',
    url: 'https://marren.example',
    from: makeMemberFiles('marren.example', { 'api/v1/agreements.json': makeMemberFile([english]) }),
  },
  { key: 'telaga', url: 'https://telaga.example', from: makeMemberFiles('telaga.example') },
]);

let dist = '';
let output = '';
let files = new Map<string, string>();

beforeAll(async () => {
  const build = await buildSite({ contentDir, siteDate: '2026-11-29', lang: 'en' });
  expect(build.code, build.output).toBe(0);
  ({ dist, output } = build);
  files = readSiteFiles(dist);
}, 180_000);

const page = (file: string) => parse(files.get(file) ?? '');
const links = (file: string) =>
  page(file)
    .querySelectorAll('main a')
    .map((link) => link.getAttribute('href') ?? '');

describe('a portal of several sites', () => {
  test('builds without a member whose files are missing, and says so to staff and to readers', () => {
    expect(output).toContain('Lembayung is left out');
    expect(page('index.html').querySelector('main')?.structuredText).toContain('Catatan Lembayung belum ada di sini');
    expect(links('index.html')).toEqual(expect.arrayContaining(['https://telaga.example', 'https://marren.example']));
  });

  test('lists the agreements of all members, each leading to its own site', () => {
    expect(links('kerja-sama/index.html')).toEqual(
      expect.arrayContaining([
        'https://telaga.example/kerja-sama/0001-kota-laut/',
        'https://marren.example/agreements/0001-kota-laut/',
      ]),
    );
    expect(page('en/agreements/index.html').querySelectorAll('[data-facet="member"] li')).toHaveLength(2);
  });

  test('merges news, feeds, tables and data, with those of one member apart', () => {
    expect(links('siaran-pers/index.html')).toContain('https://telaga.example/siaran-pers/2026/pelajar/');
    expect(files.get('kerja-sama/atom.xml')).toContain('https://marren.example/agreements/0001-kota-laut/');
    const list = (file: string) =>
      (JSON.parse(files.get(file) ?? '{}') as { items: { member: string; number: string }[] }).items;
    expect(list('api/v1/agreements.json').map(({ member, number }) => [member, number])).toEqual([
      ['marren', 'MRN-0001'],
      ['telaga', 'AAA-0001'],
    ]);
    expect(list('api/v1/members/telaga/agreements.json')).toHaveLength(1);
    expect(files.get('data/agreements.csv')).toContain('telaga,AAA-0001,');
  });

  test('lets no text of a member become markup', () => {
    expect([...files].filter(([file, text]) => /\.(?:html|xml)$/.test(file) && text.includes('<script>alert'))).toEqual(
      [],
    );
  });

  test('takes over data of the search indexes of members, and nothing that runs', () => {
    const taken = globSync('pagefind/members/**/*.*', { cwd: dist });
    expect(taken.filter((file) => file.includes('/telaga/')).length).toBeGreaterThan(0);
    expect(taken.filter((file) => /\.(?:js|pagefind)$/.test(file))).toEqual([]);
  });

  test('has whole pages, all of them linked, and none of a register of its own', () => {
    expect(checkLinks(dist).problems).toEqual([]);
    expect(files.has('wilayah/index.html')).toBe(false);
  });
});
