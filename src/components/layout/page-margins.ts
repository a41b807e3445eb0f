import { toPolicyHash, type PolicyHash } from './policy-hash.ts';

/** The style of one page's paper: what stands at the foot of every sheet. */
export interface PageMargins {
  css: string;
  hash: PolicyHash;
}

/** Writes a text at the foot of every printed sheet; only a style of the page itself can, there is no element there. */
export function toPageMargins(text: string): PageMargins {
  const content = text.replaceAll(/["\\<\n]/g, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);
  const css = `@page{@bottom-left{content:"${content}"}}`;
  return { css, hash: toPolicyHash(css) };
}
