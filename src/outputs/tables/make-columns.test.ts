import { expect, test } from 'vitest';
import { mapLanguages } from '~/domain/text/language.ts';
import type { View } from '~/i18n/view.ts';
import type { ApiDate, ApiText } from '~/schemas/api/parts.ts';
import { addresses, dates, idColumn, inLanguages, names } from './make-columns.ts';
import type { Column } from './table.ts';

/** What columns say of a record: `{ name: value }`. */
const read = <T>(columns: readonly Column<T>[], record: T) =>
  Object.fromEntries(columns.map(({ name, value }) => [name, value(record)]));
const typesOf = <T>(columns: readonly Column<T>[]) => columns.map(({ name, type }) => [name, type]);

const date = (text: string, latest: string, qualifier: ApiDate['qualifier'] = null): ApiDate => ({
  text,
  precision: 'year',
  qualifier,
  earliest: latest,
  latest,
});

test('a date is told as it is known, with the last day that it can mean', () => {
  const columns = dates<ApiDate | null>('signed', 'column.updated', (record) => record);
  expect(typesOf(columns)).toEqual([
    ['signed', 'text'],
    ['signed_latest', 'date'],
  ]);
  expect(read(columns, date('2019', '2019-12-31'))).toEqual({ signed: '2019', signed_latest: '2019-12-31' });
  expect(read(columns, date('2019', '2019-12-31', 'by'))).toMatchObject({ signed: 'by 2019' });
  expect(read(columns, null)).toEqual({ signed: null, signed_latest: null });
});

test('a text has a column for each language, empty where it is not translated', () => {
  const columns = inLanguages<ApiText | null>('title', 'column.updated', (record) => record);
  expect(read(columns, { ...mapLanguages(() => null), id: 'Kota' })).toEqual({ title_id: 'Kota', title_en: null });
  expect(read(columns, null)).toEqual({ title_id: null, title_en: null });
});

test('coded values have their names in a column for each language', () => {
  const views = mapLanguages((locale) => ({ locale }) as View);
  const columns = names<string[]>(
    'sectors',
    'column.updated',
    views,
    (codes) => codes,
    (code, { locale }) => ({ label: `${code} (${locale})` }),
  );
  expect(typesOf(columns)).toEqual([
    ['sectors_id', 'list'],
    ['sectors_en', 'list'],
  ]);
  expect(read(columns, ['trade', 'arts'])).toEqual({
    sectors_id: ['trade (id)', 'arts (id)'],
    sectors_en: ['trade (en)', 'arts (en)'],
  });
});

test('a table begins with the id and ends with days and addresses', () => {
  const record = {
    id: '0001',
    updated: '2026-01-02',
    computedFor: '2026-11-24',
    url: mapLanguages((language) => `/${language}/a/`),
    api: '/a.json',
  };
  const columns = [idColumn<typeof record>('column.updated'), ...addresses<typeof record>()];
  expect(read(columns, record)).toEqual({
    id: '0001',
    updated: '2026-01-02',
    computed_for: '2026-11-24',
    url_id: '/id/a/',
    url_en: '/en/a/',
    json_url: '/a.json',
  });
  expect(columns.map(({ type }) => type)).toEqual(['code', 'date', 'date', 'url', 'url', 'url']);
});

test('every column says in every language what it means', () => {
  for (const { description } of addresses()) expect(Object.values(description).every((text) => text !== '')).toBe(true);
});
