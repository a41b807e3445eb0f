import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceFile } from '../../../src/reader/source-file.ts';
import { installWithApt, isRootOnDebian, run } from '../debian-packages.ts';
import { measureRun, type RunCost } from './measured-run.ts';
import { weighFolder } from './measured-build.ts';
import { listPeerPages, peerNames, peers, toPeerText, type Peer, type PeerName, type PeerPage } from './peer-sites.ts';

/** What a peer's whole build took. */
export interface PeerCost {
  peer: PeerName;
  version: string;
  pages: RunCost;
  search: RunCost;
  /** HTML files. */
  written: number;
}

interface Measure {
  /** The project, whose Pagefind indexes every site, and in whose `.cache` peers are installed. */
  root: string;
  say: (line: string) => void;
}

/** Builds the same documents with each peer that is here or can be installed; names those that are left out. */
export async function measurePeers(files: readonly SourceFile[], { root, say }: Measure): Promise<PeerCost[]> {
  const pages = listPeerPages(files);
  const costs: PeerCost[] = [];
  for (const name of peerNames) {
    const folder = path.join(root, '.cache/peers', name);
    await mkdir(folder, { recursive: true });
    const version = await findPeer(name, folder);
    if (version === undefined) {
      say(`${name} is left out: it is not here and cannot be installed.`);
      continue;
    }
    // Below its packages: Astro looks for them only near the site.
    const site = await mkdtemp(path.join(folder, 'site-'));
    try {
      await writePeerSite(peers[name], pages, site);
      const cost = await buildPeer(peers[name], site, root);
      costs.push({ peer: name, version, ...cost });
    } catch (error) {
      say(`${name} is left out: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await rm(site, { recursive: true, force: true });
    }
  }
  return costs;
}

/** Looks for a peer, installs it once, with Debian's packages or with npm in a folder of its own, and says its version. */
async function findPeer(name: PeerName, folder: string): Promise<string | undefined> {
  const { packages, command } = peers[name];
  if (!packages) {
    const ask = () => spawnSync(command[0], ['version'], { encoding: 'utf8' }).stdout as string | null;
    const answer = ask() ?? (isRootOnDebian() && installWithApt([name]) ? ask() : null);
    return answer === null ? undefined : (/v([\d.]+)/.exec(answer)?.[1] ?? '');
  }
  const modules = path.join(folder, 'node_modules');
  const wanted = JSON.stringify({ private: true, dependencies: packages });
  const list = path.join(folder, 'package.json');
  const isThere = existsSync(path.join(modules, command[0])) && (await readFile(list, 'utf8')) === wanted;
  if (!isThere) {
    await writeFile(list, wanted);
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'];
    if (!run('npm', ['install', ...quiet, '--prefix', folder])) return undefined;
  }
  return Object.values(packages)[0];
}

/** Writes all that a peer needs for its site into an empty folder. */
export async function writePeerSite(peer: Peer, pages: readonly PeerPage[], site: string): Promise<void> {
  const files = peer.files([...new Set(pages.map(({ language }) => language))]);
  const documents = pages.map((page) => [path.join(peer.pages, `${page.path}.md`), toPeerText(page)] as const);
  for (const [name, text] of [...Object.entries(files), ...documents]) {
    await mkdir(path.dirname(path.join(site, name)), { recursive: true });
    await writeFile(path.join(site, name), text);
  }
}

async function buildPeer(
  peer: Peer,
  site: string,
  root: string,
): Promise<Pick<PeerCost, 'pages' | 'search' | 'written'>> {
  const [program, ...options] = peer.command;
  const pages = await measureRun({
    ...(peer.packages
      ? { command: process.execPath, options: [path.join('../node_modules', program), ...options] }
      : { command: program, options }),
    cwd: site,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const out = path.join(site, peer.out);
  const indexer = path.join(root, 'node_modules/pagefind/lib/runner/bin.cjs');
  // Menus around a page are not searched for, here as there.
  const search = await measureRun({
    command: process.execPath,
    options: [indexer, '--site', out, '--root-selector', 'main'],
  });
  return { pages, search, written: weighFolder(out).pages };
}
