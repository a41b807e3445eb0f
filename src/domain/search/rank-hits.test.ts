import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../calendar/dates.ts';
import { mapFacets, type FacetKey } from '../register/facets.ts';
import type { RegisterRow } from '../register/register-rows.ts';
import { makeEntity } from '../testing/make-entity.ts';
import type { NamedEntity } from './named-entity.ts';
import { strengths } from './evidence.ts';
import { toHitAddress } from './hit-address.ts';
import { rankHits, type NamedHit } from './rank-hits.ts';
import { createResolver } from './resolve-query.ts';

const entity = (kind: NamedEntity['kind'], value: string, name: string, agreements: number, ...aliases: string[]) => ({
  ...makeEntity(kind, value, name, ...aliases),
  ...(kind === 'page' ? {} : { agreements, running: agreements }),
});

const entities: NamedEntity[] = [
  entity('region', '35.78', 'Kota Surabaya', 3, 'Surabaya'),
  entity('region', '35.73', 'Kota Malang', 1, 'Malang'),
  entity('region', '35.07', 'Kabupaten Malang', 0, 'Malang'),
  entity('year', '1994', '1994', 1),
  entity('year', '1997', '1997', 1),
  entity('country', 'JP', 'Jepang', 3, 'Japan'),
  entity('country', 'MY', 'Malaysia', 1),
  entity('country', 'SY', 'Suriah', 0),
  entity('partner', 'japan-consulate', 'Konsulat Jenderal Jepang di Surabaya', 0),
  entity('class', 'mou', 'Nota kesepahaman', 2, 'MoU'),
  entity('class', 'sister-city', 'Kota kembar', 2),
  entity('sector', 'health', 'Kesehatan', 2, 'polio'),
  entity('body', 'Universitas Airlangga', 'Universitas Airlangga', 0, 'Unair', 'UA'),
  entity('page', 'agreements', 'Register kerja sama', 0, 'kerja sama', 'KSDPL'),
  entity('page', 'expiring', 'Jatuh tempo', 0, 'habis'),
  entity('page', 'partners', 'Mitra', 0),
  entity('page', 'opportunities', 'Potensi', 0),
  entity('page', 'guides', 'Panduan', 0, 'cara'),
  entity('page', 'guides/memulai', 'Memulai kota kembar', 0),
  entity('page', 'guides/naskah', 'Meminta naskah', 0, 'naskah di Jawa Timur'),
  entity('page', 'collections/kesehatan', 'Kesehatan Surabaya', 0),
  entity('page', 'glossary', 'Istilah', 0, 'arti'),
  entity('page', 'glossary/kota-kembar', 'Kota kembar', 0),
  entity('page', 'glossary/mitra', 'Mitra', 0),
  entity('page', 'glossary/ksdpl', 'Kerja sama luar negeri', 0, 'KSDPL'),
  entity('page', 'glossary/mou', 'Nota kesepahaman', 0),
  entity('page', 'legal-basis/pp-28', 'PP 28/2025', 0),
  entity('page', 'visits/0006-x', 'Kunjungan Kochi', 0),
  entity('page', 'visits/0007-x', 'Tamu Suriah di Surabaya', 0),
  entity('page', 'gaps', 'Kesenjangan', 0, 'tanpa mitra'),
  entity('page', 'comparison', 'Perbandingan', 0),
  entity('page', 'statistics', 'Statistik', 0, 'terbanyak'),
  entity('page', 'countries', 'Negara', 0),
  entity('page', 'about', 'Tentang', 0, 'kontak'),
  entity('page', 'corrections', 'Ralat', 0, 'salah tulis'),
  entity('page', 'changes', 'Perubahan', 0, 'terbaru'),
  entity('region', '35', 'Provinsi Jawa Timur', 3, 'Jawa Timur'),
  entity('status', 'in-force', 'Berlaku', 5, 'masih berlaku'),
  entity('group', 'running', 'Berjalan', 5, 'masih berlaku'),
];

const makeRow = (number: string, title: string, facets: Partial<Record<FacetKey, readonly string[]>>): RegisterRow => ({
  number,
  slug: `${number}-x`,
  title,
  purpose: '',
  facets: mapFacets((key) => facets[key] ?? (key === 'status' ? ['in-force'] : [])),
  local: [],
  foreign: [],
  partners: [],
  endsSoon: false,
  renewalUnderWay: false,
  isEndUncertain: false,
  isProgramme: false,
});

