import { appendFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { languages, sitePlace, speak } from '../../../src/domain/text/language.ts';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { checkFiles } from '../check/check-content.ts';
import { checkDrafts } from '../records/check-drafts.ts';
import { copiedKinds, copyTemplates } from '../records/templates.ts';
import { inheritLaws } from './inherited-laws.ts';
import { nameCountry } from './list-countries.ts';
import { makeProvince } from './make-province.ts';
import { getIndonesianZone, listIndonesianRegions, listProvinceNames } from './official-regions.ts';
import type { ProvincePlan, RegionList } from './province-plan.ts';
import { readRegionTable } from './read-regions.ts';

// Other tests of the same worker speak what they spoke before.
const [before, placeBefore] = [languages, sitePlace];
afterAll(() => {
  speak(before, placeBefore);
});

const siteDate = '2027-01-15';
const toyProvince = path.resolve(import.meta.dirname, '../../../tests/fixtures/toy-province');
const from = () => readContentSet(listSourceFiles(toyProvince));

function makePlan(list: RegionList, overrides: Partial<ProvincePlan> = {}): ProvincePlan {
  return {
    ...list,
    name: 'Sinergi Baru',
    numberPrefix: 'BRU',
    languages: ['id', 'en'],
    timeZone: 'Asia/Jayapura',
    url: 'https://baru.example',
    country: 'Indonesia',
    authority: 'Kemendagri',
    day: siteDate,
    ...overrides,
  };
}

async function check(plan: ProvincePlan) {
  const files = makeProvince(plan, from());
  const { problems } = await checkFiles(
    files.map((file) => makeSourceFile(file.path, file.text)),
    { siteDate, lang: 'en' },
  );
  return { files: new Map(files.map((file) => [file.path, file.text])), problems };
}

const table = `code,name,short_name,kind,latitude,longitude
QX,State of Quill,Quill,State,-20,145
QX-A,Shire of Amber,,Shire,,
QX-B,Town of Birch,,Town,,
`;

describe('a province of Indonesia', () => {
  test('checks without an error or a warning as it is written', async () => {
    const list = await listIndonesianRegions('maluku');
    if (!list) throw new Error('no Maluku');
    const { files, problems } = await check(makePlan(list));
    expect(problems).toEqual([]);
    expect([...files.keys()].filter((name) => name.startsWith('regions/id/'))).toHaveLength(12);
    expect(files.get('regions/en/kota-ambon.md')).toContain('name: Ambon City');
    expect(files.get('pages/id/about.md')).toContain('inclusionRule: aturan-pencatatan');
    expect(files.get('README.md')).toContain('# Isi Sinergi Baru');
    expect(files.get('CODEOWNERS')).toMatch(/^\/agreements\/ .*@/m);
    expect(files.get('CODEOWNERS')).not.toMatch(/^\/(?:content|src)\//m);
  });

  test('takes no name or word of the province whose lists it begins with, of its bodies or of its partners', async () => {
    const list = await listIndonesianRegions('81');
    if (!list) throw new Error('no Maluku');
    const { files } = await check(makePlan(list));
    expect([...files.values()].join('\n')).not.toMatch(
      /petik laut|pripun|lelangan|Lembayung|Pasir Jingga|Teluk Kenari|Pelita|Fjordvi|'98/,
    );
  });

  test('is found by its code or its name, whatever the capitals', async () => {
    expect((await listIndonesianRegions('33'))?.province.shortName).toBe('Jawa Tengah');
    expect((await listIndonesianRegions('JAWA TENGAH'))?.regions).toHaveLength(35);
    expect(await listIndonesianRegions('Atlantis')).toBeUndefined();
    expect(await listProvinceNames()).toHaveLength(38);
  });

  test('has the zone in which it lies', () => {
    expect(['11', '35', '61', '62', '63', '51', '71', '81', '94'].map(getIndonesianZone)).toEqual([
      ...Array<string>(4).fill('Asia/Jakarta'),
      ...Array<string>(3).fill('Asia/Makassar'),
      ...Array<string>(2).fill('Asia/Jayapura'),
    ]);
  });
});

describe('a province of another country', () => {
  const plan = makePlan(readRegionTable(table, 'Bureau of Names'), {
    languages: ['en'],
    country: 'Toyland',
    authority: 'Bureau of Names',
    timeZone: 'Australia/Brisbane',
  });

  test('checks without an error or a warning as it is written', async () => {
    expect((await check(plan)).problems).toEqual([]);
  });

  test('begins with the words of its language for the search, and what people call countries in it', async () => {
    const { files } = await check(plan);
    const set = readContentSet([...files].map(([name, text]) => makeSourceFile(name, text)));
    const { fillers = [], values } = set.dataFile('aliases.yaml')?.data ?? {};
    expect(fillers).toEqual(expect.arrayContaining(['the', 'which', 'still']));
    expect(values?.['class']?.['sister-city']).toContain('twin town');
    const called = new Map((set.dataFile('countries.yaml')?.data ?? []).map(({ code, aliases }) => [code, aliases]));
    expect(called.get('GB')).toEqual(expect.arrayContaining(['UK', 'Scotland']));
    expect(called.get('US')).toContain('USA');
    expect(called.get('TT')).toContain('Trinidad and Tobago');
  });

  test('tells the search what regions of each kind are called before their names', async () => {
    const { files } = await check(plan);
    const set = readContentSet([...files].map(([name, text]) => makeSourceFile(name, text)));
    expect(set.dataFile('aliases.yaml')?.data?.regionKinds).toEqual({
      state: ['state', 'state of'],
      shire: ['shire', 'shire of'],
      town: ['town', 'town of'],
    });
  });

  test('has a guide for editors with the tables of fields in its language', async () => {
    const { files } = await check(plan);
    expect(files.get('README.md')).toMatch(/\n\| Field \| Content \| Required \| What to write \|\n/);
  });

  test('has starting files of records in its language, which are good as they are', async () => {
    const files = makeProvince(plan, from()).map((file) => makeSourceFile(file.path, file.text));
    for (const kind of copiedKinds) {
      const { files: drafts = [], refusals } = copyTemplates(files, kind, 'my-own');
      expect(refusals).toBeUndefined();
      expect(await checkDrafts(files, drafts, { siteDate })).toEqual([]);
    }
  });

  test('tells two regions of one name apart', async () => {
    const { regions, ...rest } = readRegionTable(`${table}QX-C,Shire of Birch,,Shire,,\n`, 'Bureau of Names');
    const { files, problems } = await check({ ...plan, ...rest, regions });
    expect(problems).toEqual([]);
    expect(files.get('regions/en/shire-of-birch.md')).toContain('notToBeConfusedWith: QX-B');
    expect(files.get('regions/en/town-of-birch.md')).toContain('notToBeConfusedWith: QX-C');
    expect(files.get('regions/en/shire-of-amber.md')).not.toContain('notToBeConfusedWith');
  });

  test('has its own kinds, names and places, in its own language only', async () => {
    const { files } = await check(plan);
    expect(files.get('region-kinds.yaml')).toMatch(/key: shire[\s\S]*key: town/);
    expect(files.get('regions/en/shire-of-amber.md')).toMatch(/shortName: Amber\ncode: QX-A\nkind: shire/);
    expect(files.get('regions/en/state-of-quill.md')).toContain('latitude: -20');
    expect([...files.keys()].filter((name) => /(?:^|\/)id\//.test(name))).toEqual([]);
    expect([...files.values()].join('\n')).not.toMatch(/Kemendagri|kabupaten|organisasi|redaksi|\bid: (?!s\d)/);
  });
});

test('the own country is not among those of partners, by its name in a language of the site or in English', () => {
  const list = readRegionTable(table, 'x');
  const codesOf = (country: string, languages: ProvincePlan['languages']) => {
    const text = makeProvince(makePlan(list, { country, languages }), from()).find(
      ({ path: name }) => name === 'countries.yaml',
    );
    return [...(text?.text ?? '').matchAll(/code: (\w\w)/g)].map(([, code]) => code);
  };
  expect(codesOf('Australia', ['en'])).not.toContain('AU');
  expect(codesOf('Jepun', ['ms', 'en'])).not.toContain('JP');
  expect(codesOf('Malaysia', ['ms'])).toEqual(expect.arrayContaining(['AU', 'JP']));
});

test('the own country is named in each language of the site', () => {
  expect(nameCountry(['en', 'ms'], 'Japan')).toEqual({ en: 'Japan', ms: 'Jepun' });
  expect(nameCountry(['ms', 'en'], 'Jepun')).toEqual({ ms: 'Jepun', en: 'Japan' });
  expect(nameCountry(['en', 'ms'], 'Toyland')).toEqual({ en: 'Toyland', ms: 'Toyland' });
});

describe('a table of regions', () => {
  test.each([
    ['code,name\nQX,Quill\n', 'The first line lacks: kind.'],
    ['code,name,kind\nQX,Quill,State\n', 'The table needs the province and one region at least.'],
    ['code,name,kind\nQX,Quill,State\nQX,Amber,Shire\n', 'Two rows have the same code.'],
    ['code,name,kind\nQX,Quill,State\nQX-A,,Shire\n', 'Row 3: code, name and kind must be filled in.'],
    ['code,name,kind\nQX,Quill,State\nQX-A,Amber,Shire\nQX-B,Ámber,Town\n', 'same name: Amber (QX-A), Ámber (QX-B).'],
    [
      'code,name,kind,latitude,longitude\nQX,Quill,State,"-20,5","145,1"\nQX-A,Amber,Shire,,\n',
      'Row 2: latitude and longitude are degrees with a point before decimals',
    ],
  ])('is refused with its mistake: %j', (text, message) => {
    expect(() => readRegionTable(text, 'x')).toThrow(message);
  });

  test('may come from a spreadsheet that parts columns by semicolons', () => {
    const { regions } = readRegionTable('﻿code;name;kind\nQX;Quill;State\nQX-A;Amber Shire;Shire\n', 'x');
    expect(regions).toEqual([{ code: 'QX-A', name: 'Amber Shire', kind: 'Shire', shortName: 'Amber' }]);
  });
});

test('the starting files and the national rules of the folder at hand come along, with the codes of the new province', async () => {
  const list = await listIndonesianRegions('81');
  if (!list) throw new Error('no Maluku');
  const folder = mkdtempSync(path.join(tmpdir(), 'templates-'));
  cpSync(toyProvince, folder, { recursive: true });
  writeFileSync(path.join(folder, 'README.md'), 'Misalnya Kota Pasir Jingga.\n');
  appendFileSync(path.join(folder, 'site.yaml'), 'requiredText: { language: id, note: { id: Wajib., en: Needed. } }\n');
  cpSync(path.join(toyProvince, 'opportunities'), path.join(folder, '_templates/opportunities'), { recursive: true });
  const files = makeProvince(makePlan(list), readContentSet(listSourceFiles(folder)));
  const template = files.find(({ path: name }) => name === '_templates/opportunities/id/mitra-ikan.md');
  const guide = files.find(({ path: name }) => name === 'README.md');
  expect(guide?.text).toBe(`Misalnya ${list.regions[0]?.name ?? ''}.\n`);
  const settings = files.find(({ path: name }) => name === 'site.yaml')?.text;
  expect(settings).toMatch(/requiredText:\n  language: id\n  note:\n    id: Wajib\.\n    en: Needed\./);
  expect(template?.text).toContain(`region: '${list.regions[0]?.code ?? ''}'`);
});

test('the laws that the national rules cite come along with their sources, and no others', async () => {
  const list = await listIndonesianRegions('81');
  if (!list) throw new Error('no Maluku');
  const { files, problems } = await check(makePlan(list));
  expect(problems).toEqual([]);
  // The law on public information of place.yaml; the one that it revoked is cited nowhere.
  const laws = files.get('legal-instruments.yaml');
  expect(laws).toMatch(/sources:\n  - id: l1\n[\s\S]*key: uu-2-2020\n/);
  expect(laws).not.toContain('uu-1-1990');
  expect((await check(makePlan(list, { languages: ['ms'] }))).files.has('legal-instruments.yaml')).toBe(false);
  const abroad = readRegionTable(table, 'x');
  expect((await check(makePlan(abroad))).files.has('legal-instruments.yaml')).toBe(false);
});

test('a law that is cited and revoked brings the one that took its place', () => {
  const laws = inheritLaws(from(), ['id'], 'Menurut UU 1/1990.') as { instruments: { key: string; name: object }[] };
  expect(laws.instruments.map(({ key }) => key)).toEqual(['uu-1-1990', 'uu-2-2020']);
  expect(Object.keys(laws.instruments[0]?.name ?? {})).toEqual(['id']);
  expect(inheritLaws(from(), ['id'], 'Menurut UU 2/20201 dan UU 12/2020.')).toBeUndefined();
});

test('a law that the title of a source cites comes along too', () => {
  const library = {
    sources: [
      { id: 'l1', publisher: 'Office', title: 'Questions on Law 1/2001 and Rule 2/2002' },
      { id: 'l2', publisher: 'Office' },
    ],
    instruments: [
      ['law', 'Law 1/2001', 'l1'],
      ['rule', 'Rule 2/2002', 'l2'],
      ['other', 'Rule 3/2003', 'l2'],
    ].map(([key, short, source]) => ({
      key,
      short,
      kind: 'law',
      name: { en: short },
      subject: { en: 'Ties.' },
      status: 'in-force',
      sources: [source],
    })),
  };
  const files = [
    makeSourceFile('site.yaml', 'languages: [en]\n'),
    makeSourceFile('legal-instruments.yaml', JSON.stringify(library)),
  ];
  const laws = inheritLaws(readContentSet(files), ['en'], 'As Law 1/2001 asks.') as typeof library;
  expect(laws.instruments.map(({ key }) => key)).toEqual(['law', 'rule']);
  expect(laws.sources.map(({ id }) => id)).toEqual(['l1', 'l2']);
});
