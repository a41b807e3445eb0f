import { copyFileSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { openSealed, replaceFile, sealBytes } from '../../../src/cache/kept-files.ts';
import { contentDir, site } from '../../../src/config/site.ts';
import { compiledParts } from '../../../src/integrations/compiled-site.ts';
import { finishSite } from '../../../src/integrations/built-site/built-site.ts';
import { PageMemory } from '../../../src/integrations/built-site/page-memory.ts';
import { readKeptYaml, useKeptYaml } from '../../../src/reader/kept-yaml.ts';
import { hashBytes } from '../package/checksums.ts';
import { listFiles } from '../package/list-files.ts';
import { toFinishedFile, type FinishedSite } from './finished-site.ts';
import { loadContent } from './load-content.ts';
import { ParentFolders } from './parent-folders.ts';
import { planPages } from './render-pages.ts';
import { KeptPages, toKeptYamlFile } from './rendered-pages.ts';
import { goOn, type WriteOrder } from './write-order.ts';

async function writeSite({ root, compiled, workDir, rendered, isClean, inputs }: WriteOrder, isRight: Promise<void>) {
  const dist = path.join(workDir, 'dist');
  const kept = new KeptPages(rendered);
  if (!isClean) useKeptYaml(await readKeptYaml(toKeptYamlFile(rendered), inputs.program));
  const content = await loadContent({
    contentDir,
    languages: site.languages,
    root: workDir,
    kept: path.join(compiled, 'content'),
  });
  const pages = await planPages({
    compiled,
    content,
    common: inputs.common,
    rendered,
    kept,
    isClean,
    target: dist,
    // What lies in `public` goes before a page of the same name, as with Astro.
    taken: new Set(listFiles(path.join(root, 'public'))),
    siteUrl: site.url,
    log: console.log,
  });
  await isRight;
  copyFolder(path.join(root, 'public'), dist);
  copyFolder(path.join(compiled, compiledParts.assets), path.join(dist, compiledParts.assets));
  const hashes = await pages.write();
  const memory = new PageMemory(isClean ? undefined : await readMemory(rendered, inputs.program), hashes);
  for (const line of await finishSite(dist, memory)) console.log(line);
  await replaceFile(toMemoryFile(rendered), sealBytes(inputs.program, serialize(memory.kept)));
  const files = hashSite(dist, hashes, kept);
  await replaceFile(toFinishedFile(rendered), serialize({ inputs: inputs.all, files } satisfies FinishedSite));
}

/** The fingerprint of every file: that of a rendered one is known, unless something else came in its place. */
function hashSite(dist: string, hashes: ReadonlyMap<string, string>, kept: KeptPages): Map<string, string> {
  const toHash = (file: string): string => {
    const hash = hashes.get(file);
    const place = path.join(dist, file);
    return hash !== undefined && kept.isKept(hash, place) ? hash : hashBytes(readFileSync(place));
  };
  return new Map(listFiles(dist).map((file) => [file, toHash(file)]));
}

const toMemoryFile = (folder: string) => path.join(folder, 'memory');

/** What the last pass over the pages left, if it was by the same program. */
async function readMemory(rendered: string, program: string): Promise<ReadonlyMap<string, unknown> | undefined> {
  try {
    const bytes = openSealed(program, await readFile(toMemoryFile(rendered)));
    return bytes && (deserialize(bytes) as Map<string, unknown>);
  } catch {
    return undefined;
  }
}

function copyFolder(from: string, to: string): void {
  const folders = new ParentFolders();
  for (const file of listFiles(from)) {
    const target = path.join(to, file);
    folders.make(target);
    copyFileSync(path.join(from, file), target);
  }
}

const isRight = Promise.withResolvers<undefined>();
let isDone = false;
// Whoever ordered the site is gone: nobody would publish it.
process.once('disconnect', () => process.exit(isDone ? 0 : 1));
process.on('message', (message: WriteOrder | typeof goOn) => {
  if (message === goOn) {
    isRight.resolve(undefined);
    return;
  }
  writeSite(message, isRight.promise).then(
    () => {
      isDone = true;
      process.disconnect();
    },
    (error: unknown) => {
      console.error(error instanceof Error ? (error.stack ?? error.message) : error);
      process.exit(1);
    },
  );
});
