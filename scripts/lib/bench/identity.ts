import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toRenderedFolder } from '../build/rendered-pages.ts';
import { listFiles } from '../package/list-files.ts';
import { ProjectCopy } from './project-copy.ts';
import { changeKinds, changes, createChance, type ChangeKind } from './random-changes.ts';

interface Proof {
  root: string;
  contentDir: string;
  /** The first day. */
  siteDate: string;
  /** Which changes, one after the other; or how many, by chance. */
  kinds: readonly ChangeKind[] | number;
  seed: number;
  /** Builds are killed before every so many changes. */
  killEvery?: number;
  /** Sites are compared after every so many changes, and after one that compiles; what is stale mostly stays so until then. */
  compareEvery?: number;
  say: (line: string) => void;
}

/** What came of it: one line for each change after which the sites differed. */
export interface Identity {
  made: number;
  refused: number;
  kills: number;
  differences: string[];
}

/** One of so many sites is compared with one that is compiled anew, whatever changed. */
const cleanEvery = 10;

/**
 * Changes a copy of the project again and again, builds it each time from what is kept, and compares every byte with what
 * is built from nothing.
 */
export async function proveIdentity({
  root,
  contentDir,
  siteDate,
  kinds,
  seed,
  killEvery,
  compareEvery = 1,
  say,
}: Proof): Promise<Identity> {
  const base = await mkdtemp(path.join(tmpdir(), 'identity-'));
  const project = new ProjectCopy(root, contentDir, path.join(base, 'project'), siteDate);
  const [kept, anew] = [path.join(base, 'kept'), path.join(base, 'anew')];
  const chance = createChance(seed);
  const result: Identity = { made: 0, refused: 0, kills: 0, differences: [] };
  let since: string[] = [];
  const wanted = typeof kinds === 'number' ? kinds : kinds.length;
  try {
    await demand(project, kept);
    for (let count = 1; result.made < wanted && count < wanted * 4; count += 1) {
      const kind = typeof kinds === 'number' ? chance.pick(changeKinds) : kinds[result.made];
      if (kind === undefined) break;
      const [state, day] = [project.keep(), project.day];
      const what = changes[kind].make(project, chance, count);
      if (what === undefined) continue;
      if (killEvery !== undefined && count % killEvery === 0) {
        await build(project, kept, { killAfter: 500 + chance.upTo(15_000) });
        result.kills += 1;
      }
      const started = performance.now();
      const { code, output } = await build(project, kept);
      if (code !== 0) {
        result.refused += 1;
        say(`${kind} of ${what}: refused`);
        if (!output.includes('was published')) throw new Error(output);
        project.putBack(state);
        project.day = day;
        continue;
      }
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      result.made += 1;
      since.push(`${kind} of ${what}`);
      const told = `${String(result.made)} ${kind} of ${what}: ${seconds} s, ${/Pages and files: .*/.exec(output)?.[0] ?? 'nothing changed'}`;
      const isCompiled = 'isCompiled' in changes[kind] || result.made % cleanEvery === 0;
      if (!isCompiled && result.made % compareEvery !== 0 && result.made < wanted) {
        say(told);
        continue;
      }
      await (isCompiled ? demand(project, anew, ['--clean']) : renderAnew(project, anew));
      const different = await compareSites(kept, anew);
      say(`${told}; ${String(different.length)} differ`);
      if (different.length > 0) result.differences.push(`${since.join(', ')}: ${different.slice(0, 5).join(', ')}`);
      since = [];
    }
    return result;
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

/** Builds with nothing kept but the program; what was kept stays for the next build. */
async function renderAnew(project: ProjectCopy, out: string): Promise<void> {
  const rendered = toRenderedFolder(project.dir, path.join(project.dir, 'content'), false);
  const aside = `${rendered}.aside`;
  if (existsSync(rendered)) renameSync(rendered, aside);
  try {
    await demand(project, out);
  } finally {
    rmSync(rendered, { recursive: true, force: true });
    if (existsSync(aside)) renameSync(aside, rendered);
  }
}

async function demand(project: ProjectCopy, out: string, options: readonly string[] = []): Promise<void> {
  const { code, output } = await build(project, out, { options });
  if (code !== 0) throw new Error(`A build failed:\n${output}`);
}

interface BuildOptions {
  options?: readonly string[];
  /** Milliseconds after which everything that builds is killed. */
  killAfter?: number;
}

function build(project: ProjectCopy, out: string, { options = [], killAfter }: BuildOptions = {}) {
  const child = spawn(process.execPath, ['scripts/build.ts', '--out', out, ...options], {
    cwd: project.dir,
    detached: killAfter !== undefined,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: 'content', SITE_DATE: project.day },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const timer =
    killAfter !== undefined &&
    setTimeout(() => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    }, killAfter);
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (timer) clearTimeout(timer);
      resolve({ code, output });
    });
  });
}

/** Names of files that only one site has, or that differ. */
export async function compareSites(one: string, other: string): Promise<string[]> {
  const [files, others] = [listFiles(one), listFiles(other)];
  const both = new Set(files).intersection(new Set(others));
  const different = [...new Set(files).symmetricDifference(new Set(others))];
  for (const file of both) {
    const [first, second] = await Promise.all([one, other].map((dir) => readFile(path.join(dir, file))));
    if (first && second && !first.equals(second)) different.push(file);
  }
  return different.toSorted();
}
