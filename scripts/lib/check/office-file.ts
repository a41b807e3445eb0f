// cspell:ignore jfif FILTERXML mhtml DDEAUTO INCLUDETEXT INCLUDEPICTURE instr webextensions roundrect althref
import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { fileTypeFromBuffer } from 'file-type';
import { OverFullError } from './over-full.ts';
import { isPlainLink } from './plain-links.ts';
import { readArchive } from './read-archive.ts';

/** A file of an office program may grow this much when it is unpacked, with the files in it; more is an attack. */
const MAX_UNPACKED = 100_000_000;

/** No office fills as many cells: reading more elements and attributes keeps the check busy, and takes its memory. */
const MAX_MARKS = 500_000;

/** What may still be unpacked and read of one upload. */
interface Room {
  bytes: number;
  marks: number;
}

/** Parts that act, or that another program reads, whatever is in them: macros, controls, objects, other pages, data of others. */
const activePart =
  /vbaProject|(?:^|\/)(?:activeX|macrosheets|externalLinks|ctrlProps|webextensions)\/|\/connections\.xml$|\/embeddings\/.*\.(?!xlsx$)[^./]*$|\.(?:html?|mht|mhtml|rtf|exe|dll|js|vbs|hta|lnk)$|^(?:Basic|Scripts)\/|^Object /i;

/** A sheet within a letter may hold a letter, and so on; no office goes further. */
const MAX_INSIDE = 3;

/**
 * The parts of a Word, Excel or OpenDocument file by which it does something, or reads something of elsewhere, when it is
 * opened: `['word/vbaProject.bin']`. Undefined where it cannot be unpacked whole, or not at all without harm.
 * @throws {OverFullError} where it has more elements and attributes than any office writes.
 */
export async function listActiveParts(
  bytes: Uint8Array,
  inside = 0,
  room: Room = { bytes: MAX_UNPACKED, marks: MAX_MARKS },
): Promise<string[] | undefined> {
  const parts = readArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), room.bytes);
  const names = [...(parts?.keys() ?? [])];
  if (!parts || names.some((name) => /^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|:/.test(name))) return undefined;
  // Programs know names by their letters, large or small.
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return undefined;
  try {
    const active: string[] = [];
    for (const part of parts.values()) room.bytes -= part.length;
    for (const [name, part] of parts)
      if (activePart.test(name) || (await isActivePart(name, part, inside, room))) active.push(name);
    return active.toSorted();
  } catch (error) {
    if (error instanceof OverFullError) throw error;
    return undefined;
  }
}

/** What a file of each kind says of itself. */
const officeKinds: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** The kind of an office file whose signature does not show it, by its parts: `xlsx`. Undefined where it is none, or two. */
export function findOfficeKind(bytes: Uint8Array): string | undefined {
  const parts = readArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), MAX_UNPACKED);
  const own = parts?.get('mimetype')?.toString();
  const types = parts?.get('[Content_Types].xml')?.toString() ?? '';
  const kinds = Object.entries(officeKinds).filter(([, type]) => own === type || types.includes(`"${type}.main+xml"`));
  return kinds.length === 1 ? kinds[0]?.[0] : undefined;
}

/** Parts that are no text: pictures, typefaces, what a printer was set to. */
const plainPart =
  /\.(?:png|jpe?g|jpe|jfif|gif|bmp|dib|tiff?|webp|avif|hei[cf]|pict?|pct|emf|wmf|emz|wmz|wdp|svm|odttf|ttf|otf|fntdata)$|(?:^|\/)(?:printerSettings|customProperty)\d*\.bin$|^(?:mimetype|layout-cache)$/i;

/** Programs also put pictures beside the text under the names of files that they had only for a while. */
const pictureFolder = /(?:^|\/)(?:media|Pictures)\/[^/]+$/;

