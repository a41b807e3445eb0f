import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { compiledParts, compileVariable } from '../../../src/integrations/compiled-site.ts';
import { contentRequest } from './content-request.ts';
import { moveUnlessThere, removeFolder } from './replace-folder.ts';
import { runAstroBuild } from './run-astro.ts';
import { isSealed, sealFolder } from './sealed-folder.ts';

interface Compilation {
  root: string;
  /** Fingerprint of what the program is compiled from. */
  key: string;
  /** Puts the program in the place of one that is there. */
  isClean: boolean;
  /** A folder of this build. */
  workDir: string;
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal;
  log: (line: string) => void;
}

const toFolder = (root: string) => path.join(root, '.cache/compiled');

/** The compiled site of a key, where it is there with every byte as it was compiled; one that was spoiled is thrown away. */
export async function findCompiled(root: string, key: string): Promise<string | undefined> {
  const compiled = path.join(toFolder(root), key);
  if (!existsSync(compiled)) return undefined;
  if (await isSealed(compiled)) {
    // The time of the last use decides what is thrown away.
    await utimes(compiled, new Date(), new Date());
    return compiled;
  }
  removeFolder(compiled);
  return undefined;
}

/**
 * Compiles the site of a key: what Astro and Vite make of the sources. The content is taken out of it, but for texts that
 * hold components.
 */
export async function compileSite({ root, key, isClean, workDir, ...run }: Compilation): Promise<string> {
  const compiled = path.join(toFolder(root), key);
  const arriving = path.join(workDir, 'compiled');
  const environment = { ...run.environment, [compileVariable]: arriving };
  await runAstroBuild({ ...run, root, workDir, environment });
  await takeContentOut(path.join(arriving, compiledParts.program, 'chunks'));
  await sealFolder(arriving);
  await mkdir(toFolder(root), { recursive: true });
  if (isClean) removeFolder(compiled);
  await moveUnlessThere(arriving, compiled);
  run.log('Program: compiled');
  return compiled;
}

/** The chunk of the content asks for it instead of holding it. */
async function takeContentOut(chunks: string): Promise<void> {
  const names = (await readdir(chunks)).filter((name) => name.startsWith('_astro_data-layer-content'));
  const [name] = names;
  if (name === undefined || names.length > 1)
    throw new Error(`The program has ${String(names.length)} content chunks.`);
  await writeFile(path.join(chunks, name), `export default ${contentRequest};\n`);
}

const DAY = 24 * 60 * 60 * 1000;

/** Throws away folders that no build has used for a day, but for the few newest. */
export async function pruneFolders(folder: string, keep: number, now = Date.now()): Promise<void> {
  const found = await Promise.all(
    (await readdir(folder).catch(() => [])).map(async (name) => {
      const place = path.join(folder, name);
      return { place, used: (await stat(place).catch(() => undefined))?.mtimeMs ?? now };
    }),
  );
  const old = found.toSorted((a, b) => b.used - a.used).slice(keep);
  for (const { place, used } of old) if (now - used > DAY) removeFolder(place);
}
