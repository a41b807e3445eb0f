import { getContentType } from './content-types.ts';
import { headersFor, isHidden } from './delivery-rules.ts';
import type { MovedAddress } from './redirects.ts';

/** What a storage of the S3 kind must be told of one file. */
export interface StoredObject {
  key: string;
  contentType: string;
  cacheControl: string;
  /** Where the storage sends whoever asks for it as a website. */
  redirect?: string;
}

/**
 * The list by which a script uploads a site to a storage of the S3 kind. All other headers, the way from `/x` to `/x/` and
 * the 404 page are set once in the delivery network before it; it packs by itself.
 */
export function toStoredObjects(files: readonly string[], moved: readonly MovedAddress[]): StoredObject[] {
  const targets = new Map(moved.map(({ from, to }) => [from, to]));
  return files.flatMap((file) => {
    const address = `/${file}`;
    if (isHidden(address)) return [];
    const redirect = targets.get(address.replace(/index\.html$/, ''));
    return [
      {
        key: file,
        contentType: getContentType(address).type,
        cacheControl: headersFor(address)['Cache-Control'] ?? '',
        ...(redirect !== undefined && { redirect }),
      },
    ];
  });
}
