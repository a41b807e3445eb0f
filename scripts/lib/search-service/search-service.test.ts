import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toHostedText } from '../../../src/domain/search/hosted-text.ts';
import type { FullText } from '../../../src/domain/search/full-text.ts';
import { askLine } from '../../../tests/lib/ask.ts';
import { createSearchListener } from './listener.ts';
import { TextIndex, type IndexedPage } from './text-index.ts';

const page = (address: string, title: string, text: string, more: Partial<IndexedPage> = {}): IndexedPage => ({
  address,
  language: 'id',
  title,
  kind: 'agreement',
  text,
  ...more,
});

const index = new TextIndex();
index.fill([
  page('/a/', 'Kota kembar Surabaya–Busan', 'Pertukaran guru bahasa dan pelabuhan.'),
  page('/b/', 'Kota kembar Surabaya–Kochi', 'Pertukaran guru <b> & siswa, bahasa Jepang.'),
  page('/c/', 'Kunjungan Busan', 'Guru dari Busan; kota pelabuhan kembar.', { kind: 'press-release' }),
  page('/en/a/', 'Sister city Surabaya–Busan', 'Exchange of teachers.', { language: 'en' }),
]);
const server = createServer(createSearchListener(index));
let origin = '';
let texts: FullText;

const fetchJson = async <T>(address: string): Promise<T> => {
  const response = await fetch(origin + address);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as T;
};

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  texts = toHostedText('/telusur/', 'id', fetchJson);
});

afterAll(() => {
  server.close();
  index.close();
});

const find = async (queries: string[], limits?: Parameters<FullText['search']>[1]) => {
  const found = await texts.search(queries, limits);
  const hits = await found.load(0, 10);
  expect(hits).toHaveLength(found.count);
  return hits.map(({ address }) => address);
};

it('finds the pages of the language that hold all words, those with the words in their titles first', async () => {
  expect(await find(['guru busan'])).toEqual(['/c/', '/a/']);
  expect(await find(['surabaya'])).toEqual(expect.not.arrayContaining(['/en/a/']));
  expect(await find(['teachers'])).toEqual([]);
});

it('takes words for beginnings, without accents and marks', async () => {
  expect(await find(['PELAB'])).toHaveLength(2);
  expect(await find(['búsan'])).toHaveLength(2);
});

it('finds what any of several queries does', async () => {
  expect((await find(['kochi', 'kunjungan'])).toSorted()).toEqual(['/b/', '/c/']);
});

it('keeps to a kind, leaves out what is not wanted, and puts phrases first', async () => {
  expect(await find(['busan'], { kind: 'press-release' })).toEqual(['/c/']);
  expect(await find(['guru'], { without: ['kochi'] })).not.toContain('/b/');
  expect((await find(['guru bahasa'], { phrases: ['bahasa jepang'] }))[0]).toBe('/b/');
  expect(await find(['"pelabuhan kembar"'])).toEqual(['/c/']);
});

it('gives parts of the answer, with the words marked and nothing else of the text read as HTML', async () => {
  const found = await texts.search(['siswa']);
  expect(found.count).toBe(1);
  expect(await found.load(1, 10)).toEqual([]);
  expect(await found.load(0, 1)).toEqual([
    {
      address: '/b/',
      title: 'Kota kembar Surabaya–Kochi',
      kind: 'agreement',
      excerpt: 'Pertukaran guru &lt;b&gt; &amp; <mark>siswa</mark>, bahasa Jepang.',
      language: 'id',
    },
  ]);
});

it('knows which words stand somewhere', async () => {
  expect(await texts.holds('guru')).toBe(true);
  expect(await texts.holds('perompak')).toBe(false);
  expect(await texts.holds('—')).toBe(false);
});

it.each(['*', '"', 'a" OR b', 'NEAR(a b)', 'title:x', '(', '^', "'; DROP TABLE pages; --"])(
  'reads no operator in %s',
  async (query) => {
    await expect(find([query])).resolves.toBeDefined();
    expect(await find(['guru busan'])).toHaveLength(2);
  },
);

it.each(['/telusur/', '/telusur/?language=id', `/telusur/?language=id&q=${'a'.repeat(3000)}`])(
  'refuses what is no question: %.40s',
  async (address) => {
    expect((await fetch(origin + address)).status).toBe(400);
  },
);

it('goes on answering after an address that is none', async () => {
  for (const target of ['//', '//[', 'http://[', '/%'])
    expect(await askLine(origin, target)).toMatch(/^HTTP\/1\.1 400/);
  expect(await texts.holds('guru')).toBe(true);
});
