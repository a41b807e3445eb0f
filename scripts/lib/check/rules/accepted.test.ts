import { describe, expect, test, vi } from 'vitest';
import { readContentSet } from '../../../../src/reader/content-set.ts';
import { createContext } from '../check-context.ts';
import { applyChanges } from '../testing/broken-case.ts';
import { baseFiles, checkChange, listProblems } from '../testing/check-change.ts';
import { checkMarkSlips } from './mark-slips.ts';

const about = 'pages/id/about.md';
const partner = 'partners/id/kota-laut.md';
const agreement = 'agreements/id/0001-contoh-kota-laut.md';

/** The good content with other words in the body of a page. */
const write = (put: string) => checkChange({ file: about, find: 'Register ini dibuat untuk pengujian.', put });
const writePartner = (put: string) => checkChange({ file: partner, find: 'sejak 1900.[^s1]', put });

describe('personal data', () => {
  test.each([
    'Telepon kantor (031) 352-4001 dan +62 31 352 4001.[^s1]',
    'Nomor surat 099/3524/2020/11/2019.[^s1]',
    'Luas 0,8123456789 km².[^s1]',
    'Nilai 3.578.014.503.900.001 rupiah.[^s1]',
    'Kode 9978014503900001.[^s1]',
    'Tautan https://berita.example/2024/3578014503900001/x.[^s1]',
    'Surel redaksi@register.example.',
    'Akun @kotalaut.example',
  ])('lets pass: %s', async (text) => {
    const found = await write(text);
    expect(found.filter((problem) => problem.startsWith('personal'))).toEqual([]);
  });
});

describe('mail of an office', () => {
  const region = 'regions/id/kabupaten-telaga.md';
  const withMail = (email: string) =>
    checkChange({
      file: region,
      find: 'potential:',
      put: `offices:\n  - kind: investment\n    name: Kantor Telaga\n    email: ${email}\n    sources: [s1]\npotential:`,
    });

  test('lets pass the address of an office of a region', async () => {
    expect(await withMail('kantor@telaga.example')).toEqual([]);
  });

  test('is spelt as the office spells it, and so is an address of a page in a text', async () => {
    expect(await withMail('kerjasama@telaga.example')).toEqual([]);
    expect(await write('Lihat <https://telaga.example/kerjasama/>.')).toEqual([]);
  });

  test('refuses one that anybody can take', async () => {
    expect((await withMail('kantor@gmail.com')).some((problem) => problem.startsWith('personal-mail'))).toBe(true);
  });
});

describe('figures without a source', () => {
  test.each([
    'sejak 1900.[^s1]\n\nPasal G20 dan JTM-0042 disebut.',
    'sejak 1900.[^s1]\n\nTahapnya:[^s1]\n\n- 2019 dijajaki\n- 2020 ditandatangani',
    'sejak 1900.[^s1]\n\n| Tahun | Tamu |\n| --- | --- |\n| 2020 | 12 |\n\nAngka menurut kota.[^s1]',
    'sejak 1900.[^s1]\n\n1. Pertama\n2. Kedua',
    'sejak 1900.[^s1]\n\n## Tahun 2020',
  ])('lets pass: %j', async (put) => {
    expect(await writePartner(put)).toEqual([]);
  });

  test('takes a mark inside code for text', async () => {
    expect(await writePartner('sejak `[^s1]`.\n\nRamai.[^s1]')).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    '/kerja-sama/?status=berlaku&negara=jepang',
    '/mitra/kota-laut/#fakta',
    '/wilayah/kabupaten-telaga/atom.xml',
    '/negara/jepang/kalender.ics',
    '/api/v1/agreements.json',
    '/data/partners.csv',
    '/files/dokumen/naskah.txt',
    '/kerja-sama/tahun/2020/',
    'https://register.example/mitra/',
    'https://contoh.example/a:b?c=(d)',
    'mailto:redaksi@register.example',
    'tel:+62313524001',
  ])('lets pass: %s', async (address) => {
    expect(await write(`Lihat [di sini](<${address}>).`)).toEqual([]);
  });

  test('knows anchors of repeated headings', async () => {
    expect(await write('## Isi\n\n## Isi\n\n[lihat](#isi-1)')).toEqual([]);
  });

  test('leads from a former address', async () => {
    const change = { file: partner, find: 'summary:', put: 'aliases: [laut]\nsummary:' };
    const link = { file: about, find: 'Register ini', put: '[Register](/mitra/laut/) ini' };
    expect(await checkChange(change, link)).toEqual([]);
  });
});

