import { describe, expect, test } from 'vitest';
import { makeEntity } from '../testing/make-entity.ts';
import type { NamedEntity } from './named-entity.ts';
import { createResolver, type Resolution } from './resolve-query.ts';

const resolve = createResolver({
  entities: [
    makeEntity(
      'region',
      'surabaya',
      'Kota Surabaya',
      'Surabaya',
      'Kota di Surabaya',
      'Kota Pahlawan',
      'wali kota Surabaya',
    ),
    makeEntity('region', 'kota-malang', 'Kota Malang', 'Malang', 'wali kota Malang', 'Malang kota'),
    makeEntity('region', 'kab-malang', 'Kabupaten Malang', 'Malang', 'bupati Malang'),
    makeEntity('region', 'banyuwangi', 'Kabupaten Banyuwangi', 'Banyuwangi'),
    makeEntity('region', 'takalar', 'Kabupaten Takalar', 'Takalar'),
    makeEntity('region', 'tana-toraja', 'Kabupaten Tana Toraja', 'Tana Toraja'),
    makeEntity('country', 'JP', 'Jepang', 'Japan', 'Negeri Sakura'),
    makeEntity('country', 'KR', 'Korea Selatan', 'Korsel', 'South Korea'),
    makeEntity('country', 'CN', 'Tiongkok', 'Cina', '中国'),
    makeEntity('partner', 'jp-consulate', 'Konsulat Jenderal Jepang di Surabaya'),
    makeEntity('partner', 'busan', 'Busan', 'Kota Busan'),
    makeEntity('partner', 'peace-corps', 'Peace Corps (Amerika Serikat)'),
    makeEntity('class', 'sister-city', 'Kota kembar', 'sister city'),
    makeEntity('class', 'loi', 'Surat pernyataan kehendak', 'LoI', 'letter of intent'),
    makeEntity('status', 'in-force', 'Berlaku', 'yang masih berlaku'),
    makeEntity('kind', 'city', 'Kota'),
    makeEntity('year', '2019', '2019'),
    makeEntity('page', 'agreements', 'Register kerja sama', 'kerja sama'),
    makeEntity('sector', 'workforce', 'Tenaga kerja', 'lowongan'),
    makeEntity('page', 'twins', 'Sister cities', 'twinning', 'renewing', 'expire'),
    makeEntity('page', 'proposal', 'Pengajuan', 'ajukan di kota malang'),
    makeEntity('body', 'ITS', 'Institut Teknologi Sepuluh Nopember', 'ITS'),
    makeEntity('partner', 'teko', 'Teko'),
    makeEntity('partner', 'geoparks', 'UNESCO Global Geoparks'),
    makeEntity('partner', 'langkawi', 'Langkawi UNESCO Global Geopark'),
  ],
  spellings: [
    ['kabupaten', 'kab', 'pemkab'],
    ['kota', 'pemkot', 'city'],
    ['wali kota', 'walikota', 'mayor'],
    ['kerja sama', 'kerjasama'],
    ['konsulat jenderal', 'konjen'],
  ],
  fillers: ['apa itu', 'adalah', 'dengan', 'di', 'nomor', 'is', 'its'],
  regionWords: ['kota', 'kabupaten'],
  areas: [],
  except: ['tanpa', 'bukan'],
  within: ['di'],
  related: [],
  newest: [],
  prefixes: '',
  knownWords: ['korse'],
  outside: [
    { names: ['Bandung'], answer: 'Bukan Jawa Timur.' },
    { names: ['lowongan'], answer: 'Tidak ada lowongan.' },
  ],
  numberPrefix: 'JTM',
  sitePages: [],
});

const values = (entities: readonly NamedEntity[]) => entities.map(({ value }) => value);
const nearValues = (query: string) => values(resolve(query).near.map((meaning) => meaning.entity));
const partValues = ({ parts }: Resolution) => parts.map(({ entities }) => values(entities));

test('the beginnings of all words of a name, in their order, are short for it', () => {
  expect(nearValues('kor sel')).toContain('KR');
  expect(nearValues('sel kor')).not.toContain('KR');
  expect(nearValues('ko sel')).not.toContain('KR');
});

describe('one name', () => {
  test.each([
    ['Kota Surabaya', ['surabaya']],
    ['pemkot surabaya', ['surabaya']],
    ['KAB. MALANG', ['kab-malang']],
    ['walikota malang', ['kota-malang']],
    ['kota pahlawan', ['surabaya']],
    ['korsel', ['KR']],
    ['中国', ['CN']],
    ['L.o.I. adalah', ['loi']],
    ['apa itu letter of intent', ['loi']],
    ['kerjasama', ['agreements']],
    ['kerjasama surabaya', ['surabaya']],
    ['kota banyuwangi', ['banyuwangi']],
    ['kota malang bukan kabupaten', ['kota-malang']],
    ['kota malang, bukan di kabupaten', ['kota-malang']],
    ['malang kota bukan kabupaten', ['kota-malang']],
    ['peace corps', ['peace-corps']],
    ['renewed', ['twins']],
    ['expired', ['twins']],
    ['expiring', ['twins']],
    ['twin', ['twins']],
    ['ajukan kota malang', ['proposal']],
    ['ajukan dengan kota malang', ['proposal']],
  ])('%s', (query, expected) => {
    expect(values(resolve(query).exact)).toEqual(expected);
  });

  test('a shared name gives all that have it', () => {
    expect(values(resolve('malang').exact).toSorted()).toEqual(['kab-malang', 'kota-malang']);
  });

  test('the beginning of a name finds it', () => {
    expect(nearValues('sura')).toContain('surabaya');
  });

  test('words of a name find it in any order and spelling', () => {
    expect(nearValues('surabaya konjen')).toEqual(['jp-consulate']);
  });
});

