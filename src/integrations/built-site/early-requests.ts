import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from './replace-file.ts';
import type { SiteWriter } from './site-writer.ts';

/** What asks for scripts as early as can be, because somebody is waiting for what they find. */
const waiting = '<search-results';
/** How the first of its data are asked for. */
const data = '<link rel="preload" as="fetch"';

/**
 * Names on the search page every script that its scripts import, so that a slow line fetches them side by side:
 * found one by the other, each file costs a way to the server and back.
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
        const toModule = (address: string) => `<link rel="modulepreload" href="${address}">`;
        // Scripts before the data that they read.
        const links = scripts.map(toModule).join('');
        await replaceFile(
          file,
          html.replace(data, (first) => `${links}${first}`),
        );
      }
      return `Search pages that ask early for their scripts: ${String(pages.length)}`;
    },
  };
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