const rows = [
  makeRow('0001', 'Kota kembar Kochi', { region: ['35.78'], country: ['JP'], class: ['sister-city'], year: ['1997'] }),
  makeRow('0002', 'Kota kembar Kitakyushu', { region: ['35.78'], country: ['JP'], class: ['sister-city'] }),
  makeRow('0003', 'Kelapa sawit', { region: ['35.73'], country: ['MY'], class: ['mou'], sector: ['health'] }),
  makeRow('0004', 'Perawat Universitas Airlangga', { country: ['JP'], class: ['mou'] }),
  makeRow('0005', 'Imunisasi polio', { region: ['35.78'], sector: ['health'] }),
];

const resolve = createResolver({
  entities,
  spellings: [['kerja sama', 'kerjasama']],
  fillers: ['nomor', 'di', 'saya', 'want'],
  regionWords: ['kota', 'kabupaten'],
  areas: [
    { names: ['Asia', 'benua Asia'], kind: 'country', values: ['JP', 'MY', 'SY'] },
    { names: ['1990-an', '90an'], kind: 'year', values: ['1994', '1997'] },
    { names: ['Malang Raya'], kind: 'region', values: ['35.73', '35.07'] },
  ],
  except: ['tanpa'],
  within: ['di'],
  related: [['vaksin', 'imunisasi']],
  newest: ['terbaru'],
  prefixes: '',
  knownWords: [],
  outside: [{ names: ['Bandung'], answer: 'Bukan Jawa Timur.' }],
  numberPrefix: 'JTM',
  sitePages: ['corrections'],
  province: '35',
});

function rank(typed: string) {
  const isTyping = typed.endsWith('…');
  return rankHits(resolve(typed.replace('…', ''), { isTyping }), rows);
}

function toName(hit: NamedHit): string {
  if (hit.type === 'entity') return hit.entity.name;
  return hit.type === 'agreement' ? `JTM-${hit.row.number}` : hit.combination.names.join(' × ');
}

function readExamples(): [string, string[]][] {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../../docs/search.md'), 'utf8');
  return [...text.matchAll(/^\| `(.+?)` +\| (.+?) +\|$/gm)].map(([, typed = '', first = '']) => [
    typed,
    first.split(', '),
  ]);
}

describe('the examples of docs/search.md', () => {
  test.each(readExamples())('%s', (typed, first) => {
    expect(
      rank(typed)
        .hits.slice(0, first.length)
        .map((hit) => toName(hit)),
    ).toEqual(first);
  });
});

test.each([
  ['a guide asked for by its name is about what ends soon', 'meminta naskah habis', 'Meminta naskah'],
  ['beside the number of a legal instrument words say what it is about', 'polio pp 28/2025', 'PP 28/2025'],
  [
    'who is told how to become something is told so for every place',
    'cara naskah di jawa timur malang',
    'Meminta naskah',
  ],
  ['how to use what the site offers is told there', 'cara salah tulis', 'Ralat'],
  ['a guide asked for by its name is about the whole province', 'meminta naskah jawa timur', 'Meminta naskah'],
  ['a mended reading explains what is said in general', 'memnta naskah mou', 'Meminta naskah'],
])('%s', (_, typed, first) => {
  const [hit] = rank(typed).hits;
  expect([hit && toName(hit), hit?.score.isWhole]).toEqual([first, true]);
});

test('a guide asked for by its name speaks of the other words on it, and of the province', () => {
  const found = ['meminta', 'naskah', 'dokumen', 'jawa', 'timur'];
  const score = rank('meminta naskah dokumen jawa timur').scoreText(found, {
    passing: strengths.mention,
    address: '/page/guides/naskah/',
  });
  expect(score.isWhole).toBe(true);
});

test('a title that says a topic and all other words is as much about them as a record that belongs to them', () => {
  const { scoreText } = rank('polio surabaya');
  const title = resolve('').readTitle('Surabaya bebas polio');
  expect(scoreText(['surabaya', 'polio'], { title }).share).toBeCloseTo(strengths.member);
});

test('of two records that answer as well, the one that says more of the words in its title comes first', () => {
  const health = { region: ['35.78'], sector: ['health'] };
  const about = makeRow('0007', 'Posyandu di Surabaya', health);
  const other = { ...makeRow('0006', 'Vaksin', health), purpose: 'posyandu' };
  const [first] = rankHits(resolve('posyandu surabaya'), [other, about]).hits;
  expect(first && toName(first)).toBe('JTM-0007');
});

