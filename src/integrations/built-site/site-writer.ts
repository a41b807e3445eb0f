import { readPages, type BuiltPage } from './built-page.ts';
import type { PageMemory } from './page-memory.ts';

/** Something that is written from all pages of the finished site. */
export interface SiteWriter {
  /** Takes from a page what it needs of it, and holds on to nothing else. */
  read?: (page: BuiltPage) => void | Promise<void>;
  /** Writes, and says what. */
  finish: () => Promise<string>;
}

/** Shows every page of a built site to every writer, then lets them write; gives what they say. */
export async function writeSite(
  siteDir: string,
  writers: readonly SiteWriter[],
  memory?: PageMemory,
): Promise<string[]> {
  for (const page of readPages(siteDir, memory)) for (const writer of writers) await writer.read?.(page);
  const lines: string[] = [];
  for (const writer of writers) lines.push(await writer.finish());
  return lines;
}
