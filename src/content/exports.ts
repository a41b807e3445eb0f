import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { load } from 'js-yaml';
import { contentDir } from '~/config/site.ts';
import type { Exports } from '~/domain/records/exports.ts';
import { exportsFile } from '~/schemas/reference-data.ts';

const file = path.join(contentDir, 'exports.yaml');

/** Export figures of the province, or undefined where the content folder has none. */
export async function getExports(): Promise<Exports | undefined> {
  return existsSync(file) ? exportsFile.parse(load(await readFile(file, 'utf8'))) : undefined;
}
