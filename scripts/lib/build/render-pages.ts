import { writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { recorderSymbol } from '../../../src/cache/page-reads.ts';
import { compiledParts } from '../../../src/integrations/compiled-site.ts';
import { hashBytes } from '../package/checksums.ts';
import { contentSymbol } from './content-request.ts';
import type { ContentStore } from './load-content.ts';
import { ParentFolders } from './parent-folders.ts';
import { PageRecorder } from '../../../src/cache/page-recorder.ts';
import { readRendered, writeRendered, type KeptPages, type RenderedFile, type RenderedSite } from './rendered-pages.ts';

/** What pages are written with, and where. */
interface Rendering {
  /** A compiled site. */
  compiled: string;
  content: ContentStore;
  /** Fingerprint of what every page depends on. */
  common: string;
  /** Where what is rendered is kept, with what was rendered before. */
  rendered: string;
  kept: KeptPages;
  /** Renders all anew, whatever is kept. */
  isClean: boolean;
  /** The folder of the site. */
  target: string;
  /** Files that are there already and stay. */
  taken: ReadonlySet<string>;
  siteUrl: string;
  log: (line: string) => void;
}

/** Pages that are planned, and known to be as they were or not. */
interface PlannedPages {
  /** Writes those that are not as they were, pictures after all others; says how many. Gives the fingerprints of all. */
  write: () => Promise<ReadonlyMap<string, string>>;
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
  const outputs = (await listOutputs(app)).filter(({ file }) => !order.taken.has(file));
  const former = order.isClean ? undefined : await readRendered(order.rendered);
  const isFresh = await compareReads(recorder, former, order.common);
  const folders = new ParentFolders();
  // Each is looked up once: a thousand pages read the same things.
  const numbers: number[] = [];
  const toPresent = (read: number) => (numbers[read] ??= recorder.toNumber(former?.reads[read] ?? ''));
  const take = (hash: string | undefined, place: string) => {
    if (hash === undefined) return true;
    folders.make(place);
    return order.kept.take(hash, place);
  };
  const write = async () => {
    const files = new Map<string, RenderedFile>();
    const writeAll = async (name: string, wanted: readonly Output[]) => {
      let written = 0;
      for (const output of wanted) {
        const plan = recorder.fingerprint([output.route.component, output.pathname, output.props]);
        const place = path.join(order.target, output.file);
        const one = former?.files.get(output.file);
        if (one?.plan === plan && isFresh(one) && take(one.hash, place)) {
          files.set(output.file, { ...one, reads: one.reads.map(toPresent) });
          continue;
        }
        const { result: body, reads } = await recorder.record(() => render(app, output, order.siteUrl));
        const hash = body && hashBytes(body);
        if (body && hash !== undefined) {
          folders.make(place);
          writeFileSync(place, body);
          order.kept.keep(hash, place);
        }
        files.set(output.file, { hash, plan, reads: Uint32Array.from(reads) });
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
    await writeRendered(order.rendered, await toRecord(recorder, files, order.common));
    return new Map([...files].flatMap(([file, { hash }]) => (hash === undefined ? [] : [[file, hash] as const])));
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
