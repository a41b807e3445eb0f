import { createHash } from 'node:crypto';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/;

/** Scripts and styles that stand in the page itself; data are no script. */
const inline = /<(script|style)\b(?![^>]*\s(?:src=|type="application\/))[^>]*>([^]*?)<\/\1>/g;

const hashes = new Map<string, string>();

/** As the browser counts it, by the standard "Content Security Policy Level 3", 8.1. Few texts stand in thousands of pages. */
function hash(text: string): string {
  const known = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, known);
  return known;
}

/**
 * Takes the fingerprints out of a page's security policy that belong to no script or style of this page: the framework
 * writes those of the whole site into each.
 */
export function keepOwnHashes(html: string): string {
  return html.replace(policy, (_, start: string, directives: string) => {
    const own = new Set(Array.from(html.matchAll(inline), ([, , text = '']) => hash(text)));
    return `${start}${directives.replaceAll(/ 'sha256-[^']+'/g, (one) => (own.has(one.slice(1)) ? one : ''))}"`;
  });
}