async function isPicture(name: string, part: Buffer): Promise<boolean> {
  if (!pictureFolder.test(name) || part.length < 4) return false;
  // Drawings of Windows have no signature at their beginning.
  if (part.toString('latin1', 40, 44) === ' EMF' || part.readUInt32LE() === 0x9a_c6_cd_d7) return true;
  return (await fileTypeFromBuffer(part))?.mime.startsWith('image/') === true;
}

/** The name of a part says little of what is in it: what is no picture is read as text, and as an archive where it is one. */
async function isActivePart(name: string, part: Buffer, inside: number, room: Room): Promise<boolean> {
  // LibreOffice leaves some of its own settings empty.
  if (part.length === 0) return false;
  if (part.toString('latin1', 0, 4) === 'PK\u0003\u0004')
    return inside === MAX_INSIDE || (await listActiveParts(part, inside + 1, room))?.length !== 0;
  const text = decode(part);
  if (/\.vml$/i.test(name)) return isActiveDrawing(text);
  if (/\.(?:xml|rels)$/i.test(name) || /^\s*</.test(text)) return isActiveText(text, room);
  return !plainPart.test(name) && !(await isPicture(name, part));
}

/** Text of one byte a letter or of two, as its first bytes say. */
function decode(part: Buffer): string {
  const mark = part.length < 2 ? 0 : part.readUInt16BE();
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8').decode(part);
}

