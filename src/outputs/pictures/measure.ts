import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { toKey } from '~/cache/kept-files.ts';
import { contentDir } from '~/config/site.ts';
import { noteRead, recorder } from '~/cache/page-reads.ts';

recorder?.provide('public-file', async (file) => toKey([await readFile(path.join(contentDir, 'files', file))]));

/** Width and height in pixels of a picture below `content/files/`, so that a page keeps room for it. */
export async function measurePicture(file: string): Promise<{ width: number; height: number }> {
  noteRead('public-file', file);
  const { autoOrient } = await sharp(path.join(contentDir, 'files', file)).metadata();
  return autoOrient;
}
