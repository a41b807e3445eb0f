import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../../cache/kept-files.ts';
import type { SiteWriter } from './site-writer.ts';

/** What asks for scripts as early as can be, because somebody is waiting for what they find. */
const waiting = '<search-results';
/** How the names are asked for, which are shown first. */
const firstData = /<link rel="preload" as="fetch"[^>]*>/;
/** How the full text is asked for: its folder. */
const fullText = /<link rel="modulepreload"[^>]* href="(\/pagefind\/[^"]+\/)pagefind\.js"[^>]*>/;

/** Says whether somebody waits on a page for what its scripts find. */
export function isWaitedOn(html: string): boolean {
  return html.includes(waiting);
}

/**
 * Names on the search page every script that its scripts import, and every file with which the full text begins, so that a
 * slow line fetches them side by side: found one by the other, each file costs a way to the server and back.
 */
export function writeEarlyRequests(siteDir: string): SiteWriter {
  const pages: string[] = [];
  return {
    read: ({ file, reading }) => {
      if (reading.isWaitedOn) pages.push(file);
    },
    finish: async () => {
      for (const file of pages) {
        const html = readFileSync(file, 'utf8');
        const own = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, address = '']) => address);
        const scripts = [...own, ...listImported(own, siteDir)];
        const toModule = (address: string) => `<link rel="modulepreload" href="${address}">`;
        const links = scripts.map(toModule).join('');
        await replaceFile(
          file,
          html
            .replace(firstData, (names) => `${names}${links}`)
            .replace(
              fullText,
              (script, folder: string) => script + listBeginnings(siteDir, folder).map(toData).join(''),
            ),
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

/** What the full text of a folder loads before it can be asked anything. */
function listBeginnings(siteDir: string, folder: string): string[] {
  const dir = path.join(siteDir, folder);
  const names = existsSync(dir) ? readdirSync(dir) : [];
  const meta = names.find((name) => name.endsWith('.pf_meta'));
  const program = names.find((name) => /^wasm\..*\.pagefind$/.test(name));
  if (meta === undefined || program === undefined) return [];
  return [`pagefind-entry.json?ts=${meta}`, meta, program].map((name) => folder + name);
}

/** Behind the names, which are shown first. */
function toData(address: string): string {
  return `<link rel="preload" as="fetch" crossorigin="anonymous" fetchpriority="low" href="${address}">`;
}
