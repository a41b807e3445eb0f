import { readDrawing, type Drawing } from '../design/drawing.ts';
import type { Hues } from '../design/palette.ts';
import { readDataFile } from '../reader/data-file.ts';
import { findSourceFile } from '../reader/source-file.ts';
import { contentDir } from './site.ts';

/** What makes the site look like this province's: its hues, its sign, and the tile of its pattern. */
export const hues: Hues = demand('brand/hues.yaml', readDataFile(contentDir, 'brand/hues.yaml'));
export const mark: Drawing = readDrawing(readText('brand/mark.svg'));
export const pattern: Drawing = readDrawing(readText('brand/pattern.svg'));

function readText(name: string): string {
  return new TextDecoder().decode(demand(name, findSourceFile(contentDir, name)).read());
}

function demand<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`There is no ${name} in ${contentDir}.`);
  return value;
}
