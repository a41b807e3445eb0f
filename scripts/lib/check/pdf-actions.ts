import { inflateSync } from 'node:zlib';

/**
 * Names of the PDF format by which a document does something, or hands over another file, when it is opened or touched
 * (ISO 32000-2, 12.6 and 7.11). Ordinary links (`URI`, `GoTo`) are none of them.
 */
const activeNames: ReadonlySet<string> = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
  'Rendition',
  'RichMedia',
  'RichMediaExecute',
  'Movie',
  'Sound',
  'XFA',
  'EmbeddedFile',
  'EmbeddedFiles',
  // Spatial models bring programs of their own.
  'U3D',
  'PRC',
  'OnInstantiate',
]);

/** A stream may grow this much when it is unpacked; more is an attack. */
const MAX_INFLATED = 50_000_000;

/** True for a document that begins and ends as one, and holds an object: what is cut off, or only called so, does not. */
export function isWholePdf(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  // Readers of PDF look for its end in the last kilobyte.
  return text.startsWith('%PDF-') && /\d\s+\d+\s+obj\b/.test(text) && text.slice(-1024).includes('%%EOF');
}

/**
 * What a PDF can do besides being read: `['JavaScript', 'Launch']`. Looks into packed object streams as well. `encrypted`
 * and `unreadable` stand for what cannot be looked into, and is not taken on trust.
 */
export function listPdfActions(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const found = new Set(listNames(text).filter((name) => activeNames.has(name)));
  if (/\/Encrypt\b/.test(text)) found.add('encrypted');
  for (const scheme of listOddSchemes(text)) found.add(scheme);
  // What is read from another host, at once: a stream that lies there, or a link that nobody has to press.
  if (/\/FS\s*\/URL\b/.test(text)) found.add('URL');
  if (/\/(?:OpenAction|AA)\s*<<(?:(?!endobj)[^]){0,400}?\/URI\b/.test(text)) found.add('OpenAction');
  for (const packed of listObjectStreams(text)) {
    const inside = inflate(packed);
    if (inside === undefined) found.add('unreadable');
    else for (const name of listNames(inside)) if (activeNames.has(name)) found.add(name);
    for (const scheme of listOddSchemes(inside ?? '')) found.add(scheme);
  }
  return [...found].toSorted();
}

/** Schemes of links that lead to no page and to nobody's mail: `['javascript:']`; a string may be written as digits. */
function listOddSchemes(text: string): string[] {
  const links = text.matchAll(/\/URI\s*(?:\(([^)]{0,400})|<([\da-f\s]{0,800})>)/gi);
  return Array.from(links, ([, plain, digits]) =>
    plain === undefined ? Buffer.from((digits ?? '').replaceAll(/\s/g, ''), 'hex').toString('latin1') : plain,
  ).flatMap((link) => {
    const scheme = /^\s*([a-z][a-z\d+.-]*:)/i.exec(link.replaceAll('\\', ''))?.[1]?.toLowerCase();
    return scheme === undefined || ['http:', 'https:', 'mailto:', 'tel:'].includes(scheme) ? [] : [scheme];
  });
}

/** Names in a PDF's text; any letter of one may be written as `#4a`. */
function listNames(text: string): string[] {
  return Array.from(text.matchAll(/\/([^\s/<>()[\]{}%]+)/g), ([, name = '']) =>
    name.replaceAll(/#([\da-f]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
}

/** The packed bytes of each stream that holds objects, with the head that says how they are packed. */
function* listObjectStreams(text: string): Generator<{ head: string; data: string }> {
  for (const { index, 0: word } of text.matchAll(/\bstream\r?\n/g)) {
    const head = text.slice(Math.max(0, text.lastIndexOf(' obj', index)), index);
    if (!listNames(head).includes('ObjStm')) continue;
    const start = index + word.length;
    const end = text.indexOf('endstream', start);
    yield { head, data: text.slice(start, end === -1 ? undefined : end) };
  }
}

function inflate({ head, data }: { head: string; data: string }): string | undefined {
  const filters = listNames(head).filter((name) => /Decode$/.test(name) || /^(?:Fl|LZW|AHx|A85|RL|Crypt)$/.test(name));
  if (filters.length === 0) return data;
  if (filters.length > 1 || (filters[0] !== 'FlateDecode' && filters[0] !== 'Fl')) return undefined;
  // Rows that tell only what differs from the row above: no program writes objects so.
  if (/\/Predictor\s+(?!1\b)/.test(head)) return undefined;
  try {
    return inflateSync(Buffer.from(data, 'latin1'), {
      maxOutputLength: MAX_INFLATED,
      // The line end before `endstream` follows the packed bytes.
      finishFlush: 2,
    }).toString('latin1');
  } catch {
    return undefined;
  }
}
