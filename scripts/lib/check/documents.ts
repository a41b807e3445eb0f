import path from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { rememberByFile } from '../../../src/reader/read-once.ts';
import type { SourceFile } from '../../../src/reader/source-file.ts';
import { findOfficeKind, listActiveParts } from './office-file.ts';
import { OverFullError } from './over-full.ts';
import { isWholePdf, listPdfActions } from './pdf-actions.ts';
import { holdsArchive } from './second-file.ts';

/** What the checker needs to know of a document in `files/`. */
export interface DocumentFile {
  /** What its bytes are, where they are not what its name says: `zip`, `html`. */
  differs?: string;
  /** What it can do besides being read: `['JavaScript']`, `['word/vbaProject.bin']`. */
  actions: readonly string[];
  /** It is cut off, or packed in a way that no program packs it. */
  isBroken?: true;
  /** It holds more parts than are looked into. */
  isOverFull?: true;
}

const documentEnding = /\.(?:pdf|od[ts]|docx|xlsx|csv|txt|md)$/i;

/** The formats that are plain text: they have no signature of their own. */
const textEndings: ReadonlySet<string> = new Set(['csv', 'txt', 'md']);

/** Larger documents are refused by their size alone. */
const MAX_READ = 30_000_000;

/** Looks into every document below `files/`; into one that nobody writes to only once. */
export async function readDocuments(
  files: readonly SourceFile[],
  areStill = false,
): Promise<Map<string, DocumentFile>> {
  const documents = new Map<string, DocumentFile>();
  const look = areStill ? readStillDocument : readDocument;
  for (const file of files) {
    if (file.kind !== 'file' || !file.path.startsWith('files/') || !documentEnding.test(file.path)) continue;
    if (file.size < MAX_READ) documents.set(file.path, await look(file));
  }
  return documents;
}

const readStillDocument = rememberByFile(readDocument);

async function readDocument(file: SourceFile): Promise<DocumentFile> {
  const ending = path.extname(file.path).slice(1).toLowerCase();
  let bytes: Uint8Array;
  try {
    bytes = file.read();
  } catch {
    return { differs: '?', actions: [] };
  }
  const differs = await findDifference(bytes, ending);
  if (differs !== undefined) return { differs, actions: [] };
  try {
    const actions = await listActions(bytes, ending);
    return actions ? { actions } : { actions: [], isBroken: true };
  } catch (error) {
    if (error instanceof OverFullError) return { actions: [], isOverFull: true };
    throw error;
  }
}

/** What a document can do; undefined where it is no whole document. */
async function listActions(bytes: Uint8Array, ending: string): Promise<readonly string[] | undefined> {
  if (ending === 'pdf') return isWholePdf(bytes) ? listPdfActions(bytes) : undefined;
  if (!textEndings.has(ending)) return listActiveParts(bytes);
  const text = new TextDecoder().decode(bytes);
  // Letters that stand in another order than they are shown in.
  const turned = /[\u202d\u202e]/.test(text) ? ['U+202E'] : [];
  return ending === 'csv' ? [...turned, ...listFormulas(text)] : turned;
}

/** The first cell of a table that a spreadsheet would compute. */
function listFormulas(text: string): string[] {
  // The first line may say by which letter cells end; the usual ones are tried in any case.
  const [line = '', chosen = ''] = /^sep=([^\r\n])[\r\n]+/i.exec(text) ?? [];
  const cells = /[,;\t]/.test(chosen)
    ? text.slice(line.length)
    : text.slice(line.length).replaceAll(chosen || ',', ',');
  // What ends a cell stands in no run of blanks, so that no run is read again from each of its places.
  const cell =
    /(?:^|[,;\t\r\n])(?:[^\S\t\r\n]*")?[^\S\t\r\n]*([=@＝＠][^,;\t\r\n"]{0,40}|[+＋－-](?!(?:[\d.+-]|[^\S\t\r\n])*(?:[,;\t\r\n"]|$))[^,;\t\r\n"]{0,40})/u.exec(
      cells,
    );
  return cell?.[1] === undefined ? [] : [cell[1]];
}

async function findDifference(bytes: Uint8Array, ending: string): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes);
  if (ending === 'pdf' && holdsArchive(Buffer.from(bytes))) return 'zip';
  // What was written in one go with longer numbers tells its kind only to who reads its list.
  if (found?.ext === 'zip' && findOfficeKind(bytes) === ending) return undefined;
  if (!textEndings.has(ending)) return found?.ext === ending ? undefined : (found?.ext ?? toTextKind(bytes));
  if (found) return found.ext;
  // By these letters spreadsheets know a table of an older program, which has commands, whatever its name ends in.
  if (ending === 'csv' && /^(?:\ufeff)?ID;/.test(new TextDecoder().decode(bytes.subarray(0, 16)))) return 'slk';
  const kind = toTextKind(bytes);
  return kind === 'text' ? undefined : kind;
}

/** What a text never holds: commands to a terminal among them. */
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/;

/** What bytes without a signature are: `html` (and other markup that a browser would run), `text`, or `?`. */
function toTextKind(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // One without an end is read to the end, and once.
    const words = text.replaceAll(/<!--[^]*?(?:-->|$)/g, (comment) => (comment.endsWith('-->') ? '' : comment));
    if (/^\s*<(?:[!?]|[a-z][a-z\d-]*(?:[\s/>]|$))/i.test(words)) return 'html';
    return controls.test(text) ? '?' : 'text';
  } catch {
    return '?';
  }
}
