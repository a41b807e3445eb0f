import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checksumsFile, hashBytes, readChecksumsText } from './checksums.ts';

/** Where a server leads instead of answering with the page that does the same. */
export interface Moved {
  to: string;
}

/** Reads a file of a copy of the site; nothing where there is none. */
export type ReadFile = (file: string) => Promise<Uint8Array | Moved | undefined>;

export interface CopyReport {
  checked: number;
  missing: string[];
  changed: string[];
}

/** Servers lead to the safe address, to the name with `www.`, to the folder: one after another at most. */
const MAX_STEPS = 5;

/** A copy in a folder, or the site at an address, as it is answered there. */
export function readFrom(place: string): ReadFile {
  if (!/^https?:/.test(place)) return (file) => readFile(path.join(place, file)).catch(() => undefined);
  return async (file) => {
    let address = new URL(encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`), place);
    for (let step = 0; step < MAX_STEPS; step += 1) {
      const response = await fetch(address, { redirect: 'manual' });
      const to = getWay(response, address);
      if (!to) return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
      if (!isSamePage(to, address)) return { to: toWay(to, address) };
      address = to;
    }
    return undefined;
  };
}

function getWay({ headers, status }: Response, from: URL): URL | undefined {
  const to = headers.get('location');
  return [301, 302, 307, 308].includes(status) && to !== null ? new URL(to, from) : undefined;
}

const toHost = ({ host }: URL) => host.replace(/^www\./, '');
const toPage = ({ pathname, search }: URL) => pathname.replace(/(?:\/index)?(?:\.html)?\/?$/, '') + search;

/** The same page by another way of writing its address; not one that can be read on its way, where the first cannot. */
function isSamePage(to: URL, from: URL): boolean {
  if (from.protocol === 'https:' && to.protocol !== 'https:') return false;
  return toHost(to) === toHost(from) && toPage(to) === toPage(from);
}

/** The path alone, as far as it leads to the same site. */
const toWay = (to: URL, from: URL) => (toHost(to) === toHost(from) ? to.pathname + to.search + to.hash : to.href);

/** Where a page leads on by itself. */
function findWay(page: Uint8Array): string | undefined {
  return /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/i.exec(Buffer.from(page).toString())?.[1];
}

/** Whether a server leads where the page leads that stands in the list. */
function isSameWay({ to }: Moved, sum: string, own: Uint8Array | Moved | undefined): boolean {
  if (own === undefined) return false;
  return 'to' in own ? own.to === to : hashBytes(own) === sum && findWay(own) === to;
}

/** Compares every file of a copy with a list of checksums; throws where there is no list. */
export async function verifyCopy(readCopy: ReadFile, readList: ReadFile): Promise<CopyReport> {
  const list = await readList(checksumsFile);
  if (!list || 'to' in list) throw new Error(`There is no ${checksumsFile}.`);
  const waiting = [...readChecksumsText(Buffer.from(list).toString())];
  const report: CopyReport = { checked: waiting.length, missing: [], changed: [] };
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [file, sum] = next;
      const bytes = await readCopy(file);
      if (!bytes) report.missing.push(file);
      else if ('to' in bytes ? !isSameWay(bytes, sum, await readList(file)) : hashBytes(bytes) !== sum)
        report.changed.push(file);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return report;
}
