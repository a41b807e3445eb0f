import { toPolicyHash } from './policy-hash.ts';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/;

/** Where scripts and styles begin that stand in the page itself; data are no script. A text of an attribute may look like one. */
const beginnings = /<(script|style)\b(?![^>]*\s(?:src=|type="application\/))[^>]*>/g;

/** What may be a script or a style of a page: whatever follows something that looks like its beginning. */
function listTexts(html: string): string[] {
  return Array.from(html.matchAll(beginnings), ({ index, 0: tag, 1: name = '' }) => {
    const start = index + tag.length;
    const end = html.indexOf(`</${name}>`, start);
    return html.slice(start, end === -1 ? start : end);
  });
}

/**
 * Takes the fingerprints out of a page's security policy that belong to no script or style of this page: the framework
 * writes those of the whole site into each.
 */
export function keepOwnHashes(html: string): string {
  return html.replace(policy, (_, start: string, directives: string) => {
    const own = new Set(listTexts(html).map((text) => ` '${toPolicyHash(text)}'`));
    return `${start}${directives.replaceAll(/ 'sha256-[^']+'/g, (one) => (own.has(one) ? one : ''))}"`;
  });
}