describe('characters', () => {
  test.each(['فارسی‌ها', 'क्‍ष', '👩🏽 🇮🇩', 'Plzeň – “Aceh” … ½ m²', 'a\u00a0b', '&lt;b&gt;'])(
    'lets pass: %s',
    async (word) => {
      expect(await write(`Kata ${word} ditulis.`)).toEqual([]);
    },
  );
});

describe('marks of Markdown', () => {
  test.each([
    'Hasilnya 2 ** 3 ** 4.',
    'Catatan ** dan ** lain.',
    'Ditulis \\*\\*tebal \\*\\* dengan garis miring.',
    'Harga 5** dan 6**.',
    'Ditulis \\[di sini\\] (/tentang/).',
    '[Register](/tentang/) memuat 2 ** 3.',
  ])('lets pass: %s', async (text) => {
    const found = await write(text);
    expect(found.filter((problem) => problem.startsWith('mark-slip'))).toEqual([]);
  });

  test.each([
    ['** tebal** di awal', '**tebal**'],
    ['** tebal ** di awal', '**tebal**'],
    ['kata ** tebal** lagi', '**tebal**'],
    ['kata **tebal ** lagi', '**tebal**'],
    ['[ini](/tentang/) dan [itu](/files/foto/Rapat kerja.png)', '[itu](/files/foto/Rapat-kerja.png)'],
    ['[itu](../../files/foto/Rapat kerja.png "Foto")', '[itu](../../files/foto/Rapat-kerja.png "Foto")'],
    ['[itu](https://kabar.example/a b)', '[itu](https://kabar.example/a%20b)'],
    ['(itu)[/tentang/]', '[itu](/tentang/)'],
  ])('warns of %j', async (text, better) => {
    const found = await listProblems([{ file: about, find: 'Register ini dibuat untuk pengujian.', put: text }]);
    expect(found.filter(({ code }) => code === 'mark-slip').map(({ remedy }) => remedy)).toEqual([`Tulis ${better}`]);
  });

  test.each([
    ['spaces behind a mark', `x **${' '.repeat(100_000)}b`],
    ['spaces before a mark', `x **a${' '.repeat(100_000)}b`],
    ['marks', 'x **a '.repeat(20_000)],
    ['brackets', '['.repeat(100_000)],
    ['half links', '[a](/b c '.repeat(10_000)],
    ['spaces in a link', `[a](/b${' '.repeat(100_000)}c`],
    ['half addresses', '(a)[/b'.repeat(20_000)],
  ])('reads a long line of %s', (_, text) => {
    const find = 'Register ini dibuat untuk pengujian.';
    const content = readContentSet(applyChanges(baseFiles, [{ file: about, find, put: text }]));
    const report = vi.fn();
    checkMarkSlips(createContext(content, { siteDate: '2025-02-01' }), report);
    expect(report.mock.calls.length).toBeLessThan(3);
  });

  test.each([
    'Contoh:\n\n```\nNama\tJabatan\nBudi\tWali Kota\n```',
    'Contoh:\n\n```\n•\tsatu\n[gallery ids="1"]\n```',
    'Satu[^a] dua[^b].\n\n[^a]:\tKata pertama.\n[^b]:\tKata kedua.',
    '|\tA\t|\tB\t|\n|\t---\t|\t---\t|\n|\tc\t|\td\t|',
    'A\t|\tB\n---\t|\t---\nc\t|\td',
  ])('lets tabs pass: %j', async (text) => {
    const found = await write(text);
    expect(found.filter((problem) => /^(?:word|shortcode|code)/.test(problem))).toEqual([]);
  });

  test('reads a long reference', async () => {
    for (const name of [`/${'a'.repeat(100_000)}//`, `a${' '.repeat(100_000)}b`]) {
      const found = await checkChange({ file: agreement, find: 'partner: kota-laut', put: `partner: "${name}"` });
      expect(found).toContain(`unknown-partner ${agreement}:10`);
    }
  });
});

