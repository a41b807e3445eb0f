import { createHash } from 'node:crypto';

/** A file of a search index, by its path below the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What stands before the data in every file that Pagefind packs. */
const MARK = Buffer.from('pagefind_dcd');

/**
 * The files of an index with the values of each filter in order. Pagefind writes them in an order that changes from run
 * to run, and names the file, and the one that names it, after the bytes: the same pages would never give the same site.
 * Takes and gives unpacked files.
 */
export function settleFilters(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const rename = (pattern: RegExp, file: IndexFile, change: (bytes: Buffer) => Buffer): IndexFile => {
    const name = pattern.exec(file.path)?.[1];
    if (name === undefined) return file;
    const content = change(Buffer.from(file.content));
    const [language = ''] = name.split('_');
    const hash = createHash('sha256').update(content).digest('hex');
    const settled = `${language}_${hash}`.slice(0, name.length);
    renamed.set(name, settled);
    return { path: file.path.replace(name, settled), content };
  };
  const naming = (bytes: Buffer) => {
    let text = bytes.toString('latin1');
    for (const [before, after] of renamed) text = text.replaceAll(before, after);
    return Buffer.from(text, 'latin1');
  };
  const filters = files.map((file) => rename(/^filter\/(.+)\.pf_filter$/, file, sortValues));
  const metas = filters.map((file) => rename(/^pagefind\.(.+)\.pf_meta$/, file, naming));
  return metas.map((file) =>
    file.path === 'pagefind-entry.json' ? { ...file, content: naming(Buffer.from(file.content)) } : file,
  );
}

/** A filter is `[name, [[value, pages], …]]` in CBOR. */
function sortValues(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, MARK.length).equals(MARK))
    throw new Error('The filters of the search index have another form.');
  const name = readHead(bytes, MARK.length);
  const list = readHead(bytes, skip(bytes, name.next));
  const values: Buffer[] = [];
  let place = list.next;
  for (let index = 0; index < list.value; index += 1) {
    const end = skip(bytes, place);
    values.push(bytes.subarray(place, end));
    place = end;
  }
  if (place !== bytes.length) throw new Error('The filters of the search index hold more than values.');
  return Buffer.concat([bytes.subarray(0, list.next), ...values.toSorted((a, b) => Buffer.compare(a, b))]);
}

/** The kind and the number that an item begins with. */
function readHead(bytes: Buffer, place: number): { kind: number; value: number; next: number } {
  const first = bytes.readUInt8(place);
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, value: short, next: place + 1 };
  const size = { 24: 1, 25: 2, 26: 4 }[short];
  if (size === undefined) throw new Error('The filters of the search index hold a number of another form.');
  return { kind, value: bytes.readUIntBE(place + 1, size), next: place + 1 + size };
}

/** The place after an item: a number, a text, or an array of items. */
function skip(bytes: Buffer, place: number): number {
  const { kind, value, next } = readHead(bytes, place);
  if (kind === 0) return next;
  if (kind === 3) return next + value;
  if (kind !== 4) throw new Error('The filters of the search index hold something else than texts and numbers.');
  let end = next;
  for (let index = 0; index < value; index += 1) end = skip(bytes, end);
  return end;
}
