import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from '../../../src/integrations/built-site/built-page.ts';
import { listCssUrls, listReferences } from '../built-site/references.ts';

type WeighedPage = Pick<BuiltPage, 'html' | 'root' | 'url'>;

export interface PageWeight {
  /** Bytes by kind of file. */
  html: number;
  css: number;
  fonts: number;
  scripts: number;
  total: number;
}

/** As a good host sends a file. */
const BEST_QUALITY = constants.BROTLI_MAX_QUALITY;
/** A twentieth of the time for a tenth more bytes. */
const FAST_QUALITY = 9;

/** The size of a file as a good host sends it: Brotli, quality 11. Fonts are compressed already. */
export function brotliSize(data: Uint8Array, quality = BEST_QUALITY): number {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).byteLength;
}

/**
 * What a first visit to a page downloads of HTML, styles, fonts and scripts. Scripts are followed through their static
 * imports; a font counts where the page has a character of its `unicode-range`.
 */
export function weighPage(page: WeighedPage, dist: string, quality = BEST_QUALITY): PageWeight {
  const files = collectFiles(page, dist);
  const weigh = (pattern: RegExp) =>
    [...files]
      .filter((file) => pattern.test(file))
      .reduce((sum, file) => {
        return sum + fileSize(path.join(dist, file));
      }, 0);
  const parts = {
    html: brotliSize(Buffer.from(page.html), quality),
    css: weigh(/\.css$/),
    fonts: weigh(/\.(woff2?|ttf|otf)$/),
    scripts: weigh(/\.m?js$/),
  };
  return { ...parts, total: parts.html + parts.css + parts.fonts + parts.scripts };
}

/** True for a page that weighs more than so many bytes; what is light enough at first sight is not weighed exactly. */
export function isHeavier(page: WeighedPage, dist: string, bytes: number): boolean {
  return [FAST_QUALITY, BEST_QUALITY].every((quality) => weighPage(page, dist, quality).total > bytes);
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

function collectFiles(page: WeighedPage, dist: string): Set<string> {
  const files = new Set<string>();
  const text = page.root.querySelector('body')?.text ?? '';
  const idle = new Set<string>();
  const skipIdleFonts = (css: string, base: string) => {
    for (const address of listIdleFonts(css, text)) idle.add(new URL(address, `http://site.invalid${base}`).pathname);
  };
  for (const style of page.root.querySelectorAll('style')) skipIdleFonts(style.text, page.url);
  const add = (address: string, base: string) => {
    const { pathname, origin } = new URL(address, `http://site.invalid${base}`);
    const isOwn = origin === 'http://site.invalid' && existsSync(path.join(dist, pathname));
    if (isOwn && !idle.has(pathname) && /\.(css|m?js|woff2?|ttf|otf)$/.test(pathname)) files.add(pathname);
  };
  for (const { target, kind } of listReferences(page)) if (kind === 'request') add(target, page.url);
  // A set goes on to what is added on the way.
  for (const file of files) {
    const inner = /\.css$/.test(file) ? listCssUrls : /\.m?js$/.test(file) ? listImports : undefined;
    if (!inner) continue;
    const source = readFileSync(path.join(dist, file), 'utf8');
    if (inner === listCssUrls) skipIdleFonts(source, file);
    for (const address of inner(source)) add(address, file);
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

/** The fonts of a style sheet that a browser leaves out, because no character of the text is in their `unicode-range`. */
export function listIdleFonts(css: string, text: string): string[] {
  const characters = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const ranges = [...face.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, first = '', last = first]) => [
      Number.parseInt(first, 16),
      Number.parseInt(last, 16),
    ]);
    const isUsed = ranges.some(([first = 0, last = 0]) => characters.some((code) => code >= first && code <= last));
    return ranges.length === 0 || isUsed ? [] : listCssUrls(face);
  });
}