test('the beginning of a region behind the word for its kind is that region, but none beside a word of another', () => {
  expect(resolve('kab taka').parts).toMatchObject([{ entities: [{ value: 'takalar' }] }]);
  expect(resolve('kab taka jepang').words).toEqual(['kab', 'takalar', 'jepang']);
  expect(resolve('kabupaten taka toraja').guesses).toMatchObject([{ value: 'tana-toraja' }]);
});

test('the beginning of a longer word is no slip for another, unless it stands last', () => {
  expect(resolve('teka malang').corrected?.text).toBe('teko malang');
  expect(resolve('tekn malang').corrected).toBeUndefined();
  expect(resolve('malang tekn').corrected?.text).toBe('malang teko');
});

describe('several names', () => {
  test.each([
    ['malang jepang', [['kab-malang', 'kota-malang'], ['JP']]],
    ['sister city surabaya', [['sister-city'], ['surabaya']]],
    ['kerja sama surabaya dengan negeri sakura', [['surabaya'], ['JP']]],
    ['yang masih berlaku korsel', [['in-force'], ['KR']]],
    ['surabaya 2019', [['surabaya'], ['2019']]],
    ['sister city di surabaya', [['sister-city'], ['surabaya']]],
  ])('%s', (query, expected) => {
    expect(partValues(resolve(query))).toEqual(expected);
  });

  test('a word for a kind of region does not count beside a region of another kind', () => {
    expect(partValues(resolve('kota banyuwangi'))).toEqual([['banyuwangi']]);
    expect(partValues(resolve('kota jepang'))).toEqual([['city'], ['JP']]);
  });

  test('other words are left over, asking words are not', () => {
    expect(resolve('batik di surabaya').rest).toEqual(['batik']);
  });
});

describe('misspelt names', () => {
  test.each([
    ['surabya', 'surabaya'],
    ['kab malng', 'kab-malang'],
    ['koreaselatan', 'KR'],
    ['tiong kok', 'CN'],
  ])('%s is taken for %s', (query, expected) => {
    expect(values(resolve(query).guesses)).toContain(expected);
  });

  test('a word that the pages use is no slip', () => {
    expect(resolve('korse').guesses).toEqual([]);
    expect(resolve('korse surabaya').corrected).toBeUndefined();
  });

  test('each word is corrected on its own', () => {
    expect(resolve('surabya jpang').corrected?.text).toBe('surabaya jepang');
  });
});

describe('what the register does not hold', () => {
  test('is answered, also where a page helps all the same', () => {
    expect(resolve('sister city bandung').outside).toEqual(['Bukan Jawa Timur.']);
    expect(resolve('lowongan jepang').outside).toEqual(['Tidak ada lowongan.']);
    expect(partValues(resolve('lowongan jepang'))).toEqual([['workforce'], ['JP']]);
  });
});

test('a title is read as a query is', () => {
  const { names, holds } = resolve('x').readTitle('Konjen Jepang mengunjungi kota-kota');
  expect(values([...names])).toContain('JP');
  expect(holds(['konsulat', 'jenderal'])).toBe(true);
  expect(holds(['surabaya'])).toBe(false);
});

describe('numbers', () => {
  test.each([
    ['JTM-0042', '0042'],
    ['jtm 42', '0042'],
    ['0042', '0042'],
    ['2019', undefined],
    ['abc 42', undefined],
    ['kerja sama nomor 42', '0042'],
    ['JTM-0042 Busan', '0042'],
    ['busan jtm 42', '0042'],
    ['Busan 42', undefined],
  ])('%s', (query, expected) => {
    expect(resolve(query).number).toBe(expected);
  });
});

test('a deed is named in every tense', () => {
  expect(values(resolve('twinned').exact)).toEqual(['twins']);
});

test('words that ask stand within a name of a place only as it is written', () => {
  expect(partValues(resolve('cities is surabaya'))).toEqual([['city'], ['surabaya']]);
  expect(values(resolve('city di surabaya').exact)).toEqual(['surabaya']);
});

test.each([
  ['jepang its korsel', false],
  ['jepang ITS korsel', true],
  ['jepang ITS, korsel', true],
  ['jepang (ITS) korsel', true],
  ['its jepang', true],
  ['jepang its', true],
])('in %s, the letters name an institution: %s', (query, isNamed) => {
  expect(partValues(resolve(query)).some((named) => named.includes('ITS'))).toBe(isNamed);
});

test('a name that lacks one word is surer than one that lacks more', () => {
  expect(resolve('unesco geoparks').near[0]?.entity.value).toBe('geoparks');
});

describe('behind the word for its kind', () => {
  test.each([
    ['kab bany', ['banyuwangi']],
    ['kota mala', ['kota-malang']],
  ])('the first letters of the name of one place stand for it: %s', (query, found) => {
    expect(values(resolve(query).exact)).toEqual(found);
  });

  test.each([
    ['kab ban', 'banyuwangi'],
    ['kota jepa', 'JP'],
    ['jepang bany', 'banyuwangi'],
  ])('fewer letters, those of another kind and those behind another word do not: %s', (query, unmeant) => {
    expect(partValues(resolve(query)).flat()).not.toContain(unmeant);
  });
});
