import { vi } from 'vitest';
import { contentDir } from '../../src/config/site.ts';
import { isCollectionName } from '../../src/model/collections.ts';
import { dataFiles, listFiles } from '../../src/model/data-files.ts';
import { readContentSet, type ContentSet, type Entry as FileEntry } from '../../src/reader/content-set.ts';
import { listSourceFiles } from '../../src/reader/source-file.ts';

interface Entry {
  id: string;
  data: unknown;
  body?: string;
}

let content: ContentSet | undefined;

function toEntry({ document, data }: FileEntry, id: string): Entry {
  if (data === undefined) throw new Error(`${document.path}: see npm run check`);
  return { id, data, body: document.body };
}

/** Reads a collection straight from the content folder, so that tests compare pages with the domain and not with themselves. */
export function readCollection(name: string): Entry[] {
  content ??= readContentSet(listSourceFiles(contentDir));
  if (isCollectionName(name)) return content.records(name).map((entry) => toEntry(entry, entry.slug));
  const texts = name.replace(/-texts$/, '');
  if (texts !== name && isCollectionName(texts))
    return content.texts(texts).map((entry) => toEntry(entry, `${entry.language}/${entry.slug}`));
  const file = listFiles.find((path) => dataFiles[path].list === name);
  if (!file) throw new Error(`The model knows no collection ${name}.`);
  const { key } = dataFiles[file].items;
  const items: readonly object[] = content.dataFile(file)?.data ?? [];
  return items.map((data) => ({ id: String(new Map(Object.entries(data)).get(key)), data }));
}

// Outside a build, the framework's collections are empty: `src/content` gets these instead.
vi.mock('astro:content', () => ({
  getCollection: (name: string) => Promise.resolve(readCollection(name)),
  getEntry: (name: string, id: string) => Promise.resolve(readCollection(name).find((entry) => entry.id === id)),
}));
