import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import { languages } from '../../src/domain/text/language.ts';
import { readCollection } from '../lib/public-data.ts';
import { readAddress } from '../lib/read-dist.ts';

const tables = ['agreements', 'partners', 'regions', 'press-releases'] as const;
type Row = Record<string, string>;

function readTable(name: string): Row[] {
  return parse<Row>(readAddress(`/data/${name}.csv`), { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** What the first line of a table names, also where it holds nothing yet. */
function listColumns(name: string): string[] {
  const [columns = []] = parse(readAddress(`/data/${name}.csv`), { bom: true, record_delimiter: '\r\n', to: 1 });
  return columns;
}

test.each(tables)('%s.csv begins with a byte order mark and ends every line with CRLF', (name) => {
  const text = readAddress(`/data/${name}.csv`);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('\r\n')).toBe(true);
});

test.each(tables)('%s.csv has a row for each record, in the same order', (name) => {
  const { items } = readCollection(name);
  expect(readTable(name).map(({ json_url: address }) => address)).toEqual(items.map(({ api }) => api));
});

test('keeps every letter of names and titles', () => {
  for (const language of languages) {
    const names = readTable('partners').map((row) => row[`name_${language}`]);
    expect(names).toEqual(readCollection('partners').items.map(({ name }) => name[language]));
    const titles = readTable('agreements').map((row) => row[`title_${language}`]);
    expect(titles).toEqual(readCollection('agreements').items.map(({ title }) => title[language]));
  }
});

test('no cell begins like a formula, but for negative numbers', () => {
  const cells = tables.flatMap((name) => readTable(name).flatMap((row) => Object.values(row)));
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
});

test('gives the codes of regions under the names that the site says', () => {
  const { columns } = site.regionCodes;
  const codes = readTable('regions').map((row) => row[columns.regionCode] || row[columns.provinceCode]);
  expect(codes).toEqual(readCollection('regions').items.map(({ id }) => id));
});

test('the dictionary explains every column of every table, in every language', () => {
  const entries = readTable('dictionary');
  for (const name of tables) {
    expect(entries.filter(({ table }) => table === name).map(({ column }) => column)).toEqual(listColumns(name));
  }
  expect(entries.filter((entry) => languages.some((language) => !entry[`description_${language}`]))).toEqual([]);
});