test('a record whose title holds a related word answers, and one that holds the word itself comes before it', () => {
  const [first, second] = [makeRow('0006', 'Vaksin polio', {}), makeRow('0007', 'Imunisasi polio', {})];
  const hits = (rows: readonly RegisterRow[]) =>
    rankHits(resolve('vaksin polio'), rows).hits.filter(({ score }) => score.isWhole);
  expect(hits([second, first]).map(toName)).toEqual(['JTM-0006', 'JTM-0007']);
  expect(hits([makeRow('0008', 'Perawat polio', {})])).toEqual([]);
});

describe('what is newest', () => {
  const newest = (typed: string) => rankHits(resolve(typed), signed).hits;
  const on = (number: string, text: string, facets: Partial<Record<FacetKey, readonly string[]>>) => ({
    ...makeRow(number, 'Polio', facets),
    signed: parsePartialDate(text),
  });
  const signed = [
    on('0011', '2010', { country: ['JP'], class: ['mou'] }),
    on('0012', '2020', { country: ['JP'], class: ['mou'] }),
    on('0013', '2015', { country: ['JP'], class: ['mou'] }),
  ];

  test('is a list in that order, and its records in that order', () => {
    const [list, ...records] = newest('mou terbaru');
    expect(list && toHitAddress(list, '/r/', 'id')).toMatch(/^\/r\/\?[^&]+=mou&[^&]+=/);
    const numbers = records.flatMap((hit) => (hit.type === 'agreement' ? [hit.row.number] : []));
    expect(numbers).toEqual(['0012', '0013', '0011']);
  });

  test('of two names is one list of both', () => {
    const [list] = newest('mou jepang terbaru');
    expect(list && toName(list)).toBe('Nota kesepahaman × Jepang');
  });

  test('by itself is what changed', () => {
    const [first] = newest('terbaru');
    expect(first && toName(first)).toBe('Perubahan');
  });

  test('is no matter of a list that was not asked for so', () => {
    const [first] = newest('mou');
    expect(first?.type).toBe('entity');
  });
});

test('two regions stand on the page that compares all; of one, its own page comes first', () => {
  const first = (typed: string) => rank(typed).hits.slice(0, 1).map(toName);
  expect(first('perbandingan surabaya malang')).toEqual(['Perbandingan']);
  expect(first('perbandingan polio surabaya')).not.toEqual(['Perbandingan']);
});

test('a dossier that explains all words answers as well as several records that do, and not as well as two', () => {
  const make = (number: string) => makeRow(number, 'Kesehatan', { region: ['35.78'], sector: ['health'] });
  const list = (numbers: readonly string[]) =>
    rankHits(
      resolve('kesehatan surabaya gigi'),
      numbers.map((number) => ({ ...make(number), title: 'Kesehatan gigi' })),
    )
      .hits.filter(({ type, score }) => type !== 'filter' && score.isWhole)
      .map(toName);
  expect(list(['0021', '0022'])[0]).toBe('JTM-0021');
});

test('a list says no more of a general word than that it lists such things', () => {
  const row = makeRow('0006', 'Mitra Jepang', { country: ['JP'] });
  const [first] = rankHits(resolve('mitra jepang'), [row]).hits;
  expect(first && toName(first)).toBe('Jepang');
});

test('a dossier answers what is asked of all agreements that it tells of', () => {
  const [first] = rank('surabaya terbanyak kesehatan').hits.filter(({ score }) => score.isWhole);
  expect(first && toName(first)).toBe('Kesehatan Surabaya');
});

