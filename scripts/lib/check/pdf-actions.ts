// cspell:ignore Parms
import { inflateSync } from 'node:zlib';
import { OverFullError } from './over-full.ts';
import { isPlainLink } from './plain-links.ts';

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

/** All streams together may grow this much when they are unpacked; more is an attack. */
const MAX_INFLATED = 50_000_000;

const blank = String.raw`[\0\t\n\f\r ]`;
/** What may stand between two words: white space of PDF, a null among it, and comments. */
const between = String.raw`(?:${blank}|%[^\r\n]{0,200}[\r\n])`;
const gap = `${between}*`;
/** Numbers have something between them: else each of many digits could be the last of the first. */
const apart = `${between}+`;
const nameEnd = String.raw`(?![^\0\t\n\f\r ()<>[\]{}/%])`;
const reference = String.raw`(\d+)${apart}\d+${gap}R\b`;

const patterns = {
  /** No program writes a remark there, and none that is so long. */
  remark: new RegExp(String.raw`/(?:URI|OpenAction|AA|FS)${blank}*%[^\r\n]{200}`),
  disguised: new RegExp(String.raw`/[^\0\t\n\f\r ()<>[\]{}/%#]*#[^\0\t\n\f\r ()<>[\]{}/%]*`, 'g'),
  name: new RegExp(String.raw`/([^\0\t\n\f\r ()<>[\]{}/%]+)`, 'g'),
  object: /(\d{1,10})\s{1,20}\d{1,5}\s{1,20}obj\b/g,
  /** Where a link says where it leads, or what all links begin with. */
  link: new RegExp(String.raw`/(?:URI|Base)${gap}(?:(?=[(<])|${reference})`, 'g'),
  /** What is done without anybody's doing: the dictionary itself, or the object that it is. */
  opening: new RegExp(String.raw`/(?:OpenAction|AA)${gap}(?:(?=<<)|${reference})`, 'g'),
  /** Objects that a dictionary names, those of a list apart. */
  named: new RegExp(String.raw`/[^\0\t\n\f\r ()<>[\]{}/%]+${apart}${reference}`, 'g'),
  next: new RegExp(String.raw`/Next${gap}\[([^\]]*)(?:\]|$)`, 'g'),
  call: new RegExp(String.raw`/S${gap}/URI${nameEnd}|/N${gap}/(?:Print|SaveAs)${nameEnd}`),
  /** The size of letters is six numbers, in brackets or, as PostScript has it, in braces: readers in browsers made a program of it, and ran what stood in their place. */
  letters: new RegExp(String.raw`/FontMatrix${nameEnd}${gap}(?:${reference}|(\[[^\]]*\]?|\{[^}]*\}?|[^]))`, 'g'),
  thread: new RegExp(String.raw`/S${gap}/Thread${nameEnd}`),
  hostFile: new RegExp(String.raw`/FS${gap}/URL${nameEnd}`),
  /** The bytes of a stream that lie in another file. */
  elsewhere: new RegExp(String.raw`/F${gap}[(<]`),
  stream: new RegExp(String.raw`>>${gap}stream[\0\t\f ]*(?:\r\n|\n|\r)`, 'g'),
};

/** True for a document that begins and ends as one, and holds an object: what is cut off, or only called so, does not. */
export function isWholePdf(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  // A later version follows an end, or nothing: what else stands there is another file.
  // Old scanners end it as a text of DOS, or fill it up.
  if (/%%EOF(?![\0\s\x1a]*$|[\0\s]*(?:[\d%]|xref|startxref|trailer))/.test(text)) return false;
  const end = text.lastIndexOf('%%EOF');
  // Readers of PDF look for its end in the last kilobyte.
  const isEnded = end !== -1 && (end >= text.length - 1024 || /^[\0\s\x1a]*$/.test(text.slice(end + 5)));
  return text.startsWith('%PDF-') && /\d\s+\d+\s+obj\b/.test(text) && isEnded;
}

/**
 * What a PDF can do besides being read: `['JavaScript', 'Launch']`. Looks into packed object streams as well. `encrypted`
 * and `unreadable` stand for what cannot be looked into, and is not taken on trust.
 * @throws {OverFullError} where it has more streams than any program writes.
 */
