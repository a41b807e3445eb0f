import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { recorderSymbol } from '../../../src/cache/page-reads.ts';
import { compiledParts } from '../../../src/integrations/compiled-site.ts';
import { linkFile } from '../link-file.ts';
import { hashBytes } from '../package/checksums.ts';
import { contentSymbol } from './content-request.ts';
import type { ContentStore } from './load-content.ts';
import { ParentFolders } from './parent-folders.ts';
import { PageRecorder } from '../../../src/cache/page-recorder.ts';
import { readRendered, toPagesFolder, writeRendered, type RenderedFile, type RenderedSite } from './rendered-pages.ts';

/** What pages are written with, and where. */
interface Rendering {
  /** A compiled site. */
  compiled: string;
  content: ContentStore;
  /** Fingerprint of what every page depends on. */
  common: string;
  /** What was rendered before. */
  former: string;
  /** Where all is rendered now. */
  target: string;
  siteUrl: string;
  log: (line: string) => void;
}

/** Pages that are planned, and known to be as they were or not. */
interface PlannedPages {
  /** Writes those that are not as they were, pictures after all others; says how many. */
  write: () => Promise<void>;
}

/** The part of Astro's program that is asked here. */
interface App {
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
  routeCache: {
    get: (route: RouteData) => { staticPaths?: readonly { params: object; props?: unknown }[] } | undefined;
  };
}

/** A file to write. */
interface Output {
  file: string;
  pathname: string;
  route: RouteData;
  props: unknown;
}

/**
 * Starts the program of a site and finds what there is to write. A page is written again only where something that it was
 * written from says something else now.
 */
export async function planPages(order: Rendering): Promise<PlannedPages> {
  const recorder = new PageRecorder();
  Object.assign(globalThis, { [recorderSymbol]: recorder, [contentSymbol]: order.content });
  const app = await startProgram(order.compiled);
  const outputs = await listOutputs(app);
  const former = await readRendered(order.former);
  const isFresh = await compareReads(recorder, former, order.common);
  const folders = new ParentFolders();
  // Each is looked up once: a thousand pages read the same things.
  const numbers: number[] = [];
  const toPresent = (read: number) => (numbers[read] ??= recorder.toNumber(former?.reads[read] ?? ''));
  const write = async () => {
    const files = new Map<string, RenderedFile>();
    const writeAll = async (name: string, wanted: readonly Output[]) => {
      let written = 0;
      for (const output of wanted) {
        const plan = recorder.fingerprint([output.route.component, output.pathname, output.props]);
        const kept = former?.files.get(output.file);
        if (kept?.plan === plan && isFresh(kept) && keepFile(order, folders, output.file, kept.hash)) {
          files.set(output.file, { ...kept, reads: kept.reads.map(toPresent) });
          continue;
        }
        const { result: body, reads } = await recorder.record(() => render(app, output, order.siteUrl));
        if (body) {
          const place = path.join(toPagesFolder(order.target), output.file);
          folders.make(place);
          writeFileSync(place, body);
        }
        files.set(output.file, { hash: body && hashBytes(body), plan, reads: Uint32Array.from(reads) });
        written += 1;
      }
      order.log(`${name}: ${String(written)} written, ${String(wanted.length - written)} as they were`);
    };
    const { true: pictures = [], false: others = [] } = Object.groupBy(
      outputs,
      ({ file }) => `${file.startsWith('pictures/')}` as const,
    );
    await writeAll('Pages and files', others);
    await writeAll('Pictures', pictures);
    await writeRendered(order.target, await toRecord(recorder, files, order.common));
  };
  return { write };
}

async function startProgram(compiled: string): Promise<App> {
  const program = path.join(compiled, compiledParts.program);
  const entry = (await readdir(program)).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`There is no program in ${program}.`);
  const { app } = (await import(pathToFileURL(path.join(program, entry)).href)) as { app: App };
  const styles = JSON.parse(await readFile(path.join(compiled, compiledParts.styles), 'utf8')) as [string, object][];
  app.setInternals({ pagesByKeys: new Map(styles) });
  const tell = ({ message, level }: { message: string; level: string }) => {
    if (level === 'error') throw new Error(message);
    if (level === 'warn') console.warn(message);
  };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: tell } } } });
  return app;
}

/** Every file of the site once; of two routes to one, the first counts, as with Astro. */
async function listOutputs(app: App): Promise<Output[]> {
  const paths = await new StaticPaths(app as never).getAll();
  const outputs = new Map<string, Output>();
  const taken = new Map<RouteData, number>();
  for (const { pathname, route } of paths) {
    const index = taken.get(route) ?? 0;
    taken.set(route, index + 1);
    const file = toFile(pathname, route);
    const props = app.routeCache.get(route)?.staticPaths?.[index]?.props;
    if (!outputs.has(file)) outputs.set(file, { file, pathname, route, props });
  }
  return [...outputs.values()];
}

/** `/en` → `en/index.html`; files for machines and the page for unknown addresses have their own names. */
function toFile(pathname: string, { type }: RouteData): string {
  const bare = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return bare;
  return bare === '404' ? '404.html' : path.posix.join(bare, 'index.html');
}

async function render(app: App, { pathname, route }: Output, siteUrl: string): Promise<Uint8Array | undefined> {
  const address = route.type === 'endpoint' ? pathname : `${pathname.replace(/\/$/, '')}/`;
  const request = new Request(new URL(address, siteUrl));
  const response = await app.render(request, { routeData: route });
  // The page for unknown addresses answers with 404.
  const isWanted = response.ok || route.route.endsWith('/404');
  if (!isWanted) throw new Error(`${address}: answered with ${String(response.status)}`);
  return response.body === null ? undefined : new Uint8Array(await response.arrayBuffer());
}

/** Says of a file that was rendered before whether all that it was written from is the same. */
async function compareReads(recorder: PageRecorder, former: RenderedSite | undefined, common: string) {
  if (former?.common !== common) return () => false;
  const same = await Promise.all(
    former.reads.map(async (read, index) => (await recorder.stampOf(read)) === former.stamps[index]),
  );
  return ({ reads }: RenderedFile) => reads.every((read) => same[read]);
}

/** Takes a file over, if its bytes are what they were. */
function keepFile(
  { former, target }: Rendering,
  folders: ParentFolders,
  file: string,
  hash: string | undefined,
): boolean {
  if (hash === undefined) return true;
  const place = path.join(toPagesFolder(target), file);
  folders.make(place);
  if (!linkFile(path.join(toPagesFolder(former), file), place)) return false;
  if (hashBytes(readFileSync(place)) === hash) return true;
  rmSync(place);
  return false;
}

/** What was read, by numbers that leave out what nobody reads any more, with what is behind it now. */
async function toRecord(
  recorder: PageRecorder,
  files: ReadonlyMap<string, RenderedFile>,
  common: string,
): Promise<RenderedSite> {
  const numbers = new Map<number, number>();
  const renumber = (read: number) => {
    const number = numbers.get(read) ?? numbers.size;
    numbers.set(read, number);
    return number;
  };
  const renumbered = new Map([...files].map(([file, one]) => [file, { ...one, reads: one.reads.map(renumber) }]));
  const reads = [...numbers.keys()].map((read) => recorder.toText(read));
  return { common, reads, stamps: await Promise.all(reads.map((read) => recorder.stampOf(read))), files: renumbered };
}
