import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { decodeAddress } from '../../domain/address/decode-address.ts';
import type { SiteWriter } from './site-writer.ts';

/**
 * Publishes the files of a folder that pages show or link at `/files/`, and no others, so that what belongs to a record
 * still to come stays unseen as the record does. A page that names a missing file, or one elsewhere, fails the build.
 */
export function publishNamedFiles(folder: string, siteDir: string): SiteWriter {
  const files = new Set<string>();
  return {
    read: ({ html }) => {
      for (const [, file = ''] of html.matchAll(/\s(?:src|href)="\/files\/([^"?#]+)/g)) files.add(decodeAddress(file));
    },
    finish: async () => {
      for (const file of files) {
        const source = path.join(folder, file);
        if (!source.startsWith(folder + path.sep) || !existsSync(source))
          throw new Error(`A page names /files/${file}, but there is no such file in ${folder}.`);
        const target = path.join(siteDir, 'files', file);
        await mkdir(path.dirname(target), { recursive: true });
        await cp(source, target);
      }
      return `Files: ${String(files.size)}`;
    },
  };
}
