import { getPortal } from '~/content/portal.ts';
import { fileUrls, toCsvUrl } from '~/domain/address/urls.ts';
import { listPortalFiles } from '../portal/portal-files.ts';
import { tables, writeDictionary, writeTable } from './tables.ts';

/** A table: its address, and what writes it. */
export interface TableFile {
  address: string;
  write: () => string | Promise<string>;
  /** What it is written from, where that is found before. */
  from?: unknown;
}

/** Every table beside those of figures; a portal has others. */
export async function listTableFiles(): Promise<TableFile[]> {
  const portal = await getPortal();
  if (portal)
    return (await listPortalFiles(portal))
      .filter(({ format }) => format === 'CSV')
      .map(({ address, text }) => ({ address, write: () => text, from: text }));
  return [
    ...tables.map((table) => ({ address: toCsvUrl(table), write: () => writeTable(table) })),
    { address: fileUrls.dictionary, write: writeDictionary },
  ];
}