describe('names of files', () => {
  test('does not ask for a translation of a record before its name is one', async () => {
    const file = 'partners/id/東京.md';
    const found = await checkChange({ file, text: '---\nname: Tokyo\n---\n' });
    expect(found.filter((problem) => problem.startsWith('translation'))).toEqual([]);
    expect(found).toContain(`bad-file-name ${file}:1`);
  });
});

describe('old spellings', () => {
  test('leaves words in quotation marks and titles of sources alone', async () => {
    expect(await write('Disebut "kerjasama" dan “walikota”.')).toEqual([]);
    expect(
      await checkChange({ file: partner, find: 'url: https://laut', put: 'title: Kerjasama\n    url: https://laut' }),
    ).toEqual([]);
  });
});

describe('YAML', () => {
  test('lets the code of Norway stand as the editor writes it', async () => {
    const norway = { file: 'countries.yaml', find: '- code: KR', put: "- code: 'NO'" };
    const found = await checkChange(norway, { file: partner, find: 'country: JP', put: 'country: NO' });
    expect(found.filter((problem) => problem.startsWith('yaml'))).toEqual([]);
  });

  test('lets the language of Norway stand as the editor writes it, where a language is asked for', async () => {
    const change = (put: string) => checkChange({ file: partner, find: 'text: 海市\n  language: ja', put });
    expect(await change('text: Havn\n  language: no')).toEqual([]);
    expect(await change('text: no\n  language: nb')).toEqual([expect.stringMatching(/^yaml-ambiguous /)]);
  });

  test('lets quoted words and times pass', async () => {
    expect(await checkChange({ file: partner, find: 'seat: Laut', put: "seat: 'no'" })).toEqual([]);
  });

  test('lets words inside a longer text pass', async () => {
    expect(await checkChange({ file: partner, find: 'seat: Laut', put: 'seat: >-\n  katanya: no\n  12:30' })).toEqual(
      [],
    );
  });
});

describe('dates', () => {
  test.each(['2020', '2020-03', 'by 2020', 'about 2021', '2019/2021'])(
    'lets a term end in %s, which can be after its start',
    async (until) => {
      expect(await checkChange({ file: agreement, find: 'until: 2030-03-12', put: `until: ${until}` })).toEqual([]);
    },
  );

  test('reads bare dates, quoted dates and years alike', async () => {
    for (const date of ['2019', "'2019'", '2019-05-01', "'2019-05-01'", 'by 2019-05', 'about 2018'])
      expect(await checkChange({ file: agreement, find: 'date: 2019\n', put: `date: ${date}\n` })).toEqual([]);
  });

  test('accepts any past day where SITE_DATE lies before it', async () => {
    expect(await checkChange({ file: partner, find: 'checked: 2025-01-14', put: 'checked: 2025-02-01' })).toEqual([]);
  });
});

describe('parties', () => {
  test('lets a body from outside the province stand without a name of its own', async () => {
    const record = {
      file: 'agreements/id/0002-telaga-badan-dunia.md',
      find: 'foreign:',
      put: '  - outside: Kementerian Contoh\n    body: national\nforeign:',
    };
    const text = {
      file: 'agreements/en/0002-telaga-badan-dunia.md',
      find: 'events:',
      put: '  - name: Kementerian Contoh\n    text: Sample Ministry\nevents:',
    };
    expect(await checkChange(record, text)).toEqual([]);
  });
});
