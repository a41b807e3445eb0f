import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';

/** What a build of the whole site takes on the disk while it runs, with room to spare. */
const NEEDED = 400_000_000;

/** Thrown before the work where it would be in vain; its message says what to do. */
export class PlaceRefused extends Error {}

/**
 * The folder in whose place a build is to be put, found fit for it: a link is followed, so that the link stays and what
 * it leads to is replaced. Throws where the folder could not be replaced after the work.
 */
export function findPublishPlace(out: string, measure = measureFree, listMounts = readMounts): string {
  const target = existsSync(out) ? realpathSync(out) : path.resolve(out);
  const parent = path.dirname(target);
  if (listMounts().includes(target))
    throw new PlaceRefused(
      `${target} is a disk of its own (a mount or volume), which cannot be replaced in one step.\n` +
        `Build into a folder on it, and serve that: npm run build -- --out ${path.join(target, 'site')}`,
    );
  try {
    mkdirSync(parent, { recursive: true });
    rmSync(mkdtempSync(path.join(parent, `.${path.basename(target)}.try-`)), { recursive: true });
  } catch (error) {
    throw new PlaceRefused(`Nothing can be written in ${parent} (${toCode(error)}): ${toAdvice(toCode(error))}`);
  }
  refuseFullDisk(parent, measure);
  return target;
}

/** Throws where the disk of a folder has no room for a build. */
export function refuseFullDisk(folder: string, measure = measureFree): void {
  const free = measure(folder);
  if (free >= NEEDED) return;
  const megabytes = (bytes: number) => `${String(Math.floor(bytes / 1e6))} MB`;
  throw new PlaceRefused(
    `The disk of ${folder} has ${megabytes(free)} left; a build takes up to ${megabytes(NEEDED)}. Make room first.`,
  );
}

function measureFree(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Where disks are mounted; known on Linux only. */
function readMounts(): string[] {
  try {
    const decode = (name: string) =>
      name.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .flatMap((line) => line.split(' ')[4] ?? [])
      .map(decode);
  } catch {
    return [];
  }
}

const toCode = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

function toAdvice(code: string): string {
  if (code === 'EROFS') return 'the disk is read-only.';
  if (code === 'EACCES' || code === 'EPERM') return 'run as the user whose folder it is, or name another with --out.';
  if (code === 'ENOSPC') return 'the disk is full.';
  return 'name another folder with --out.';
}
