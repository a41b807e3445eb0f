import { describe, expect, test } from 'vitest';
import { makeEntity } from '../testing/make-entity.ts';
import { findResults, type SearchSources } from './find-results.ts';
import type { TextHit, TextLimits } from './full-text.ts';
import { createResolver } from './resolve-query.ts';
import { toWords } from './words.ts';

const resolve = createResolver({
  entities: [
    makeEntity('region', '35.09', 'Kabupaten Jember', 'Jember'),
    makeEntity('year', '2019', '2019'),
    makeEntity('page', 'visits', 'Kunjungan'),
    makeEntity('page', 'press-releases', 'Berita'),
    makeEntity('page', 'changes', 'Perubahan', 'terbaru'),
    makeEntity('page', 'agreements', 'Register', 'kerja sama'),
    makeEntity('country', 'RO', 'Rumania', 'Romania'),
    makeEntity('country', 'SA', 'Arab Saudi', 'Riyadh'),
    makeEntity('page', 'opportunities', 'Potensi', 'pembeli'),
  ],
  spellings: [['konsulat', 'konjen']],
  fillers: [],
  regionWords: ['kabupaten'],
  areas: [],
  except: ['tanpa'],
  within: [],
  related: [['turis', 'pelancongan']],
  newest: ['terbaru'],
  prefixes: '',
  knownWords: [],
  outside: [{ names: ['Roma', 'visa'], answer: 'Tidak ada.' }],
  numberPrefix: 'JTM',
  sitePages: [],
  province: '35',
});

const page = (address: string, kind: string, words: string): TextHit & { words: string } => ({
  address,
  kind,
  words,
  title: address,
  excerpt: '',
  language: 'id',
});

const pages = [
  page('/panduan/a/', 'guide', 'rapat jember 2019 kunjungan'),
  page('/kerja-sama/0001-a/', 'agreement', 'rapat jember 2019 kunjungan'),
  page('/kerja-sama/0002-b/', 'visit', 'rapat jember kunjungan jtm 2018'),
  page('/siaran-pers/2019/c/', 'press-release', 'rapat jember 2019'),
  page('/mitra/d/', 'partner', 'romania visum visa'),
  page('/mitra/e/', 'partner', 'konjen jember'),
  { ...page('/potensi/#kota-lain', 'opportunities', 'kopi jember'), isPart: true },
  { ...page('/potensi/#35.09', 'opportunities', 'kopi jember'), isPart: true },
  page('/istilah/', 'glossary', 'tari jember'),
  page('/panduan/g/', 'guide', 'tari jember'),
  page('/kerja-sama/0003-h/', 'visit', 'konjen jember pameran'),
  page('/mitra/i/', 'partner', 'konsulat tuban'),
  page('/mitra/j/', 'partner', 'konjen tuban'),
  page('/siaran-pers/2020/p/', 'press-release', 'mangga'),
  { ...page('/page/opportunities/#35.09', 'opportunities', 'mangga'), isPart: true },
  page('/kerja-sama/0006-m/', 'agreement', 'panen 2021'),
  page('/siaran-pers/2021/n/', 'press-release', 'panen 2021'),
  page('/kerja-sama/0007-q/', 'agreement', 'pelancongan ampel'),
  page('/kerja-sama/0008-r/', 'agreement', 'makam ampel'),
  page('/siaran-pers/2024/s/', 'press-release', 'lawatan ampel'),
  page('/siaran-pers/2026/t/', 'press-release', 'ampel'),
  page('/kerja-sama/0004-k/', 'agreement', 'pasar riyadh'),
  page('/kerja-sama/0005-l/', 'agreement', 'pasar di saudi, jazirah arab'),
  { ...page('/siaran-pers/2020/f/', 'press-release', 'jember rumania'), title: 'Jember menyambut Rumania' },
];

const sources: SearchSources = {
  resolve,
  allNames: () => Promise.resolve(resolve),
  rows: [],
  allRows: () => Promise.resolve([]),
  language: 'id',
  others: [],
  fullText: () => Promise.resolve(fullText),
  addressOf: (hit) => (hit.type === 'entity' ? hit.entity.address : '/'),
};

const fullText = {
  holds: (word: string) => Promise.resolve(pages.some(({ words }) => words.includes(word))),
  search: (queries: readonly string[], { kind, isNewest = false }: TextLimits = {}) => {
    const sorted = isNewest ? pages.toSorted((a, b) => (a.address < b.address ? 1 : -1)) : pages;
    const found = sorted.filter(
      (one) =>
        (kind === undefined || one.kind === kind) &&
        // In quotes a word is not the beginning of another.
        queries.some((query) =>
          toWords(query).every((word) => (query.startsWith('"') ? toWords(one.words) : one.words).includes(word)),
        ),
    );
    return Promise.resolve({
      count: found.length,
      load: (from: number, to: number) => Promise.resolve(found.slice(from, to)),
    });
  },
};

const find = async (query: string) => (await findResults(query, sources)).list.map(({ address }) => address);

