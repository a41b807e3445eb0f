import { getPortal } from '~/content/portal.ts';
import { fileUrls, toApiUrl } from '~/domain/address/urls.ts';
import { listPortalFiles } from '../portal/portal-files.ts';
import { publicCollections } from '../registry.ts';
import { listApiEntries, listApiPages, listListedData, toJson, writeCollection } from './collections.ts';
import { writeExpiring, writeSummary } from './overview.ts';

/** A file of the public data: its address, and what writes it. */
export interface ApiFile {
  address: string;
  write: () => string | Promise<string>;
  /** What it is written from, where that is found before. */
  from?: unknown;
}

/** Every JSON file of the public data but the schemas; those of a portal are others. */
export async function listApiFiles(): Promise<ApiFile[]> {
  const portal = await getPortal();
  if (portal)
    return (await listPortalFiles(portal))
      .filter(({ format }) => format === 'JSON')
      .map(({ address, text }) => ({ address, write: () => text, from: text }));
  const records = await Promise.all(
    publicCollections.map(async (name) =>
      (await listApiEntries(name)).map(({ fileId, record }) => ({
        address: toApiUrl(name, fileId),
        write: () => toJson(record),
        from: record,
      })),
    ),
  );
  return [
    ...publicCollections.map((name) => ({ address: toApiUrl(name), write: () => writeCollection(name) })),
    { address: fileUrls.visits, write: () => writeCollection('visits') },
    ...(await Promise.all(listListedData().map(listApiPages))).flat(),
    { address: fileUrls.summary, write: writeSummary },
    { address: fileUrls.expiring, write: writeExpiring },
    ...records.flat(),
  ];
}
