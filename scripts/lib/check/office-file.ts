// cspell:ignore FILTERXML mhtml DDEAUTO INCLUDETEXT INCLUDEPICTURE instr webextensions roundrect althref
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';

/** A file of an office program may grow this much when it is unpacked; more is an attack. */
const MAX_UNPACKED = 100_000_000;

/** Parts that act, or that another program reads, whatever is in them: macros, controls, objects, other pages, data of others. */
const activePart =
  /vbaProject|(?:^|\/)(?:activeX|macrosheets|externalLinks|ctrlProps|webextensions)\/|\/connections\.xml$|\/embeddings\/.*\.(?!xlsx$)[^./]*$|\.(?:html?|mht|mhtml|rtf|exe|dll|js|vbs|hta|lnk)$|^(?:Basic|Scripts)\/|^Object /i;

/**
 * The parts of a Word, Excel or OpenDocument file by which it does something, or reads something of elsewhere, when it is
 * opened: `['word/vbaProject.bin']`. Undefined where it cannot be unpacked whole, or not at all without harm.
 */
export function listActiveParts(bytes: Uint8Array): string[] | undefined {
  if (!isWholeArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) return undefined;
  const names: string[] = [];
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        size += originalSize;
        return size <= MAX_UNPACKED;
      },
    });
    if (size > MAX_UNPACKED || names.some((name) => /^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|:/.test(name))) return undefined;
    // Of two parts of one name each program reads the one that it likes.
    if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return undefined;
    const inside = Object.entries(parts).filter(([name, part]) => isActivePart(name, part));
    return [...new Set([...names.filter((name) => activePart.test(name)), ...inside.map(([name]) => name)])].toSorted();
  } catch {
    return undefined;
  }
}

/** Reads what is text by its name, and what begins as such: the name of a part says nothing of what is in it. */
function isActivePart(name: string, part: Uint8Array): boolean {
  // LibreOffice leaves some of its own settings empty.
  if (part.length === 0) return false;
  const text = new TextDecoder().decode(part);
  if (/\.vml$/i.test(name)) return isActiveDrawing(text);
  return (/\.(?:xml|rels)$/i.test(name) || /^\s*</.test(text)) && isActiveText(text);
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

/** Nothing stands before the first part or behind the list of parts. */
function isWholeArchive(bytes: Buffer): boolean {
  const END = 22;
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  return (
    bytes.readUInt32LE(0) === 0x04034b50 &&
    end !== -1 &&
    end + END <= bytes.length &&
    end + END + bytes.readUInt16LE(end + END - 2) === bytes.length
  );
}

/** Fields of Word that start or read something; their words may be spread over several runs. */
const activeField = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT)\b/i;

/** Functions of spreadsheets that ask another host, or start something, when the sheet is opened. */
const activeFunction = /\b(?:WEBSERVICE|FILTERXML|RTD|CALL|REGISTER(?:\.ID)?|EXEC|IMAGE|DDE)\s*\(/i;

/** The same of fields whose words are also those of addresses: they stand first. */
const activeFieldStart = /^\s*(?:DATABASE\b|RD\b|LINK\s+[\w.]+\s)/i;

/** Parts that programs know by what they are called in the list of parts, not by their name. */
const activeType =
  /macroEnabled|vbaProject|ms-excel\.(?:worksheet|macrosheet|intlmacrosheet)|oleObject|activeX|webextension/i;

function isActiveText(xml: string): boolean {
  // Entities are how a text of a page becomes one of a gigabyte, or takes in a file of the reader.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return true;
  const elements = listElements(parseXml(xml).root);
  // A field begins and ends with a mark; its words may be spread over several runs.
  const fields = elements.map((element) => (toLocal(element.name) === 'fldChar' ? '\n' : readField(element))).join('');
  return (
    activeField.test(fields.replaceAll('\n', '')) ||
    fields.split('\n').some((field) => activeFieldStart.test(field)) ||
    elements.some(isActiveElement)
  );
}

/** Elements may be called by any prefix. */
const toLocal = (name: string) => name.slice(name.indexOf(':') + 1);

const readField = ({ name, text }: XmlElement) => (toLocal(name) === 'instrText' ? text : '');

/** What a reader presses, and what only remembers where a document came from. */
const pressed = /^(?:a|shape|rect|roundrect|oval|line|polyline|group|arc|curve)$/;

function isActiveElement({ name, attributes, text }: XmlElement): boolean {
  const kind = toLocal(name);
  const read = (wanted: string) =>
    Object.entries(attributes).flatMap(([key, value]) => (toLocal(key) === wanted ? [value] : []));
  if (kind === 'Relationship' && isActiveRelation(attributes)) return true;
  if (['event-listener', 'dde-connection', 'dde-source'].includes(kind)) return true;
  if (/^(?:f|formula\d?|definedName|calculatedColumnFormula)$/.test(kind) && activeFunction.test(text)) return true;
  if ([...read('formula'), ...read('expression'), ...read('condition')].some((one) => activeFunction.test(one)))
    return true;
  if (kind === 'fldSimple' && read('instr').some((field) => activeField.test(field) || activeFieldStart.test(field)))
    return true;
  if (read('ContentType').some((type) => activeType.test(type))) return true;
  if (kind === 'template') return false;
  return [...read('href'), ...read('src')].some(
    (address) => isOutside(address) && !(pressed.test(kind) && isPlainLink(address)),
  );
}

/** An address of another host or another program, not of a part of the same file. */
const isOutside = (address: string) => /^\s*(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(address);

function isActiveRelation({ Type: type = '', Target: target = '', TargetMode: mode }: Record<string, string>): boolean {
  if (/\/(?:aFChunk|vbaProject|attachedTemplate)$/.test(type)) return true;
  return mode === 'External' && !(type.endsWith('/hyperlink') && isPlainLink(target));
}

const isPlainLink = (target: string) => /^(?:https?:|mailto:|#)/i.test(target);

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
