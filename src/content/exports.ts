import { contentDir } from '~/config/site.ts';
import type { Exports } from '~/domain/records/exports.ts';
import { readDataFile } from '~/reader/data-file.ts';

/** Export figures of the province, or undefined where the content folder has none. */
export function getExports(): Promise<Exports | undefined> {
  return Promise.resolve(readDataFile(contentDir, 'exports.yaml'));
}
