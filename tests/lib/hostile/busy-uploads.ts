// Names of formats: keys of PDF, parts of Office files.
// cspell:disable
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { ascii, join, objects, pass, pdf, refuse, sheet, word, words, type Upload } from './uploads.ts';

/**
 * Uploads that keep the check busy for minutes or hours, or take all of its memory, where it reads from each place on what
 * it has read before, or counts what it unpacks for each part alone. Without the mended rules this file does not end.
 */
export function makeBusyUploads(): Upload[] {
  return [...documents(), ...offices(), ...texts()];
}

function documents(): Upload[] {
  const digits = '1'.repeat(100_000);
  const packed = objects('/FlateDecode', deflateSync(Buffer.alloc(17_000_000, 'x')));
  const ofOneNumber = Array.from(
    { length: 20_000 },
    (_, index) => `1 0 obj\n<</S/GoTo/A 1 0 R/B ${String(index)}>>\nendobj\n`,
  );
  return [
    pass('document with a number of 100,000 digits', 'dokumen/angka-a.pdf', pdf('<</Type/Catalog>>', `/URI ${digits}`)),
    pass(
      'document with a name of 100,000 digits',
      'dokumen/angka-b.pdf',
      pdf('<</OpenAction 2 0 R>>', `<</S/GoTo/${digits}>>`),
    ),
    pass(
      'document with lists without an end',
      'dokumen/daftar-b.pdf',
      pdf('<</Type/Catalog/OpenAction 2 0 R>>', `<</S/GoTo${'/Next['.repeat(50_000)}>>`),
    ),
    pass(
      'document of 20,000 objects of one number',
      'dokumen/nomor.pdf',
      join('%PDF-1.7\n', ...ofOneNumber, '2 0 obj\n<</OpenAction 1 0 R>>\nendobj\ntrailer<</Root 2 0 R>>\n%%EOF\n'),
    ),
    refuse(
      'document of 300,000 streams without an end',
      'dokumen/aliran.pdf',
      pdf('<</Type/Catalog>>', '>>stream\n'.repeat(300_000)),
    ),
    refuse('document that unpacks to 51 MB in three parts', 'dokumen/a.pdf', pdf('<<>>', packed, packed, packed)),
  ];
}

function offices(): Upload[] {
  const blank = ' '.repeat(100_000);
  const picture = sheet({ 'xl/media/image1.png': [new Uint8Array(40_000_000), { level: 1 }] });
  const nested = `${'<w:style>'.repeat(400)}${'x'.repeat(1_000_000)}${'</w:style>'.repeat(400)}`;
  return [
    pass(
      'letter with a picture after 100,000 blanks',
      'dokumen/kosong.docx',
      word({ 'word/document.xml': words(`<w:p style="fill:url(${blank}#a)"/>`) }),
    ),
    pass('letter of a long text in 400 styles', 'dokumen/gaya.docx', word({ 'word/document.xml': words(nested) })),
    refuse(
      'letter of 600,000 elements',
      'dokumen/a.docx',
      word({ 'word/document.xml': words('<w:p/>'.repeat(600_000)) }),
    ),
    refuse(
      'letter with three sheets that unpack to 120 MB together',
      'dokumen/a.docx',
      zipSync({
        ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`word/embeddings/${name}.xlsx`, picture] as const)),
        'word/document.xml': words(),
      }),
    ),
  ];
}

function texts(): Upload[] {
  return [
    pass('table of 300,000 empty lines', 'dokumen/baris.csv', `a\n${'\n'.repeat(300_000)}b`),
    pass('table with a cell of 300,000 blanks', 'dokumen/kosong.csv', `a,${' '.repeat(300_000)}b`),
    pass('table of 100,000 dashes', 'dokumen/garis.csv', `a${',-'.repeat(100_000)}`),
    refuse('table with a formula behind empty lines', 'dokumen/a.csv', `a\n${'\n'.repeat(1000)} " =1+1"`),
    pass('text with comments without an end', 'dokumen/catatan-b.txt', ascii(`x ${'<!--'.repeat(100_000)}`)),
  ];
}
