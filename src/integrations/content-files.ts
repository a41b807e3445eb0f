import { existsSync, globSync } from 'node:fs';
import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/**
 * Publishes the pictures and documents of `content/files/` at `/files/`: those that a page shows or links, so that what
 * belongs to a record still to come stays unseen as the record does. A page that names a missing file fails the build.
 */
export function contentFiles(contentDir: string): AstroIntegration {
  const folder = path.join(contentDir, 'files');
  return {
    name: 'content-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/files', sirv(folder, { dev: true }));
      },
      'astro:build:done': async ({ dir }) => {
        await copyNamedFiles(folder, fileURLToPath(dir));
      },
    },
  };
}

/** Copies the files of a folder that the pages of a built site name; throws where one is missing or stands elsewhere. */
export async function copyNamedFiles(folder: string, site: string): Promise<void> {
  for (const file of await listNamedFiles(site)) {
    const source = path.join(folder, file);
    if (!source.startsWith(folder + path.sep) || !existsSync(source))
      throw new Error(`A page names /files/${file}, but there is no such file in ${folder}.`);
    const target = path.join(site, 'files', file);
    await mkdir(path.dirname(target), { recursive: true });
    await cp(source, target);
  }
}

/** Files that the pages of a built site name in an attribute, below `/files/`. */
async function listNamedFiles(site: string): Promise<Set<string>> {
  const files = new Set<string>();
  for (const page of globSync('**/*.html', { cwd: site })) {
    const html = await readFile(path.join(site, page), 'utf8');
    for (const [, file = ''] of html.matchAll(/\s(?:src|href)="\/files\/([^"?#]+)/g)) files.add(decode(file));
  }
  return files;
}

/** The name of a file as an address writes it; what is no address names no file that exists. */
function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
