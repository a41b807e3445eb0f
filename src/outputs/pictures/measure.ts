import path from 'node:path';
import sharp from 'sharp';
import { contentDir } from '~/config/site.ts';

/** Width and height in pixels of a picture below `content/files/`, so that a page keeps room for it. */
export async function measurePicture(file: string): Promise<{ width: number; height: number }> {
  const { autoOrient } = await sharp(path.join(contentDir, 'files', file)).metadata();
  return autoOrient;
}
