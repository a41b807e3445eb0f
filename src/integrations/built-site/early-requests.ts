import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SiteWriter } from './site-writer.ts';

/** What asks for scripts as early as can be, because somebody is waiting for what they find. */
const waiting = '<search-results';
/** How the first of its data are asked for. */
const data = '<link rel="preload" as="fetch"';

/**
 * Names on the search page, before its list, what its scripts will ask for, so that a slow line fetches it side by side: found
 * one by the other, each file costs a way to the server and back.
 */
export function writeEarlyRequests(siteDir: string): SiteWriter {
  const pages: { file: string; html: string }[] = [];
  return {
    read: ({ file, html }) => {
      if (html.includes(waiting)) pages.push({ file, html });
    },
    finish: async () => {
      for (const { file, html } of pages) {
        const own = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, address = '']) => address);
        const scripts = [...own, ...listImported(own, siteDir)];
        const toPreload = (address: string) =>
          `<link rel="preload" as="fetch" crossorigin="anonymous" href="${address}">`;
        const toModule = (address: string) => `<link rel="modulepreload" href="${address}">`;
        const before = scripts.map(toModule).join('');
        const behind = listIndexFiles(html, siteDir).map(toPreload).join('');
        // Scripts before the data that they read, and what only the full text needs last.
        const early = html.replace(data, (first) => `${before}${first}`);
        await writeFile(
          file,
          early.replace(waiting, () => `${behind}${waiting}`),
        );
      }
      return `Search pages that ask early for what they need: ${String(pages.length)}`;
    },
  };
}

/** What every search of the page's full text reads first: the program and the list of its parts. */
function listIndexFiles(html: string, siteDir: string): string[] {
  const [, folder] = /href="(\/pagefind\/[^"/]+\/)pagefind\.js"/.exec(html) ?? [];
  if (folder === undefined || !existsSync(path.join(siteDir, folder))) return [];
  const names = readdirSync(path.join(siteDir, folder)).toSorted();
  return names.filter((name) => /(?:\.pagefind|\.pf_meta)$/.test(name)).map((name) => `${folder}${name}`);
}

/** The scripts that some scripts import, and those that these import, nearest first. */
export function listImported(addresses: readonly string[], siteDir: string): string[] {
  const found = new Set(addresses);
  for (const address of found) {
    const file = path.join(siteDir, address);
    const code = existsSync(file) ? readFileSync(file, 'utf8') : '';
    // `import"./a.js"` and `from"./a.js"`: what is imported by a call is not needed yet.
    for (const [, target = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      found.add(path.posix.join(path.posix.dirname(address), target));
    }
  }
  return [...found].filter((address) => !addresses.includes(address));
}