describe('what is said about a list', () => {
  test('names that no agreement has together are told apart, with what fits which of them', () => {
    expect(rank('mou malang jepang').apart).toEqual({
      names: ['Nota kesepahaman', 'malang', 'Jepang'],
      together: [
        { names: ['Nota kesepahaman', 'malang'], count: 1 },
        { names: ['Nota kesepahaman', 'Jepang'], count: 1 },
      ],
    });
  });

  test('two words for one sector are one name', () => {
    expect(rank('kesehatan polio surabaya').apart).toBeUndefined();
    expect(rank('kesehatan polio').apart).toBeUndefined();
  });

  test('names are not called apart above an agreement whose title says them all; two places are', () => {
    const loan = makeRow('0009', 'Kota kembar Malang dan Jepang', { region: ['35'] });
    expect(rank('malang jepang kota kembar').apart).toBeDefined();
    expect(rankHits(resolve('malang jepang kota kembar'), [...rows, loan]).apart).toBeUndefined();
    expect(rankHits(resolve('malang jepang'), [...rows, loan]).apart).toBeDefined();
  });

  test('a topic is no name that is missing: its records may stand in another sector', () => {
    expect(rank('kesehatan jepang').apart?.names).toEqual(['Kesehatan', 'Jepang']);
    expect(rank('polio jepang').apart).toBeUndefined();
    expect(rank('polio malang jepang').apart?.names).toEqual(['malang', 'Jepang']);
  });

  test('names that some agreement has together are not', () => {
    expect(rank('surabaya jepang').apart).toBeUndefined();
  });

  test('a shared name is asked about where it stands alone, not where the rest decides', () => {
    expect(rank('malang').isAmbiguous).toBe(true);
    expect(rank('malang malaysia').isAmbiguous).toBe(false);
  });

  test('a status and its group are not taken for two things of one name', () => {
    expect(rank('masih berlaku').isAmbiguous).toBe(false);
  });

  test('a number that no agreement has is said', () => {
    expect(rank('JTM-0999').missingNumber).toBe('0999');
    expect(rank('JTM-0004').missingNumber).toBeUndefined();
  });

  test('the number of a visit leads to the visit', () => {
    expect(rank('JTM-0006').missingNumber).toBeUndefined();
    expect(toName(rank('JTM-0006').hits[0] as NamedHit)).toBe('Kunjungan Kochi');
  });
});

test('a page that holds words and names explains all; one that mentions two names is about neither', () => {
  expect(rank('batik surabaya').scoreText(['batik', 'surabaya']).isWhole).toBe(true);
  expect(rank('malang jepang').scoreText(['malang', 'jepang']).isWhole).toBe(false);
});

test('a title that holds all names is about them; one that lacks a name is not', () => {
  const { readTitle } = resolve('x');
  const score = (title: string) => rank('malang jepang').scoreText(['malang', 'jepang'], { title: readTitle(title) });
  expect(score('Malang menyambut Jepang').isWhole).toBe(true);
  expect(score('Malang menyambut tamu').share).toBe(rank('malang jepang').scoreText(['malang', 'jepang']).share);
});

test('the page of what is named speaks of it: the other words that stand there are said of it, other names are mentioned', () => {
  const surabaya = resolve('surabaya').exact[0];
  const score = (query: string, address = surabaya?.address) =>
    rank(query).scoreText(query.split(' '), { passing: strengths.mention, ...(address !== undefined && { address }) });
  expect(score('batik surabaya').isWhole).toBe(true);
  expect(score('batik surabaya', '/panduan/lain/').isWhole).toBe(false);
  expect(score('surabaya jepang').isWhole).toBe(false);
  // Who asks how is not helped by the page of a place more than by that of a named thing.
  expect(score('cara batik surabaya').share).toBeLessThan(score('batik surabaya').share);
});

test('a long page speaks of what stands in its title, and mentions the rest', () => {
  const { readTitle } = resolve('x');
  const share = (title: string) =>
    rank('malang jepang').scoreText(['malang', 'jepang'], { passing: strengths.mention, title: readTitle(title) })
      .share;
  expect(share('Nasib kerja sama Malang')).toBeGreaterThan(share('Panduan'));
});

test('the page of a partner stands for the list that the register cannot make, where several agreements fit', () => {
  const withPartner = (count: number) =>
    rows.map((row, position) => (position < count ? { ...row, partners: ['japan-consulate'] } : row));
  const first = (count: number) =>
    rankHits(resolve('kota kembar konsulat jenderal jepang di surabaya'), withPartner(count)).hits[0];
  expect(toName(first(2) as NamedHit)).toBe('Konsulat Jenderal Jepang di Surabaya');
  expect(first(2)?.score.share).toBe(1);
  expect(toName(first(1) as NamedHit)).toBe('JTM-0001');
});

test('a guide that is asked for by its name answers what something is', () => {
  expect(rank('arti meminta naskah').hits.find((hit) => toName(hit) === 'Meminta naskah')?.score.isWhole).toBe(true);
});

