import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from './dist.ts';

/** The text of a file of the built site by its address; the byte order mark stays. */
export function readAddress(address: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readBytes(address));
}

/** The bytes of a file of the built site by its address. */
export function readBytes(address: string): Buffer {
  return readFileSync(toFile(address));
}

/** The JSON of a file of the built site by its address. */
export function readJson<T>(address: string): T {
  return JSON.parse(readAddress(address)) as T;
}

/** The path of an absolute or relative address: `https://host/a/` → `/a/`. */
export function toPath(address: string): string {
  return decodeURI(new URL(address, 'https://any.invalid').pathname);
}

/** True where an address of the site, absolute or not, leads to a file. */
export function hasAddress(address: string): boolean {
  return existsSync(toFile(toPath(address)));
}

/** Addresses of all files of the built site that match. */
export function listAddresses(pattern: string): string[] {
  return globSync(pattern, { cwd: dist })
    .map((file) => `/${file.split(path.sep).join('/')}`)
    .toSorted();
}

function toFile(address: string): string {
  return path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
}