describe('pages that hold the words', () => {
  test('of a named year come before those that mention it, long pages last', async () => {
    expect(await find('rapat 2019')).toEqual([
      '/siaran-pers/2019/c/',
      '/kerja-sama/0001-a/',
      '/year/2019/',
      '/panduan/a/',
      '/kerja-sama/0002-b/',
    ]);
  });

  test('of a year in which nothing was signed come first as well', async () => {
    expect(await find('panen 2021')).toEqual(['/siaran-pers/2021/n/', '/kerja-sama/0006-m/']);
  });

  test('of a visit come first where visits are asked for, and others follow', async () => {
    const addresses = await find('kunjungan jember');
    expect(addresses[0]).toBe('/kerja-sama/0002-b/');
    expect(addresses).toContain('/siaran-pers/2019/c/');
  });

  test('of a visit follow the list of visits where a year is asked for', async () => {
    expect((await find('kunjungan jember 2018'))[0]).toBe('/page/visits/');
  });

  test('are news only where news is asked for and found', async () => {
    expect((await find('berita rapat jember'))[0]).toBe('/siaran-pers/2019/c/');
    expect(await find('berita rapat jember')).not.toContain('/kerja-sama/0001-a/');
  });
});

test('where no page holds all words as they are typed, their other spellings are asked for', async () => {
  expect((await find('konsulat jember'))[0]).toBe('/mitra/e/');
});

test('where few pages hold all words, one that holds a related word comes before those that hold neither', async () => {
  expect((await find('turis ampel'))[0]).toBe('/kerja-sama/0007-q/');
});

test('of news that are asked for, the newest come first, and the word that asks for them is on no page', async () => {
  const addresses = await find('berita terbaru ampel');
  expect(addresses.slice(0, 2)).toEqual(['/siaran-pers/2026/t/', '/siaran-pers/2024/s/']);
  expect((await find('kunjungan terbaru'))[0]).toBe('/page/visits/');
  expect((await findResults('berita terbaru ampel', sources)).findings.byText.ignored).toEqual([]);
  expect((await find('berita ampel'))[0]).toBe('/siaran-pers/2024/s/');
});

test('where few pages hold all words as they are typed, those that write them otherwise are found too', async () => {
  expect(await find('konsulat tuban')).toEqual(expect.arrayContaining(['/mitra/i/', '/mitra/j/']));
});

test('who asks for an offer is led to the one that holds the other words', async () => {
  expect((await find('pembeli mangga'))[0]).toBe('/page/opportunities/#35.09');
});

test('a kind that is asked for is found in other spellings too, and its list stands among the first three', async () => {
  const addresses = await find('kunjungan konsulat pameran');
  expect(addresses[0]).toBe('/kerja-sama/0003-h/');
  expect(addresses.slice(0, 3)).toContain('/page/visits/');
});

test('what the named region offers comes before what another offers', async () => {
  const addresses = await find('kopi jember');
  expect(addresses.indexOf('/potensi/#35.09')).toBeLessThan(addresses.indexOf('/potensi/#kota-lain'));
});

test('a page of entries that have nothing to do with each other is about less than another long page', async () => {
  const addresses = await find('tari jember');
  expect(addresses.indexOf('/panduan/g/')).toBeLessThan(addresses.indexOf('/istilah/'));
});

test('a page with all names in its title is about them', async () => {
  const addresses = await find('jember rumania');
  expect(addresses.indexOf('/siaran-pers/2020/f/')).toBe(0);
});

test('a country is found by the name that was typed and by its usual one, whose words need not stand side by side', async () => {
  expect(await find('pasar riyadh')).toEqual(expect.arrayContaining(['/kerja-sama/0004-k/', '/kerja-sama/0005-l/']));
});

test('a number that nobody has is not answered with pages that hold other numbers', async () => {
  expect(await find('JTM-9999')).toEqual([]);
});

test('a place outside the register is neither corrected nor completed into one inside', async () => {
  expect(await find('roma')).toEqual([]);
  expect(await find('kerja sama roma')).not.toContain('/mitra/d/');
  expect(await find('visa')).toEqual(['/mitra/d/']);
});

test('where nothing is known of what was asked for, the whole register is no answer', async () => {
  const { list, findings } = await findResults('kerja sama terumbu', sources);
  expect(list).toEqual([]);
  expect(findings.byText.ignored).toContain('terumbu');
  expect(await find('kerja sama')).not.toEqual([]);
});

test('a name is shown as soon as the first names are there, and the rest only follows it', async () => {
  let arrive: (names: typeof resolve) => void = () => undefined;
  const allNames = () => new Promise<typeof resolve>((settle) => (arrive = settle));
  const shown: string[][] = [];
  const finding = findResults('jember', { ...sources, allNames }, (list) =>
    shown.push(list.map(({ address }) => address)),
  );
  expect(shown).toEqual([['/region/35.09/']]);
  arrive(resolve);
  const { list } = await finding;
  expect(list.map(({ address }) => address).slice(0, 1)).toEqual(shown[0]);
});

test('where the other names cannot be loaded, those that are there answer, and the list says that it is not whole', async () => {
  const { list, findings } = await findResults('jember', { ...sources, allNames: () => Promise.reject(new Error()) });
  expect(list[0]?.address).toBe('/region/35.09/');
  expect(findings.isIncomplete).toBe(true);
});
