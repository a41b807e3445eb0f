import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Step } from './steps.ts';

/** What every step depends on besides the files that it reads. */
const always = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * A fingerprint of all bytes that a step reads: tracked files and new ones that git does not ignore. `undefined` where the
 * step names none, or where there is no git to list them.
 */
export function toFingerprint({ reads, script }: Step, root: string): string | undefined {
  if (!reads) return undefined;
  const files = listFiles([...always, ...reads], root);
  if (!files) return undefined;
  const hash = createHash('sha256').update(`${script}\0${process.version}\0${process.platform}`);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function listFiles(patterns: readonly string[], root: string): string[] | undefined {
  try {
    const listing = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard', '--', ...patterns], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64_000_000,
    });
    const files = new Set(listing.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file))));
    return [...files].toSorted();
  } catch {
    return undefined;
  }
}

const stampOf = (root: string, { script }: Step): string =>
  path.join(root, '.cache/verify', `${script.replaceAll(':', '-')}.green`);

/** True where the step was green on exactly these bytes. */
export function isStillGreen(step: Step, fingerprint: string | undefined, root: string): boolean {
  const stamp = stampOf(root, step);
  return fingerprint !== undefined && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
}

/** Remembers that the step was green on these bytes. */
export function markGreen(step: Step, fingerprint: string | undefined, root: string): void {
  if (fingerprint === undefined) return;
  const stamp = stampOf(root, step);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
}
