import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Entries that no build has asked for in this time are thrown away. */
const KEPT_DAYS = 60;
const DAY = 24 * 60 * 60 * 1000;

/** Bytes of the fingerprint that stands before the content of every kept file. */
const FINGERPRINT = 32;

const toFingerprint = (name: string, bytes: Uint8Array): Buffer =>
  createHash('sha256').update(name).update('\0').update(bytes).digest();

/** Bytes with the fingerprint of themselves and of their name before them. */
export function sealBytes(name: string, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([toFingerprint(name, bytes), bytes]);
}

/** What was sealed under a name; undefined where a byte of it is another, or where it is that of another name. */
export function openSealed(name: string, sealed: Uint8Array): Uint8Array | undefined {
  const bytes = sealed.subarray(FINGERPRINT);
  return toFingerprint(name, bytes).equals(sealed.subarray(0, FINGERPRINT)) ? bytes : undefined;
}

/**
 * Puts a file in the place of whatever is there, while others may read it. Never into it: it may be the same file on the
 * disk as another one.
 */
export async function replaceFile(file: string, bytes: string | Uint8Array): Promise<void> {
  const arriving = `${file}.${String(process.pid)}.arriving`;
  await writeFile(arriving, bytes);
  try {
    await rename(arriving, file);
  } catch {
    await rm(file, { recursive: true, force: true });
    await rename(arriving, file);
  }
}

/** A key of a kept file: changes with everything that its content is made from. */
export function toKey(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/**
 * The bytes kept under a key in a folder; made and kept where there are none. What is kept carries its own fingerprint:
 * a torn, foreign or spoiled file is noticed and made anew. Several builds may ask at once.
 */
export async function keepBytes(folder: string, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = path.join(folder, key);
  const kept = await readKept(file, key);
  if (kept) return kept;
  const bytes = await make();
  await mkdir(folder, { recursive: true });
  await replaceFile(file, sealBytes(key, bytes));
  return bytes;
}

async function readKept(file: string, key: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = openSealed(key, await readFile(file));
    if (!bytes) return undefined;
    // The time of the last use decides what is thrown away.
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > DAY) await utimes(file, new Date(), new Date());
    return bytes;
  } catch {
    return undefined;
  }
}

/** Throws away what was not asked for in two months, and what a killed build left half written. */
export async function pruneKept(folder: string, now = Date.now()): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) continue;
    const limit = name.endsWith('.arriving') ? DAY : KEPT_DAYS * DAY;
    if (now - found.mtimeMs <= limit) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}
