import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';

/** Versions of files, oldest first, by path below the folder. */
export interface GitVersions {
  versions: ReadonlyMap<string, readonly { seconds: number; text: string }[]>;
  /** False where the copy of the repository does not reach back to the beginning. */
  isComplete: boolean;
}

const nothing: GitVersions = { versions: new Map(), isComplete: false };

/**
 * All versions of the files below a folder that were changed at least once: one pass over the log, one over the blobs.
 * A commit whose message ends in `Minor: yes` makes no version of its own: what it changed belongs to the one before.
 */
export function readGitVersions(folder: string, pattern: RegExp): GitVersions {
  const options: ExecFileSyncOptions = { cwd: folder, maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'ignore'] };
  const git = (...args: string[]) => execFileSync('git', args, options).toString();
  try {
    const isComplete = git('rev-parse', '--is-shallow-repository').trim() === 'false';
    const prefix = git('rev-parse', '--show-prefix').trim();
    const log = git(
      '-c',
      'core.quotepath=off',
      'log',
      '--reverse',
      '--format=%x00%ct %(trailers:key=Minor,valueonly,separator=%x2C)',
      '--raw',
      '--no-abbrev',
      '--no-renames',
      '--no-merges',
      '--',
      '.',
    );
    const blobs = listBlobs(log, prefix, pattern);
    const wanted = [...blobs.values()].flatMap((list) => list.map(({ blob }) => blob));
    const texts = readBlobs(wanted, options);
    const versions = [...blobs].map(
      ([path, list]) => [path, list.map(({ seconds, blob }) => ({ seconds, text: texts.get(blob) ?? '' }))] as const,
    );
    return { versions: new Map(versions), isComplete };
  } catch {
    return nothing;
  }
}

function listBlobs(log: string, prefix: string, pattern: RegExp) {
  const blobs = new Map<string, { seconds: number; blob: string }[]>();
  for (const commit of log.split('\0').slice(1)) {
    const [head = '', ...lines] = commit.split('\n');
    const [seconds = '', minor = ''] = head.split(' ');
    for (const line of lines) {
      const [, blob = '', status = '', file = ''] =
        /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*\t(.+)$/.exec(line) ?? [];
      const path = file.slice(prefix.length);
      if (status === '' || status === 'D' || !file.startsWith(prefix) || !pattern.test(path)) continue;
      const known = blobs.get(path) ?? [];
      const last = known.at(-1);
      if (last && /^yes\b/i.test(minor)) blobs.set(path, [...known.slice(0, -1), { ...last, blob }]);
      else blobs.set(path, [...known, { seconds: Number(seconds), blob }]);
    }
  }
  return blobs;
}

/** `git cat-file --batch`: for each blob a line `id type size`, its bytes and a line end. */
function readBlobs(ids: readonly string[], options: ExecFileSyncOptions): Map<string, string> {
  const output = execFileSync('git', ['cat-file', '--batch'], {
    ...options,
    input: ids.map((id) => `${id}\n`).join(''),
  }) as Buffer;
  const texts = new Map<string, string>();
  for (let position = 0; position < output.length;) {
    const end = output.indexOf(10, position);
    const [id = '', , size = '0'] = output.toString('utf8', position, end).split(' ');
    texts.set(id, output.toString('utf8', end + 1, end + 1 + Number(size)));
    position = end + 2 + Number(size);
  }
  return texts;
}