test('a guide that is asked for by its name says how in every field', () => {
  const guide = rank('cara memulai kota kembar kesehatan').hits.find((hit) => toName(hit) === 'Memulai kota kembar');
  expect(guide?.score.isWhole).toBe(true);
});

test('who asks how is shown the page of what is named before its records', () => {
  const names = rank('cara perawat jepang').hits.map((hit) => toName(hit));
  expect(names.indexOf('Jepang')).toBeLessThan(names.indexOf('JTM-0004'));
});

test('a question that is the name of a guide asks about the partner beside it', () => {
  const share = (query: string) =>
    rank(query).hits.find((hit) => toName(hit) === 'Memulai kota kembar')?.score.share ?? 0;
  expect(share('memulai kota kembar malaysia')).toBeLessThan(share('memulai kota kembar malang'));
});

test('in a sentence, the number of a legal instrument tells and the whole register does not', () => {
  expect(toName(rank('saya mau urus izin menurut pp 28 2025').hits[0] as NamedHit)).toBe('PP 28/2025');
  const register = rank('pegawai bagian surat menulis daerah kerja sama').hits.find(
    (hit) => toName(hit) === 'Register kerja sama',
  );
  expect(register?.score.isWhole).toBe(false);
});

test('a name that holds the province keeps it', () => {
  expect(resolve('naskah di jawa timur').exact.map(({ value }) => value)).toEqual(['guides/naskah']);
  expect(resolve('mou di jawa timur').exact.map(({ value }) => value)).toContain('mou');
});

test('a title need not say who was there, and when', () => {
  const { readTitle } = resolve('x');
  const score = (title: string) => rank('malang 1997').scoreText(['malang', '1997'], { title: readTitle(title) });
  expect(score('Malang menyambut tamu').isWhole).toBe(true);
  expect(score('Tamu dari jauh').isWhole).toBe(false);
});

test('a list of the field of a topic that speaks of it nowhere says less', () => {
  const share = (query: string) => rank(query).hits.find(({ type }) => type === 'filter')?.score.share ?? 0;
  expect(share('polio malang')).toBeLessThan(share('polio surabaya'));
});

test('a slip is mended where that leaves fewer words without a name', () => {
  expect(toName(rank('konsulat jenderal jepng di surabaya').hits[0] as NamedHit)).toBe(
    'Konsulat Jenderal Jepang di Surabaya',
  );
});

test('a page that mentions a place outside is about what stands beside it', () => {
  const { scoreText, hits } = rank('kota kembar bandung');
  expect(scoreText(['kota', 'kembar', 'bandung'], undefined).isWhole).toBe(false);
  expect(hits.filter(({ type }) => type === 'agreement')).toEqual([]);
});

test('in a long question, words that name nothing need no explanation', () => {
  const whole = rank('saya pegawai bagian di surabaya mau cara').hits.filter(({ score }) => score.isWhole);
  expect(whole.map((hit) => toName(hit))).toContain('Kota Surabaya');
});

test('of pages that mention names, only those that mention three say something of them', () => {
  expect(rank('malang jepang kesehatan').scoreText(['malang', 'jepang', 'kesehatan'], undefined).isWhole).toBe(true);
  expect(rank('mou malang jepang').scoreText(['mou', 'malang', 'jepang'], undefined).isWhole).toBe(false);
});

test('the agreements that fit most of the names are told, so that their pages come first', () => {
  expect([...rank('surabaya jepang kochi').belonging]).toEqual(['0001-x', '0002-x']);
});

test('a page of the handbook that explains some of the words only is left out', () => {
  const names = rank('kota kembar kochi').hits.map((hit) => toName(hit));
  expect(names).not.toContain('Memulai kota kembar');
});

test('who asks for a partner in a field is shown what the regions offer', () => {
  expect(rank('mitra kesehatan').hits.map((hit) => toName(hit))).toContain('Potensi');
});

test('words side by side in a title count more than words apart', () => {
  expect(toName(rank('imunisasi polio').hits[0] as NamedHit)).toBe('JTM-0005');
});

