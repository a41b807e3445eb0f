import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import satoriPackage from 'satori/package.json' with { type: 'json' };
import sharp from 'sharp';
import { keepBytes, toKey } from '~/cache/kept-files.ts';
import { hues, mark, pattern } from '~/config/brand.ts';
import { drawCard, type Card } from './card.ts';

const folder = path.resolve('.cache/pictures');

let design: string | undefined;

/** Changes with the drawing program, its libraries and the brand of the site: then every picture is drawn anew. */
function hashDesign(): string {
  const sources = globSync(['src/outputs/pictures/*.ts', 'src/design/*.ts']).toSorted();
  design ??= toKey([
    ...sources.map((file) => readFileSync(file, 'utf8')),
    satoriPackage.version,
    JSON.stringify(sharp.versions),
    JSON.stringify([hues, mark, pattern]),
  ]);
  return design;
}

/** The picture of a card; drawn only when none of the same content was drawn before. */
export async function getPicture(card: Card): Promise<Buffer> {
  const key = toKey([hashDesign(), JSON.stringify(card)]);
  return Buffer.from(await keepBytes(folder, key, () => drawCard(card)));
}
