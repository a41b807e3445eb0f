import { v5 } from 'uuid';
import { site } from '~/config/site.ts';

/** Namespace (RFC 9562) of all identifiers that this software gives; never changes. */
const namespace = '5b0f6f0e-4c1f-4f7c-9d7a-2f6c3a9e8b14';

/**
 * A UUID that is the same in every build and does not depend on the address of the site: version 5, of the number prefix
 * of site.yaml and a permanent name such as `agreement/0042/end`.
 */
export function toPermanentId(name: string): string {
  return v5(`${site.numberPrefix}/${name}`, namespace);
}

/** The same as a URN, for feeds. */
export function toPermanentUrn(name: string): string {
  return `urn:uuid:${toPermanentId(name)}`;
}
