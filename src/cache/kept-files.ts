import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Entries that no build has asked for in this time are thrown away. */
const KEPT_DAYS = 60;
const DAY = 24 * 60 * 60 * 1000;

/** Bytes of the fingerprint that stands before the content of every kept file. */
const FINGERPRINT = 32;

const toFingerprint = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

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
  const kept = await readKept(file);
  if (kept) return kept;
  const bytes = await make();
  await mkdir(folder, { recursive: true });
  const arriving = `${file}.${String(process.pid)}.arriving`;
  await writeFile(arriving, Buffer.concat([toFingerprint(bytes), bytes]));
  await rename(arriving, file);
  return bytes;
}

async function readKept(file: string): Promise<Uint8Array | undefined> {
  try {
    const all = await readFile(file);
    const bytes = all.subarray(FINGERPRINT);
    if (!toFingerprint(bytes).equals(all.subarray(0, FINGERPRINT))) return undefined;
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