describe('areas', () => {
  const toFilter = (typed: string) =>
    rank(typed).hits.flatMap((hit) => (hit.type === 'filter' ? [[hit.combination.selection, hit.count]] : []))[0];

  test('a part of the world stands for those of its countries that have agreements', () => {
    expect(toFilter('benua asia')).toEqual([{ country: ['JP', 'MY'] }, 4]);
    expect(toFilter('surabaya asia')).toEqual([{ region: ['35.78'], country: ['JP', 'MY'] }, 2]);
  });

  test('a decade stands for its years', () => {
    expect(toFilter('surabaya 90an')).toEqual([{ region: ['35.78'], year: ['1994', '1997'] }, 1]);
  });

  test('an area of the register stands for all its regions', () => {
    expect(toFilter('malang raya')).toEqual([{ region: ['35.73', '35.07'] }, 1]);
  });

  test('its places are no namesakes', () => {
    expect(rank('malang raya').isAmbiguous).toBe(false);
  });

  test('where it has nothing with another name, that is said of the area', () => {
    expect(rank('malang raya jepang').apart?.names).toEqual(['Malang Raya', 'Jepang']);
  });
});

test('an institution is found by what it is short for', () => {
  expect(toName(rank('unair').hits.find(({ type }) => type === 'agreement') as NamedHit)).toBe('JTM-0004');
});

test('what is left out is in no record of the list', () => {
  expect(rank('kota kembar -jepang').hits.filter(({ type }) => type === 'agreement')).toEqual([]);
  expect(toName(rank('mou tanpa jepang').hits.find(({ type }) => type === 'agreement') as NamedHit)).toBe('JTM-0003');
  expect(rank('mou').hits.filter(({ type }) => type === 'agreement')).toHaveLength(2);
});

test('without agreements, names are ranked all the same', () => {
  const { hits } = rankHits(resolve('sur', { isTyping: true }), []);
  expect(hits.map((hit) => toName(hit)).slice(0, 2)).toEqual(['Kota Surabaya', 'Suriah']);
});

test('a title made of two names is no name of a page beside a third', () => {
  expect(resolve('kesehatan surabaya').exact.map(({ value }) => value)).toEqual(['collections/kesehatan']);
  expect(resolve('kesehatan surabaya jepang').parts.map(({ words }) => words.join(' '))).toEqual([
    'kesehatan',
    'surabaya',
    'jepang',
  ]);
});

test('in a sentence, words that name nothing weigh least', () => {
  const share = (query: string) => rank(query).hits.find((hit) => toName(hit) === 'Kota Surabaya')?.score.share ?? 0;
  expect(share('pegawai bagian surabaya')).toBeLessThan(0.4);
  expect(share('saya pegawai bagian di surabaya mulai')).toBeGreaterThan(0.6);
});

test('an English word that only asks does so in any number', () => {
  expect(resolve('wants surabaya').rest).toEqual([]);
});

describe('a page that holds a word of the question', () => {
  const { readTitle } = resolve('x');
  const share = (query: string, found: string, address: string, title = 'x') =>
    rank(query).scoreText(found.split(' '), { address, title: readTitle(title) }).share;

  test('is about what its record belongs to, though it lacks the name', () => {
    expect(share('batik malaysia', 'batik', '/kerja-sama/0003-x/')).toBeGreaterThan(
      share('batik malaysia', 'batik', '/kerja-sama/0001-x/'),
    );
    expect(share('batik suriah', 'batik', '/page/visits/0007-x/')).toBeGreaterThan(
      share('batik suriah', 'batik', '/page/visits/0006-x/'),
    );
  });

  test('is about what its title names, and says most of the words of its title', () => {
    const of = (title: string) => share('batik tulis malang jepang', 'batik malang jepang', '/a/', title);
    expect(of('Malang menyambut tamu')).toBeGreaterThan(of('Menyambut tamu'));
    expect(of('Batik')).toBeGreaterThan(of('Menyambut tamu'));
  });

  test('says less by a word that stands on many pages', () => {
    const some = (counts: readonly (readonly [string, number])[]) =>
      rankHits(resolve('batik tulis malang'), rows, new Map(counts)).scoreText(['tulis', 'malang']).share;
    expect(some([['tulis', 400]])).toBeLessThan(some([['tulis', 3]]));
  });
});

test('a visit with two of the names answers, though it lacks a word', () => {
  expect(rank('suriah surabaya entah').hits.map((hit) => toName(hit))).toContain('Tamu Suriah di Surabaya');
  expect(rank('suriah entah').hits.map((hit) => toName(hit))).not.toContain('Tamu Suriah di Surabaya');
});
