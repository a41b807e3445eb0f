import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listPdfActions } from './pdf-actions.ts';

const pdf = (...parts: (string | Buffer)[]) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts.map((part) => Buffer.from(part)), Buffer.from('\n%%EOF\n')]);
const packed = (inside: string, filter = '/FlateDecode') =>
  pdf(
    `5 0 obj<</Type/ObjStm/N 1/First 4/Filter${filter}>>stream\r\n`,
    deflateSync(Buffer.from(inside)),
    '\nendstream\nendobj',
  );

test('lets a document pass that is only read', () => {
  expect(listPdfActions(pdf('1 0 obj<</Type/Catalog/OpenAction[3 0 R/Fit]/Pages 2 0 R>>endobj'))).toEqual([]);
});

test('lets ordinary links pass', () => {
  expect(listPdfActions(pdf('7 0 obj<</S/URI/URI(https://a.example)>>endobj 8 0 obj<</S/GoTo/D[1]>>endobj'))).toEqual(
    [],
  );
});

test.each([
  ['a program', '/OpenAction<</S/JavaScript/JS(x)>>', ['JavaScript']],
  ['another program that it starts', '/A<</S/Launch/F(cmd.exe)>>', ['Launch']],
  ['a form that is sent off', '/A<</S/SubmitForm/F(https://a.example)>>', ['SubmitForm']],
  ['a form of its own language', '/AcroForm<</XFA 9 0 R>>', ['XFA']],
  ['an attachment', '/Names<</EmbeddedFiles 4 0 R>>', ['EmbeddedFiles']],
  ['a name in disguise', '/S/#4a#61vaScript', ['JavaScript']],
])('finds %s', (_, entry, names) => {
  expect(listPdfActions(pdf(`1 0 obj<</Type/Catalog${entry}>>endobj`))).toEqual(names);
});

test('finds what stands in a packed stream of objects', () => {
  expect(listPdfActions(packed('1 0 <</S/JavaScript/JS(x)>>'))).toEqual(['JavaScript']);
  expect(listPdfActions(packed('1 0 <</Type/Catalog>>'))).toEqual([]);
});

test('does not trust what it cannot look into', () => {
  expect(listPdfActions(packed('1 0 <<>>', '[/ASCII85Decode/FlateDecode]'))).toEqual(['unreadable']);
  expect(listPdfActions(pdf('trailer<</Encrypt 9 0 R>>'))).toEqual(['encrypted']);
});

test('does not look for names in pictures and fonts', () => {
  const picture = Buffer.from('garbage /JavaScriptish');
  expect(
    listPdfActions(pdf('4 0 obj<</Subtype/Image/Filter/DCTDecode>>stream\n', picture, '\nendstream endobj')),
  ).toEqual([]);
});
