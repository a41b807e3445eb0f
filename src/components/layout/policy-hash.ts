import { createHash } from 'node:crypto';

/** How a security policy names a script or a style that stands in a page: by the standard "Content Security Policy Level 3", 8.1. */
export type PolicyHash = `sha256-${string}`;

export function toPolicyHash(text: string): PolicyHash {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
