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

test.each([
  ['(JavaScript:alert(1))', 'javascript:'],
  ['( java\tscript:alert(1))', 'javascript:'],
  ['(file:///etc/hosts)', 'file:'],
  ['(x-app1+y.z:open)', 'x-app1+y.z:'],
  ['(//files.example/share)', '//'],
])('finds a link that leads to no page: %s', (address, scheme) => {
  expect(listPdfActions(pdf(`7 0 obj<</S/URI/URI${address}>>endobj`))).toEqual([scheme]);
});

test.each(['(https://a.example/?to=javascript:x)', '(mailto:a@b.example)', '(tel:+62 31 1)', '(page.html)', '(/a/b)'])(
  'lets a link pass that leads to a page or to somebody: %s',
  (address) => {
    expect(listPdfActions(pdf(`7 0 obj<</S/URI/URI${address}>>endobj`))).toEqual([]);
  },
);

/** A packed stream of objects by their numbers, each at its place. */
const packedObjects = (objects: Readonly<Record<string, string>>) => {
  const bodies = Object.entries(objects);
  const places = bodies.map(([number], at) => {
    const before = bodies.slice(0, at).reduce((length, [, body]) => length + body.length + 1, 0);
    return `${number} ${String(before)}`;
  });
  return packed(`${places.join(' ')} ${bodies.map(([, body]) => body).join(' ')}`);
};

test.each(['(javascript:alert(1))', ' (javascript:alert(1))', '<6a6176617363726970743a>'])(
  'follows a link to the object that holds its address: %s',
  (address) => {
    const link = '<</S/URI/URI 12 0 R>>';
    const plain = '(https://a.example/)';
    expect(listPdfActions(packedObjects({ 7: link, 12: address, 13: plain }))).toEqual(['javascript:']);
    expect(listPdfActions(packedObjects({ 12: address, 13: plain, 14: link }))).toEqual(['javascript:']);
    expect(listPdfActions(packedObjects({ 13: plain, 7: link, 12: address }))).toEqual(['javascript:']);
    expect(listPdfActions(pdf(`7 0 obj${link}endobj\n13 0 obj${plain}endobj\n12 0 obj${address}endobj`))).toEqual([
      'javascript:',
    ]);
  },
);

test('lets a link pass whose address is a plain one in another object, whatever stands beside it', () => {
  const beside = '(javascript:alert(1))';
  const objects = { 7: '<</S/URI/URI 12 0 R>>', 11: beside, 12: '(https://a.example/)', 13: beside };
  expect(listPdfActions(packedObjects(objects))).toEqual([]);
});

test('does not trust a link whose address is in no object, or is no text', () => {
  const link = '7 0 obj<</S/URI/URI 12 0 R>>endobj';
  expect(listPdfActions(pdf(link))).toEqual(['unreadable']);
  expect(listPdfActions(pdf(`${link}\n12 0 obj<</A 1>>endobj`))).toEqual(['unreadable']);
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
