// cspell:ignore FILTERXML mhtml DDEAUTO INCLUDETEXT INCLUDEPICTURE instr
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';

/** A file of an office program may grow this much when it is unpacked; more is an attack. */
const MAX_UNPACKED = 100_000_000;

/** Parts that act, or that another program reads, whatever is in them: macros, controls, objects, other pages, data of others. */
const activePart =
  /vbaProject|(?:^|\/)(?:activeX|macrosheets|externalLinks|ctrlProps)\/|\/connections\.xml$|\/embeddings\/.*\.(?!xlsx$)[^./]*$|\.(?:html?|mht|mhtml|rtf|exe|dll|js|vbs|hta|lnk)$|^(?:Basic|Scripts)\/|^Object /i;

/**
 * The parts of a Word, Excel or OpenDocument file by which it does something, or reads something of elsewhere, when it is
 * opened: `['word/vbaProject.bin']`. Undefined where it cannot be unpacked whole, or not at all without harm.
 */
export function listActiveParts(bytes: Uint8Array): string[] | undefined {
  if (!isWholeArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) return undefined;
  const names: string[] = [];
  let size = 0;
  try {
    const texts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        size += originalSize;
        return size <= MAX_UNPACKED && /\.(?:xml|rels)$/i.test(name);
      },
    });
    if (size > MAX_UNPACKED || names.some((name) => /^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|:/.test(name))) return undefined;
    const inside = Object.entries(texts).filter(([, part]) => isActiveText(new TextDecoder().decode(part)));
    return [...new Set([...names.filter((name) => activePart.test(name)), ...inside.map(([name]) => name)])].toSorted();
  } catch {
    return undefined;
  }
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

function isActiveText(xml: string): boolean {
  // Entities are how a text of a page becomes one of a gigabyte, or takes in a file of the reader.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml) || /macroEnabled/.test(xml)) return true;
  const elements = listElements(parseXml(xml).root);
  const fields = elements.filter(({ name }) => name === 'w:instrText').map(({ text }) => text);
  return activeField.test(fields.join('')) || elements.some(isActiveElement);
}

function isActiveElement({ name, attributes, text }: XmlElement): boolean {
  switch (name) {
    case 'Relationship':
      return isActiveRelation(attributes);
    case 'f':
      return activeFunction.test(text);
    case 'w:fldSimple':
      return activeField.test(attributes['w:instr'] ?? '');
    case 'draw:image':
      return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(attributes['xlink:href'] ?? '');
    case 'text:a':
      return !isPlainLink(attributes['xlink:href'] ?? '');
    default:
      return ['script:event-listener', 'text:dde-connection', 'office:dde-source'].includes(name);
  }
}

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