export function listPdfActions(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const streams = listStreams(text);
  const unpacked = unpackAll(streams.filter(isObjectStream));
  const parts = [text, ...unpacked.flatMap((inside) => inside ?? [])].map(decodeNames);
  const listed = [...listObjects(text), ...unpacked.flatMap((inside) => listPackedObjects(inside ?? ''))];
  const objects = new Map(
    [...Map.groupBy(listed, ([number]) => Number(number))].map(([number, all]) => [
      number,
      all.map(([, body]) => decodeNames(body)),
    ]),
  );
  const found = new Set(unpacked.includes(undefined) ? ['unreadable'] : []);
  for (const part of parts) {
    const names = listNames(part);
    for (const name of names) if (activeNames.has(name)) found.add(name);
    if (names.includes('Encrypt')) found.add('encrypted');
    for (const scheme of listOddSchemes(part, objects)) found.add(scheme);
    // What is read from another host or document, at once or in place of a page.
    if (patterns.hostFile.test(part)) found.add('URL');
    if (patterns.thread.test(part)) found.add('Thread');
    if (isCalling(part, objects)) found.add('OpenAction');
    if (hasOddLetters(part, objects)) found.add('FontMatrix');
    if (patterns.remark.test(part)) found.add('unreadable');
  }
  if (streams.some(({ head = '' }) => patterns.elsewhere.test(head))) found.add('FileSpec');
  return [...found].toSorted();
}

/** Objects by their numbers, of which `2` and `02` are one. */
type Objects = ReadonlyMap<number, readonly string[]>;

