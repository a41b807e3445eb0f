import { git, tryGit } from './git.ts';

/** A branch that is not merged into the main branch. */
export interface OpenBranch {
  /** Without the name of the remote: `renewal-busan`. */
  name: string;
  /** Author of the newest commit. */
  author: string;
  /** Day of the newest commit. */
  changed: string;
  /** What differs from the main branch since the branch left it, below the repository's folder. */
  files: string[];
}

export interface OpenBranches {
  base: string;
  /** What the branch that was asked for is called here: that of a fork may be called as one of the project is. */
  current: string | undefined;
  branches: OpenBranch[];
  /** Branches without a common past with the main branch: in a shallow clone, or imported from elsewhere. */
  incomparable: string[];
}

interface Reference {
  ref: string;
  name: string;
  author: string;
  changed: string;
}

/**
 * Local and remote branches that are not merged into the main branch, with the files they change below `folder`.
 * `current` is a branch that stands checked out without its name, as in the pipelines of git hosts.
 */
export async function listOpenBranches(
  folder: string,
  { base: wanted, current }: { base?: string | undefined; current?: string | undefined } = {},
): Promise<OpenBranches> {
  const base = await findMainBranch(folder, wanted);
  const references = await listReferences(folder, base);
  const head = current === undefined ? undefined : await readHead(folder, current, base, references);
  if (head) references.push(head);
  const branches = new Map<string, OpenBranch>();
  const incomparable = new Set<string>();
  for (const { ref, name, author, changed } of references) {
    const files = await listChangedFiles(folder, base, ref);
    if (!files) incomparable.add(name);
    else if (files.length > 0)
      branches.set(name, { name, author, changed, files: merge(branches.get(name)?.files, files) });
  }
  return {
    base: toName(base),
    current: head?.name ?? current,
    branches: [...branches.values()],
    incomparable: [...incomparable],
  };
}

/** The branch into which all others go: the one asked for, that of the remote, or one named main or master. */
export async function findMainBranch(folder: string, wanted: string | undefined): Promise<string> {
  const remote = await tryGit(folder, 'symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD');
  const places = ['refs/remotes/origin/', 'refs/heads/'];
  const candidates =
    wanted === undefined
      ? [remote?.trim() ?? '', ...['main', 'master'].flatMap((name) => places.map((place) => place + name))]
      : [...places.map((place) => place + wanted), `refs/remotes/${wanted}`];
  for (const candidate of candidates.filter((name) => name !== ''))
    if ((await tryGit(folder, 'rev-parse', '--verify', '--quiet', `${candidate}^{commit}`)) !== undefined)
      return candidate;
  throw new NoMainBranch(wanted ?? 'main, master');
}

export class NoMainBranch extends Error {}

export class NoSuchBranch extends Error {}

async function listReferences(folder: string, base: string): Promise<Reference[]> {
  const format = '%(refname)%00%(symref)%00%(authorname)%00%(committerdate:short)';
  // A pipeline keeps more below refs/remotes/ than branches: the merge that it tests, as refs/remotes/pull/7/merge.
  const remotes = (await git(folder, 'remote')).split('\n').filter((name) => name !== '');
  const places = ['refs/heads', ...remotes.map((name) => `refs/remotes/${name}`)];
  const lines = await git(folder, 'for-each-ref', `--no-merged=${base}`, `--format=${format}`, ...places);
  const references = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\0'))
    .filter(([ref = '', symref]) => symref === '' && toName(ref) !== toName(base))
    .map(([ref = '', , author = '', changed = '']) => ({ ref, name: toName(ref), author, changed }));
  return Promise.all(references.map(async (one) => ({ ...one, name: await toOneName(folder, one, references) })));
}

/** What is pushed to a fork as well is one branch; another branch of its name there is named with the fork. */
async function toOneName(folder: string, { ref, name }: Reference, references: readonly Reference[]): Promise<string> {
  const [, short] = /^refs\/remotes\/(?!origin\/)[^/]+\/(.+)$/.exec(ref) ?? [];
  for (const other of references.filter((one) => one.name === short))
    if ((await isWithin(folder, ref, other.ref)) || (await isWithin(folder, other.ref, ref))) return other.name;
  return name;
}

async function isWithin(folder: string, ref: string, other: string): Promise<boolean> {
  return (await tryGit(folder, 'merge-base', '--is-ancestor', ref, other)) !== undefined;
}

/**
 * The commit of a pipeline, which has no branch of its own checked out; undefined where the branch is a known one. That of a
 * fork may be called as a branch of the project is, or as its main branch: it is the same only where the commit holds it.
 */
async function readHead(
  folder: string,
  name: string,
  base: string,
  references: readonly Reference[],
): Promise<Reference | undefined> {
  const namesakes = references.filter((one) => one.name === name);
  const isTaken = namesakes.length > 0 || name === toName(base);
  if ((await tryGit(folder, 'symbolic-ref', '--quiet', 'HEAD')) !== undefined) {
    if (isTaken) return undefined;
    throw new NoSuchBranch(name);
  }
  for (const { ref } of namesakes) if (await isWithin(folder, ref, 'HEAD')) return undefined;
  if (await isWithin(folder, 'HEAD', base)) return undefined;
  // Whoever made the merge that a pipeline tests wrote nothing in it.
  const log = await git(folder, 'log', '-1', '--no-merges', '--format=%an%x00%cs', 'HEAD', `^${base}`);
  const [author = '', changed = ''] = log.trim().split('\0');
  return { ref: 'HEAD', name: isTaken ? `${name} (HEAD)` : name, author, changed };
}

/** A branch and its copy on the project's remote are one branch. */
function toName(ref: string): string {
  return ref.replace(/^refs\/(?:heads\/|remotes\/(?:origin\/)?)/, '');
}

/**
 * Files changed since the branch left the main branch, but for those that stand there in the same form by now: they
 * came in with a squashed merge, or by another way.
 */
async function listChangedFiles(folder: string, base: string, ref: string): Promise<string[] | undefined> {
  const list = async (range: string) =>
    (await tryGit(folder, 'diff', '--name-only', '--no-renames', '-z', range, '--', '.'))
      ?.split('\0')
      .filter((name) => name !== '');
  const [since, now] = [await list(`${base}...${ref}`), await list(`${base}..${ref}`)];
  return since?.filter((name) => now?.includes(name));
}

function merge(known: readonly string[] = [], files: readonly string[]): string[] {
  return [...new Set([...known, ...files])].toSorted();
}
