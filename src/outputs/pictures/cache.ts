import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import satoriPackage from 'satori/package.json' with { type: 'json' };
import sharp from 'sharp';
import { hues, mark, pattern } from '~/config/brand.ts';
import { drawCard, type Card } from './card.ts';

const folder = path.resolve('.cache/pictures');

let design: string | undefined;

/** Changes with the drawing program, its libraries and the brand of the site: then every picture is drawn anew. */
function hashDesign(): string {
  const sources = globSync(['src/outputs/pictures/*.ts', 'src/design/*.ts']).toSorted();
  design ??= hash([
    ...sources.map((file) => readFileSync(file, 'utf8')),
    satoriPackage.version,
    JSON.stringify(sharp.versions),
    JSON.stringify([hues, mark, pattern]),
  ]);
  return design;
}

function hash(texts: readonly string[]): string {
  const digest = createHash('sha256');
  for (const text of texts) digest.update(text).update('\0');
  return digest.digest('hex');
}

/** The picture of a card; drawn only when none of the same content was drawn before. */
export async function getPicture(card: Card): Promise<Buffer> {
  const file = path.join(folder, `${hash([hashDesign(), JSON.stringify(card)])}.png`);
  try {
    return await readFile(file);
  } catch {
    const picture = await drawCard(card);
    await mkdir(folder, { recursive: true });
    // Another build may be writing the same picture.
    const arriving = `${file}.${String(process.pid)}`;
    await writeFile(arriving, picture);
    await rename(arriving, file);
    return picture;
  }
}
