import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { say } from '../records/say.ts';
import { findColumn } from './columns.ts';

/** Beside the content; names that begin with `_` are not read by the site. */
const fileName = '_import-columns.yaml';

const memoryFile = z.record(z.string(), z.string());

/** What offices call their columns, and which column of ours is meant; `-` for one that is of no use. */
export type HeadingMemory = ReadonlyMap<string, string>;

/** What was decided about headings before. */
export function readHeadingMemory(contentDir: string): HeadingMemory {
  const file = path.join(contentDir, fileName);
  if (!existsSync(file)) return new Map();
  const { data } = memoryFile.safeParse(parse(readFileSync(file, 'utf8')));
  return new Map(Object.entries(data ?? {}));
}

/** Takes `Judul mereka=Kolom` apart; says what is wrong where the column does not exist. */
export function readMapping(text: string): { heading: string; means: string } | string {
  const at = text.lastIndexOf('=');
  const [heading, means] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || heading === '') return say('import.map.form', { text });
  if (means !== '-' && !findColumn(means)) return say('import.map.column', { text, column: means });
  return { heading, means };
}

/** Remembers decisions for the next sheet. */
export function writeHeadingMemory(contentDir: string, memory: HeadingMemory): void {
  const lines = Object.fromEntries([...memory].toSorted(([a], [b]) => (toSlug(a) < toSlug(b) ? -1 : 1)));
  writeFileSync(
    path.join(contentDir, fileName),
    `# ${say('import.map.about')}\n# ${say('import.map.by')}\n${stringify(lines, { lineWidth: 0 })}`,
  );
}

/** What a remembered heading means, however it is written. */
export function getRemembered(memory: HeadingMemory, heading: string): string | undefined {
  return [...memory].find(([name]) => toSlug(name) === toSlug(heading))?.[1];
}
