import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checksumsFile, hashBytes, readChecksumsText } from './checksums.ts';

/** Reads a file of a copy of the site; nothing where there is none. */
export type ReadFile = (file: string) => Promise<Uint8Array | undefined>;

export interface CopyReport {
  checked: number;
  missing: string[];
  changed: string[];
}

/** A copy in a folder, or the site at an address, as it is answered there. */
export function readFrom(place: string): ReadFile {
  if (!/^https?:/.test(place)) return (file) => readFile(path.join(place, file)).catch(() => undefined);
  return async (file) => {
    const response = await fetch(new URL(encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`), place));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
}

/** Compares every file of a copy with a list of checksums; throws where there is no list. */
export async function verifyCopy(readCopy: ReadFile, readList: ReadFile): Promise<CopyReport> {
  const list = await readList(checksumsFile);
  if (!list) throw new Error(`There is no ${checksumsFile}.`);
  const waiting = [...readChecksumsText(Buffer.from(list).toString())];
  const report: CopyReport = { checked: waiting.length, missing: [], changed: [] };
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [file, sum] = next;
      const bytes = await readCopy(file);
      if (!bytes) report.missing.push(file);
      else if (hashBytes(bytes) !== sum) report.changed.push(file);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return report;
}
