import { createHash } from 'node:crypto';
import { site } from '~/config/site.ts';

/** Namespace (RFC 9562) of all identifiers that this software gives; never changes. */
const namespace = Buffer.from('5b0f6f0e4c1f4f7c9d7a2f6c3a9e8b14', 'hex');

/**
 * A UUID that is the same in every build and does not depend on the address of the site: version 5, of the number prefix
 * of site.yaml and a permanent name such as `agreement/0042/end`.
 */
export function toPermanentId(name: string): string {
  const hash = createHash('sha1').update(namespace).update(`${site.numberPrefix}/${name}`).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The same as a URN, for feeds. */
export function toPermanentUrn(name: string): string {
  return `urn:uuid:${toPermanentId(name)}`;
}
