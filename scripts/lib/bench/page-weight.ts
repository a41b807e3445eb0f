import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from '../built-site/page.ts';
import { listCssUrls, listReferences } from '../built-site/references.ts';

export interface PageWeight {
  /** Bytes by kind of file. */
  html: number;
  css: number;
  fonts: number;
  scripts: number;
  total: number;
}

/** The size of a file as a good host sends it: Brotli, quality 11. Fonts are compressed already. */
export function brotliSize(data: Uint8Array): number {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}

/**
 * What a first visit to a page downloads of HTML, styles, fonts and scripts. Scripts are followed through their static
 * imports; every font a style names counts, though a browser may leave some out.
 */
export function weighPage(page: Pick<BuiltPage, 'html' | 'root' | 'url'>, dist: string): PageWeight {
  const files = collectFiles(page, dist);
  const weigh = (pattern: RegExp) =>
    [...files]
      .filter((file) => pattern.test(file))
      .reduce((sum, file) => {
        return sum + fileSize(path.join(dist, file));
      }, 0);
  const parts = {
    html: brotliSize(Buffer.from(page.html)),
    css: weigh(/\.css$/),
    fonts: weigh(/\.(woff2?|ttf|otf)$/),
    scripts: weigh(/\.m?js$/),
  };
  return { ...parts, total: parts.html + parts.css + parts.fonts + parts.scripts };
}

const fileSizes = new Map<string, number>();

function fileSize(file: string): number {
  const known = fileSizes.get(file);
  if (known !== undefined) return known;
  const data = readFileSync(file);
  const size = file.endsWith('.woff2') ? data.byteLength : brotliSize(data);
  fileSizes.set(file, size);
  return size;
}

function collectFiles(page: Pick<BuiltPage, 'root' | 'url'>, dist: string): Set<string> {
  const files = new Set<string>();
  const add = (address: string, base: string) => {
    const { pathname, origin } = new URL(address, `http://site.invalid${base}`);
    const isOwn = origin === 'http://site.invalid' && existsSync(path.join(dist, pathname));
    if (isOwn && /\.(css|m?js|woff2?|ttf|otf)$/.test(pathname)) files.add(pathname);
  };
  for (const { target, kind } of listReferences(page)) if (kind === 'request') add(target, page.url);
  // A set goes on to what is added on the way.
  for (const file of files) {
    const inner = /\.css$/.test(file) ? listCssUrls : /\.m?js$/.test(file) ? listImports : undefined;
    if (!inner) continue;
    for (const address of inner(readFileSync(path.join(dist, file), 'utf8'))) add(address, file);
  }
  for (const script of page.root.querySelectorAll('script:not([src])')) {
    for (const address of listImports(script.text)) add(address, page.url);
  }
  return files;
}

/** The modules a script imports at once; what it imports later, on demand, is not part of the first visit. */
export function listImports(script: string): string[] {
  return [...script.matchAll(/\b(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["']([^"']+)["']/g)]
    .map(([, address]) => address ?? '')
    .filter((address) => /^[./]/.test(address));
}
