import { copyFileSync, existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { openSealed, sealBytes } from '../../../src/cache/kept-files.ts';
import { contentDir, site } from '../../../src/config/site.ts';
import { compiledParts } from '../../../src/integrations/compiled-site.ts';
import { finishSite } from '../../../src/integrations/built-site/built-site.ts';
import { PageMemory } from '../../../src/integrations/built-site/page-memory.ts';
import { linkFile } from '../link-file.ts';
import { hashFiles } from '../package/checksums.ts';
import { listFiles } from '../package/list-files.ts';
import { toFinishedFile, type FinishedSite } from './finished-site.ts';
import { loadContent } from './load-content.ts';
import { ParentFolders } from './parent-folders.ts';
import { planPages } from './render-pages.ts';
import { toPagesFolder } from './rendered-pages.ts';
import { goOn, type WriteOrder } from './write-order.ts';

async function writeSite({ root, compiled, workDir, former, inputs }: WriteOrder, isRight: Promise<void>) {
  const [dist, rendered] = [path.join(workDir, 'dist'), path.join(workDir, 'rendered')];
  await mkdir(rendered, { recursive: true });
  const content = await loadContent({
    contentDir,
    languages: site.languages,
    root: workDir,
    kept: path.join(compiled, 'content'),
  });
  const common = inputs.common;
  const pages = await planPages({
    compiled,
    content,
    common,
    former,
    target: rendered,
    siteUrl: site.url,
    log: console.log,
  });
  await isRight;
  await pages.write();
  // What lies in `public` goes before a page of the same name, as with Astro.
  copyFolder(path.join(root, 'public'), dist);
  copyFolder(path.join(compiled, compiledParts.assets), path.join(dist, compiledParts.assets));
  linkFolder(toPagesFolder(rendered), dist);
  const memory = new PageMemory(await readMemory(former, inputs.program));
  for (const line of await finishSite(dist, memory)) console.log(line);
  await writeFile(toMemoryFile(rendered), sealBytes(inputs.program, serialize(memory.kept)));
  const files = hashFiles(dist, listFiles(dist));
  await writeFile(toFinishedFile(rendered), serialize({ inputs: inputs.all, files } satisfies FinishedSite));
}

const toMemoryFile = (folder: string) => path.join(folder, 'memory');

/** What the last pass over the pages left, if it was by the same program. */
async function readMemory(former: string, program: string): Promise<ReadonlyMap<string, unknown> | undefined> {
  try {
    const bytes = openSealed(program, await readFile(toMemoryFile(former)));
    return bytes && (deserialize(bytes) as Map<string, unknown>);
  } catch {
    return undefined;
  }
}

function copyFolder(from: string, to: string): void {
  putFiles(from, to, copyFileSync);
}

function linkFolder(from: string, to: string): void {
  putFiles(from, to, (source, target) => {
    if (!existsSync(target)) linkFile(source, target);
  });
}

function putFiles(from: string, to: string, put: (source: string, target: string) => void): void {
  const folders = new ParentFolders();
  for (const file of listFiles(from)) {
    const target = path.join(to, file);
    folders.make(target);
    put(path.join(from, file), target);
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