/** Any letter of a name may be written as `#4a`. */
function decodeNames(text: string): string {
  return text.replaceAll(patterns.disguised, (name) =>
    name.replaceAll(/#([\da-f]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
}

function listNames(text: string): string[] {
  return Array.from(text.matchAll(patterns.name), ([, name = '']) => name);
}

function listObjects(text: string): [number: string, object: string][] {
  const starts = [...text.matchAll(patterns.object)];
  return starts.map((start, at) => [start[1] ?? '', text.slice(start.index + start[0].length, starts[at + 1]?.index)]);
}

/** The objects of an unpacked stream, which begins with their numbers and places. */
function listPackedObjects(inside: string): [number: string, object: string][] {
  const [head = ''] = /^[\d\s]*/.exec(inside) ?? [];
  const places = Array.from(head.matchAll(/(\d+)\s+(\d+)/g), ([, number = '', place]) => ({
    number,
    place: Number(place),
  }));
  return places.map(({ number, place }, at) => {
    const end = places[at + 1]?.place;
    return [number, inside.slice(head.length + place, end === undefined ? undefined : head.length + end)];
  });
}

/** Schemes of links that lead to no page and to nobody's mail: `['javascript:']`. */
function listOddSchemes(text: string, objects: Objects): string[] {
  return Array.from(text.matchAll(patterns.link)).flatMap(({ index, 0: word, 1: number }) => {
    const links =
      number === undefined
        ? [readText(text, index + word.length)]
        : (objects.get(Number(number)) ?? ['']).map((object) => readText(object, object.search(/\S/)));
    // Where a link is another object, that is its address.
    if (number !== undefined && links.includes(undefined)) return ['unreadable'];
    return links.flatMap((link) => {
      // Two slashes lead to another host by way of the reader's own, or into the network of an office.
      const address = link?.replaceAll(/[^!-~]/g, '') ?? '';
      const scheme = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.exec(address)?.[0].toLowerCase();
      return scheme === undefined || isPlainLink(address) ? [] : [scheme];
    });
  });
}

/** A longer address is read as far as this; what it is shows at its beginning. */
const MAX_TEXT = 2000;

/** The text at a place, written as letters or as digits; undefined where there is none. */
function readText(text: string, at: number): string | undefined {
  if (text[at] === '<' && text[at + 1] !== '<') {
    const digits = text.slice(at + 1, at + MAX_TEXT).split('>', 1)[0] ?? '';
    return Buffer.from(digits.replaceAll(/[^\da-f]/gi, ''), 'hex').toString('latin1');
  }
  if (text[at] !== '(') return undefined;
  return text
    .slice(at + 1, at + MAX_TEXT)
    .replaceAll(/\\(?:([0-7]{1,3})|\r\n|[\r\n]|([^]))/g, (_, digits?: string, letter?: string) =>
      digits === undefined ? (letter ?? '') : String.fromCodePoint(Number.parseInt(digits, 8) & 0xff),
    );
}

function hasOddLetters(text: string, objects: Objects): boolean {
  return Array.from(text.matchAll(patterns.letters)).some(([, number, list = '']) => {
    const lists = number === undefined ? [list] : (objects.get(Number(number)) ?? ['']);
    return lists.some((one) => !/^\s*(?:\[[\d\s\0.+e-]*\]|\{[\d\s\0.+e-]*\})/i.test(one));
  });
}

/** Whether a page of the network is opened, or something printed, without anybody's doing. */
function isCalling(text: string, objects: Objects): boolean {
  const waiting: string[] = [];
  const taken = new Set<number>();
  // Many objects may bear one number, and each of them may name it.
  const take = (number: string, isAction: (object: string) => boolean) => {
    if (taken.has(Number(number))) return;
    taken.add(Number(number));
    for (const object of objects.get(Number(number)) ?? []) if (isAction(object)) waiting.push(object);
  };
  let read = 0;
  for (const { index, 0: word, 1: number } of text.matchAll(patterns.opening)) {
    // Within a dictionary that was read already.
    if (index < read) continue;
    const dictionary = number === undefined ? readDictionary(text, index + word.length) : '';
    if (dictionary === undefined) return true;
    read = index + word.length + dictionary.length;
    waiting.push(dictionary);
    if (number !== undefined) take(number, () => true);
  }
  const seen = new Set<string>();
  for (let action = waiting.pop(); action !== undefined; action = waiting.pop()) {
    if (seen.has(action)) continue;
    seen.add(action);
    if (patterns.call.test(action)) return true;
    const next = Array.from(action.matchAll(patterns.next), ([, list = '']) => list.match(/\d+/g) ?? []).flat();
    const named = Array.from(action.matchAll(patterns.named), ([, number = '']) => number);
    for (const number of [...named, ...next]) take(number, (object) => /\/S\b/.test(object));
  }
  return false;
}

/** No program writes a longer dictionary of what is done at opening. */
const MAX_DICTIONARY = 20_000;

/** From the beginning of a dictionary to its end, those within it included; undefined where there is no end. */
function readDictionary(text: string, at: number): string | undefined {
  let depth = 0;
  const rest = text.slice(at, at + MAX_DICTIONARY);
  // Brackets within a text are none.
  for (const { index, 0: bracket } of rest.matchAll(/<<|>>|\((?:\\[^]|[^\\()])*\)/g)) {
    if (bracket.startsWith('(')) continue;
    depth += bracket === '<<' ? 1 : -1;
    if (depth === 0) return rest.slice(0, index);
  }
  return undefined;
}

interface Stream {
  /** Its dictionary, which says how it is packed; undefined where it has no end. */
  head: string | undefined;
  data: string;
}

/** A book of ten thousand pages has fewer; what stands before each of them is read. */
const MAX_STREAMS = 50_000;

/** No program writes a longer dictionary of a stream; what stands further before is not looked at. */
const MAX_HEAD = 5000;

function listStreams(text: string): Stream[] {
  let end = 0;
  let count = 0;
  return Array.from(text.matchAll(patterns.stream), ({ index, 0: word }) => {
    count += 1;
    if (count > MAX_STREAMS) throw new OverFullError();
    const start = index + word.length;
    if (end < start) end = text.indexOf('endstream', start);
    if (end === -1) end = text.length;
    const before = text.slice(Math.max(0, index - MAX_HEAD), index + 2);
    const object = before.lastIndexOf('obj');
    return { head: object === -1 ? undefined : decodeNames(before.slice(object)), data: text.slice(start, end) };
  });
}

/** Readers of PDF do not ask a stream of objects for its type. */
function isObjectStream({ head }: Stream): boolean {
  if (head === undefined) return true;
  const names = listNames(head);
  return names.includes('ObjStm') || (names.includes('N') && names.includes('First'));
}

function unpackAll(streams: readonly Stream[]): (string | undefined)[] {
  let left = MAX_INFLATED;
  return streams.map((stream) => {
    const inside = left > 0 ? unpack(stream, left) : undefined;
    left -= inside?.length ?? 0;
    return inside;
  });
}

function unpack({ head, data }: Stream, maxOutputLength: number): string | undefined {
  if (head === undefined) return undefined;
  const filters = listNames(head).filter((name) => /Decode$/.test(name) || /^(?:Fl|LZW|AHx|A85|RL|Crypt)$/.test(name));
  // Another object says how it is packed.
  if (/\/(?:Filter|DecodeParms|DP)\s*\d/.test(head)) return undefined;
  if (filters.length === 0) return data;
  if (filters.length > 1 || (filters[0] !== 'FlateDecode' && filters[0] !== 'Fl')) return undefined;
  // Rows that tell only what differs from the row above: no program writes objects so.
  if (/\/Predictor\s+(?!1\s*[/>])/.test(head)) return undefined;
  try {
    return inflateSync(Buffer.from(data, 'latin1'), { maxOutputLength }).toString('latin1');
  } catch {
    return undefined;
  }
}
