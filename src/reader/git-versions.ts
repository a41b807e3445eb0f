import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One version of a file, as readers of the main line got it. */
export interface FileVersion {
  /** When its commit reached the main line. */
  seconds: number;
  /** That commit; of a merge, the merge. */
  commit: string;
  blob: string;
  /** True where the copy of the repository begins with it: when it was made, nobody here can know. */
  isBeginning: boolean;
}

/** What git knows of the files below a folder. */
export interface GitVersions {
  /** The folder as the repository knows it: `content/`. */
  prefix: string;
  /** Oldest first, by path below the folder; of files that are gone, too. */
  versions: ReadonlyMap<string, readonly FileVersion[]>;
  /** `none` without git; `part` where the copy of the repository does not reach back to the beginning. */
  reach: 'whole' | 'part' | 'none';
  /** The texts of some versions, by blob. */
  readTexts: (blobs: readonly string[]) => Map<string, string>;
}

const nothing: GitVersions = { prefix: '', versions: new Map(), reach: 'none', readTexts: () => new Map() };

/** What one commit did to one file. */
interface FileStep {
  file: string;
  before: string;
  after: string;
}

interface Commit {
  id: string;
  parents: readonly string[];
  seconds: number;
  isMinor: boolean;
  steps: readonly FileStep[];
}

/** A blob that is not there. */
const noBlob = /^0+$/;

/**
 * All versions of the files below a folder, along the main line: what a branch brings counts from its merge. A commit
 * whose message ends in `Minor: yes` makes no version of its own: what it changed belongs to the one before.
 */
export function readGitVersions(folder: string, pattern: RegExp): GitVersions {
  const options: ExecFileSyncOptions = { cwd: folder, maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'ignore'] };
  const git = (...args: string[]) => execFileSync('git', args, options).toString();
  try {
    const prefix = git('rev-parse', '--show-prefix').trim();
    const shallow = path.resolve(folder, git('rev-parse', '--git-path', 'shallow').trim());
    const ends = new Set(existsSync(shallow) ? readFileSync(shallow, 'utf8').split('\n').filter(Boolean) : []);
    const mainLine = readLog(git, '--first-parent', '--diff-merges=first-parent');
    const isMerged = mainLine.some(({ parents, steps }) => parents.length > 1 && steps.length > 0);
    const branchOf = isMerged ? listBranches(git, mainLine) : () => [];
    const versions = new Map<string, FileVersion[]>();
    let newest = 0;
    for (const commit of mainLine) {
      newest = Math.max(newest, commit.seconds);
      const branch = branchOf(commit);
      for (const step of commit.steps) {
        const below = step.file.slice(prefix.length);
        if (!step.file.startsWith(prefix) || !pattern.test(below)) continue;
        for (const { after, isMinor } of listSteps(step, commit, branch)) {
          if (noBlob.test(after)) continue;
          const known = versions.get(below) ?? [];
          versions.set(below, known);
          const last = isMinor ? known.pop() : undefined;
          const own = { seconds: newest, commit: commit.id, isBeginning: ends.has(commit.id) };
          known.push({ ...(last ?? own), blob: after });
        }
      }
    }
    const readTexts = (blobs: readonly string[]) => readBlobs(blobs, options);
    return { prefix, versions, reach: ends.size > 0 ? 'part' : 'whole', readTexts };
  } catch {
    return nothing;
  }
}

/** Commits that touched the folder, oldest first. */
function readLog(git: (...args: string[]) => string, ...options: string[]): Commit[] {
  const format = '--format=%x00%H%x09%P%x09%ct%x09%(trailers:key=Minor,valueonly,separator=%x2C)';
  const shape = ['--reverse', '--topo-order', '--raw', '--no-abbrev', '--no-renames'];
  const log = git('-c', 'core.quotepath=off', 'log', format, ...shape, ...options, '--', '.');
  return log
    .split('\0')
    .slice(1)
    .map((text) => {
      const [head = '', ...lines] = text.split('\n');
      const [id = '', parents = '', seconds = '', minor = ''] = head.split('\t');
      return {
        id,
        parents: parents.split(' ').filter(Boolean),
        seconds: Number(seconds),
        isMinor: /^yes\b/i.test(minor),
        steps: lines.flatMap(toStep),
      };
    });
}

function toStep(line: string): FileStep[] {
  const [, before, after, file] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*\t(.+)$/.exec(line) ?? [];
  return before === undefined || after === undefined || file === undefined ? [] : [{ before, after, file }];
}

/** The commits that each merge of the main line brought, oldest first. */
function listBranches(git: (...args: string[]) => string, mainLine: readonly Commit[]): (merge: Commit) => Commit[] {
  const commits = readLog(git, '--no-merges', '--full-history');
  const lines = git('rev-list', '--parents', 'HEAD').trim().split('\n');
  const parentsOf = new Map(lines.map((line) => line.split(' ')).map(([id = '', ...parents]) => [id, parents]));
  const seen = new Set<string>();
  const brought = new Map<string, Set<string>>();
  const take = (start: readonly string[]): Set<string> => {
    const found = new Set<string>();
    const queue = [...start];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      found.add(id);
      queue.push(...(parentsOf.get(id) ?? []));
    }
    return found;
  };
  for (const { id, parents } of mainLine) {
    take(parents.slice(0, 1));
    seen.add(id);
    if (parents.length > 1) brought.set(id, take(parents.slice(1)));
  }
  return ({ id }) => {
    const ids = brought.get(id);
    return ids ? commits.filter((commit) => ids.has(commit.id)) : [];
  };
}

/**
 * What a commit did to a file, in the steps of the branch that it merged where those lead from the one version to the
 * other: so the minor ones among them stay minor.
 */
function listSteps(step: FileStep, commit: Commit, branch: readonly Commit[]): { after: string; isMinor: boolean }[] {
  const inside = branch.flatMap(({ steps, isMinor }) =>
    steps.filter(({ file }) => file === step.file).map((own) => ({ ...own, isMinor: isMinor || commit.isMinor })),
  );
  const isChain =
    inside.length > 0 &&
    inside.at(-1)?.after === step.after &&
    inside.every(({ before }, index) => before === (inside[index - 1]?.after ?? step.before));
  return isChain ? inside : [{ after: step.after, isMinor: commit.isMinor }];
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
