import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readOpenDocument } from './read-open-document.ts';
import { readTables, toText } from './read-table.ts';

const sheetType = 'application/vnd.oasis.opendocument.spreadsheet';
const styles = `<office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>`;
const cell = (text: string, more = '') =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`;

/** A workbook as LibreOffice saves it, with these tables. */
function makeBook(tables: string, type = sheetType): string {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content>${styles}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'open-document-')), 'lembar.ods');
  writeFileSync(file, zipSync({ mimetype: [strToU8(type), { level: 0 }], 'content.xml': strToU8(content) }));
  return file;
}

async function readOne(rows: string): Promise<string[][]> {
  const [table] = await readTables(makeBook(`<table:table table:name="A">${rows}</table:table>`));
  return (table?.rows ?? []).map((cells) => cells.map(toText));
}
const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`;

test('reads words, numbers and days', async () => {
  const cells = [
    cell('Kota<text:s text:c="2"/>Ulm'),
    cell('a</text:p><text:p>b<text:line-break/><text:span>c</text:span>'),
    '<table:table-cell office:value-type="float" office:value="35.1"><text:p>35,1</text:p></table:table-cell>',
    '<table:table-cell office:value-type="date" office:date-value="2019-03-12T00:00:00"><text:p>12/03/19</text:p></table:table-cell>',
  ];
  expect(await readOne(row(cells.join('')))).toEqual([['Kota Ulm', 'a\nb\nc', '35.10', '2019-03-12']]);
});

test('keeps a month that is shown without a day', async () => {
  const date = '<table:table-cell office:value-type="date" office:date-value="2019-03-01">';
  expect(await readOne(row(`${date}<text:p>Maret 2019</text:p></table:table-cell>`))).toEqual([['Maret 2019']]);
});

test('leaves out the notes on a cell', async () => {
  const note = '<office:annotation><text:p>rahasia</text:p></office:annotation>';
  expect(
    await readOne(row(`<table:table-cell office:value-type="string">${note}<text:p>MoU</text:p></table:table-cell>`)),
  ).toEqual([['MoU']]);
});

test('copies what is repeated, and keeps the place of what stands behind blanks', async () => {
  const blank = '<table:table-cell table:number-columns-repeated="2"/>';
  const rows = [
    row(`${blank}${cell('x', 'table:number-columns-repeated="2"')}`),
    row(blank, 'table:number-rows-repeated="2"'),
    row(cell('y'), 'table:number-rows-repeated="2"'),
    row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048570"'),
  ];
  expect(await readOne(rows.join(''))).toEqual([['', '', 'x', 'x'], [], [], ['y'], ['y']]);
});

test('gives a cell that is drawn over several rows to each of them', async () => {
  const covered = '<table:covered-table-cell/>';
  const rows = row(`${cell('Jember', 'table:number-rows-spanned="2"')}${cell('a')}`) + row(`${covered}${cell('b')}`);
  expect(await readOne(rows)).toEqual([
    ['Jember', 'a'],
    ['Jember', 'b'],
  ]);
});

test('reads an address behind a word', async () => {
  const link = '<text:a xlink:href="https://contoh.example/mou">Lihat</text:a>';
  expect(await readOne(row(cell(link)))).toEqual([['https://contoh.example/mou']]);
});

test('knows the sheets, rows and columns that the sender does not see', async () => {
  const columns = '<table:table-column/><table:table-column table:visibility="collapse"/>';
  const rows = row(cell('a')) + row(cell('b'), 'table:visibility="collapse"');
  const [shown, hidden] = await readTables(
    makeBook(
      `<table:table table:name="A">${columns}<table:table-row-group>${rows}</table:table-row-group></table:table><table:table table:name="B" table:style-name="ta2"/>`,
    ),
  );
  expect([shown?.isHidden, hidden?.isHidden]).toEqual([false, true]);
  expect([[...(shown?.hiddenRows ?? [])], [...(shown?.hiddenColumns ?? [])]]).toEqual([[1], [1]]);
});

test.each([
  ['none', '', []],
  ['none, with what it shows', '<text:p>35,1</text:p>', [['35,1']]],
])('reads no nought from a number of which the file keeps %s', async (_, shown, rows) => {
  expect(await readOne(row(`<table:table-cell office:value-type="float">${shown}</table:table-cell>`))).toEqual(rows);
});

const sheet = (rows: string) => `<table:table table:name="A">${rows}</table:table>`;
const many = row(cell('x'), 'table:number-rows-repeated="499999"');

test('reads a workbook just under the limit', () => {
  expect(readOpenDocument(readFileSync(makeBook(sheet(many))))).toHaveLength(1);
});

test.each([
  ['many sheets, each just under the limit', sheet(many).repeat(10)],
  ['rows without end', sheet(row(cell('x'), 'table:number-rows-repeated="1048576"'))],
  ['cells without end', sheet(row(cell('x', 'table:number-columns-repeated="99999999"')))],
  [
    'blank rows without end between',
    sheet(`${row('<table:table-cell/>', 'table:number-rows-repeated="99999999"')}${row(cell('x'))}`),
  ],
  [
    'blank cells without end between',
    sheet(row(`<table:table-cell table:number-columns-repeated="99999999"/>${cell('x')}`)),
  ],
  [
    'rows of cells that are drawn over many',
    sheet(row(cell('x', 'table:number-rows-spanned="1000"'), 'table:number-rows-repeated="499999"')),
  ],
  [
    'hidden columns without end',
    sheet('<table:table-column table:visibility="collapse" table:number-columns-repeated="99999999"/>'),
  ],
])('has no room for %s', (_, tables) => {
  expect(readOpenDocument(readFileSync(makeBook(tables)))).toBeUndefined();
});

test.each([
  ['rows without end', row(cell('x'), 'table:number-rows-repeated="1048576"')],
  ['markup that breaks off', '<table:table-row>'],
])('refuses %s, with what to do', async (_, rows) => {
  await expect(readOne(rows)).rejects.toThrow(/terlalu besar.*Simpan sebagai/);
});

test('says of a letter that it is no spreadsheet', async () => {
  const letter = makeBook('', 'application/vnd.oasis.opendocument.text');
  await expect(readTables(letter)).rejects.toThrow(/bukan lembar kerja/);
});
