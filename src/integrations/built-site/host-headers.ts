import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toHeadersFile } from '../../delivery/headers-file.ts';
import type { SiteWriter } from './site-writer.ts';

/** Writes the headers for hosts that read them from a file beside the pages. */
export function writeHostHeaders(siteDir: string): SiteWriter {
  return {
    finish: async () => {
      await writeFile(path.join(siteDir, '_headers'), toHeadersFile('cloudflare'));
      return 'Headers for hosts: _headers';
    },
  };
}