/** Old drawings are no whole XML: they have breaks without an end. */
function isActiveDrawing(vml: string): boolean {
  const addresses = [...vml.matchAll(/\b(?:src|href|althref)\s*=\s*["']?\s*([^"'\s>]*)/gi)];
  return addresses.some(([attribute, address = '']) =>
    /^href/i.test(attribute) && !/[:]\s*$/.test(attribute)
      ? isOutside(address) && !isPlainLink(address)
      : isOutside(address),
  );
}

/** Fields of Word that start or read something; their words may be spread over several runs. */
const activeField = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT)\b/i;

/** Functions of spreadsheets that ask another host, or start something, when the sheet is opened. */
const activeFunction = /\b(?:WEBSERVICE|FILTERXML|RTD|CALL|REGISTER(?:\.ID)?|EXEC|IMAGE|DDE)\s*\(/i;

/** The same of fields whose words are also those of addresses: they stand first. */
const activeFieldStart = /^\s*(?:DATABASE\b|RD\b|INCLUDE\b|PRINT\b|LINK\s+[\w.]+\s)/i;

/** What a field leads to, without its places in the letter, its hint and its window. */
const toFieldLink = (field: string) =>
  /^\s*HYPERLINK\s+"?([^"]*)/i.exec(field.replaceAll(/\\[lot]\s+"[^"]*"/gi, ''))?.[1];

/** The same of a function, where its address is written out. */
const listFunctionLinks = (formula: string) =>
  Array.from(formula.matchAll(/\bHYPERLINK\s*\(\s*"([^"]*)/gi), ([, address = '']) => address);

function isActiveField(field: string): boolean {
  return activeFieldStart.test(field) || isOddLink(toFieldLink(field) ?? '');
}

function isActiveFormula(formula: string): boolean {
  return activeFunction.test(formula) || listFunctionLinks(formula).some(isOddLink);
}

/** Parts that programs know by what they are called in the list of parts, not by their name. */
const activeType =
  /macroEnabled|vbaProject|ms-excel\.(?:worksheet|macrosheet|intlmacrosheet)|oleObject|activeX|webextension/i;

function isActiveText(xml: string, room: Room): boolean {
  // Entities are how a text of a page becomes one of a gigabyte, or takes in a file of the reader.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return true;
  // In other letters a sign of an element may be written as one of a word.
  const encoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(xml)?.[1];
  if (encoding !== undefined && !/^(?:utf-?(?:8|16)|us-ascii|iso-8859-\d+|windows-125\d)$/i.test(encoding)) return true;
  room.marks -= countMarks(xml);
  if (room.marks < 0) throw new OverFullError();
  const elements = listElements(parseXml(xml).root);
  // A field begins and ends with a mark; its words may be spread over several runs.
  const fields = elements.map((element) => (toLocal(element.name) === 'fldChar' ? '\n' : readField(element))).join('');
  return (
    activeField.test(fields.replaceAll('\n', '')) ||
    fields.split('\n').some(isActiveField) ||
    elements.some(isActiveElement)
  );
}

/** Elements may be called by any prefix. */
const toLocal = (name: string) => name.slice(name.indexOf(':') + 1);

const readField = (element: XmlElement) => (toLocal(element.name) === 'instrText' ? readOwnText(element) : '');

/** What a reader presses, and what only remembers where a document came from. */
const pressed = /^(?:a|shape|rect|roundrect|oval|line|polyline|group|arc|curve)$/;

function isActiveElement(element: XmlElement): boolean {
  const { name, attributes } = element;
  const kind = toLocal(name);
  const read = (wanted: string) =>
    Object.entries(attributes).flatMap(([key, value]) => (toLocal(key) === wanted ? [value] : []));
  if (kind === 'Relationship' && isActiveRelation(attributes)) return true;
  if (['event-listener', 'dde-connection', 'dde-source'].includes(kind)) return true;
  if (/^(?:f|formula\d?|definedName|calculatedColumnFormula)$/.test(kind) && isActiveFormula(readOwnText(element)))
    return true;
  if ([...read('formula'), ...read('expression'), ...read('condition')].some(isActiveFormula)) return true;
  if (kind === 'fldSimple' && read('instr').some((field) => activeField.test(field) || isActiveField(field)))
    return true;
  // Drawings of the web (SVG) may stand in a letter; a backslash is how a word of their styles is hidden.
  if (kind === 'script' || Object.keys(attributes).some((name) => /^on[a-z]{3}/i.test(name))) return true;
  const styles = kind === 'style' ? [readOwnText(element)] : [];
  if (styles.some((style) => /@import|\\/i.test(style))) return true;
  if ([...styles, ...Object.values(attributes)].some((value) => outsideStyle.test(value))) return true;
  if (read('ContentType').some((type) => activeType.test(type))) return true;
  if (kind === 'template') return false;
  return [...read('href'), ...read('src')].some(
    (address) => isOutside(address) && !(pressed.test(kind) && isPlainLink(address)),
  );
}

/** A style that takes a picture, a pattern or a typeface from another host. */
const outsideStyle = /\burl\((?:\s*["'])?\s*(?:(?!data:)[a-z][a-z\d+.-]*:|[/\\]{2})/i;

/** An address of another host or another program, not of a part of the same file. */
const isOutside = (address: string) => /^\s*(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(address);

function isActiveRelation({ Type: type = '', Target: target = '', TargetMode: mode }: Record<string, string>): boolean {
  if (/\/(?:aFChunk|vbaProject|attachedTemplate)$/.test(type)) return true;
  return mode === 'External' && !(type.endsWith('/hyperlink') && (isPlainLink(target) || target.startsWith('#')));
}

/** A link to another program, or into the network of an office. */
const isOddLink = (target: string) => isOutside(target) && !isPlainLink(target.trim());

/** How many elements and attributes a text can have. */
function countMarks(xml: string): number {
  let count = 0;
  for (const mark of ['<', '=']) for (let at = xml.indexOf(mark); at !== -1; at = xml.indexOf(mark, at + 1)) count += 1;
  return count;
}

function listElements(root: XmlElement | null): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting: XmlNode[] = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!(node instanceof XmlElement)) continue;
    found.push(node);
    for (const child of node.children.toReversed()) waiting.push(child);
  }
  return found;
}

/** The text of an element without that of the elements in it, which are read by themselves. */
const readOwnText = ({ children }: XmlElement) =>
  children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
