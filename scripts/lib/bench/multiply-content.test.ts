import path from 'node:path';
import { expect, test } from 'vitest';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { readEntryParts } from '../../../src/reader/entry-text.ts';
import { checkFiles } from '../check/check-content.ts';
import { multiplyContent } from './multiply-content.ts';

const toyProvince = path.resolve(import.meta.dirname, '../../../tests/fixtures/toy-province');
const texts = (files: ReturnType<typeof multiplyContent>) =>
  files.map(({ path: file, read }) => [file, Buffer.from(read()).toString('base64')]);

test('gives content in which the check finds no error', async () => {
  const files = listSourceFiles(toyProvince);
  const errors = async (times: number) => {
    const { problems } = await checkFiles(multiplyContent(files, times), { siteDate: '2026-11-29' });
    return problems.filter(({ severity }) => severity === 'error');
  };
  expect(await errors(1)).toEqual([]);
  expect(await errors(3)).toEqual([]);
  // The years of copies begin again.
  expect(await errors(12)).toEqual([]);
});

test('gives the same copies of the same folder, and leaves what it copies', () => {
  const files = listSourceFiles(toyProvince);
  expect(texts(multiplyContent(files, 3))).toEqual(texts(multiplyContent(files, 3)));
  expect(texts(multiplyContent(files, 3).slice(0, files.length))).toEqual(texts(files));
  expect(multiplyContent(files, 1)).toEqual(files);
});

const record = (file: string, yaml: string) => makeSourceFile(file, `---\n${yaml}---\n\nTeks.[^s1]\n`);
const grow = (...files: ReturnType<typeof record>[]) =>
  multiplyContent(files, 2)
    .slice(files.length)
    .map(({ path: file, read }) => ({ file, ...readEntryParts(Buffer.from(read()).toString('utf8')) }));

test('numbers, names and dates copies anew and lets them refer to each other', () => {
  const copies = grow(
    record(
      'agreements/id/0042-a.md',
      `title: A\npredecessor: 0007-b\nforeign:\n  - partner: busan\nevents:\n  - date: 2024-02-29\n`,
    ),
    record('agreements/en/0042-a.md', 'title: A\n'),
    record('partners/id/busan.md', `name: Busan\notherNames:\n  - Pusan\nids:\n  wikidata: Q1\ncountry: KR\n`),
    record(
      'press-releases/id/2019/rapat.md',
      `title: Rapat\ndate: by 2019-03\nagreements:\n  - 0042-a\nregions:\n  - '35.78'\n`,
    ),
    record('regions/id/kota.md', 'name: Kota\n'),
  );
  expect(copies.map(({ file, fields }) => [file, fields])).toEqual([
    [
      'agreements/id/0142-a-2.md',
      {
        title: 'A 2',
        predecessor: '0107-b-2',
        foreign: [{ partner: 'busan-2' }],
        events: [{ date: '2023-02-28' }],
      },
    ],
    ['agreements/en/0142-a-2.md', { title: 'A 2' }],
    ['partners/id/busan-2.md', { name: 'Busan 2', country: 'KR', otherNames: ['Pusan 2'] }],
    [
      'press-releases/id/2018/rapat-2.md',
      { title: 'Rapat 2', date: 'by 2018-03', agreements: ['0142-a-2'], regions: ['35.78'] },
    ],
  ]);
  expect(copies[0]?.body?.trim()).toBe('Teks.[^s1]');
});
