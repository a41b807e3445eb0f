import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { decodeAddress } from '../../domain/address/decode-address.ts';
import type { SiteWriter } from './site-writer.ts';

/** The files of the content that a page shows or links. */
export function listNamedFiles(html: string): string[] {
  return [...html.matchAll(/\s(?:src|href)="\/files\/([^"?#]+)/g)].map(([, file = '']) => decodeAddress(file));
}

/**
 * Publishes the files of a folder that pages show or link at `/files/`, and no others, so that what belongs to a record
 * still to come stays unseen as the record does. A page that names a missing file, or one elsewhere, fails the build.
 */
export function publishNamedFiles(folder: string, siteDir: string): SiteWriter {
  const files = new Set<string>();
  return {
    read: ({ reading }) => {
      for (const file of reading.namedFiles) files.add(file);
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
