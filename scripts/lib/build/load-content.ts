import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { LoaderContext } from 'astro/loaders';
import { openSealed, replaceFile, sealBytes, toKey } from '../../../src/cache/kept-files.ts';
import { markdownProcessor } from '../../../src/markdown/markdown-processor.ts';
import { listCollectionSources, type CollectionSource } from '../../../src/reader/collection-loaders.ts';

/** An entry of a collection as the framework keeps it. */
interface Entry {
  id: string;
  filePath?: string;
  [field: string]: unknown;
}

/** The entries of every collection, by its name and by their ids; both in order. */
export type ContentStore = Map<string, Map<string, Entry>>;

interface ContentLoading {
  contentDir: string;
  languages: readonly string[];
  /** The root that the site was compiled below: entries name their files as seen from there. */
  root: string;
  /** Where entries are kept for the next build; a file that did not change is not read into fields again. */
  kept: string;
}

/**
 * The content as Astro's own loaders read it, without Astro around them: what `astro build` would write into its store.
 * Throws where a file does not keep to its schema; the check has told of that before.
 */
export async function loadContent({ contentDir, languages, root, kept }: ContentLoading): Promise<ContentStore> {
  const former = await readFormer(kept);
  const store: ContentStore = new Map();
  const entryTypes = await makeEntryTypes();
  const config = { root: pathToFileURL(root + path.sep), srcDir: pathToFileURL(root + path.sep) };
  for (const [name, source] of Object.entries(listCollectionSources(contentDir, languages))) {
    const entries = new Map(former.get(name));
    const context = { ...toContext(name, source, entries), config, entryTypes };
    await source.loader.load?.(context as unknown as LoaderContext);
    store.set(name, new Map([...entries].sort(([a], [b]) => a.localeCompare(b))));
  }
  await replaceFile(kept, sealBytes(KEPT_NAME, serialize(store)));
  return new Map([...store].filter(([, entries]) => entries.size > 0));
}

/** What is kept is not taken for anything else that a build keeps. */
const KEPT_NAME = 'content';

async function readFormer(kept: string): Promise<ContentStore> {
  try {
    const bytes = openSealed(KEPT_NAME, await readFile(kept));
    return bytes ? (deserialize(bytes) as ContentStore) : new Map();
  } catch {
    return new Map();
  }
}

/** What a loader is given of Astro: a store, a parser of fields, and somebody to tell. */
function toContext(collection: string, { schema }: CollectionSource, entries: Map<string, Entry>) {
  const refuse = (message: string) => {
    throw new Error(`${collection}: ${message}`);
  };
  return {
    collection,
    store: {
      get: (id: string) => entries.get(id),
      has: (id: string) => entries.has(id),
      keys: () => [...entries.keys()],
      delete: (id: string) => entries.delete(id),
      clear: () => {
        entries.clear();
      },
      set: (entry: Entry) => {
        const stated = Object.entries(entry).filter(([, value]) => value !== undefined);
        entries.set(entry.id, Object.fromEntries(stated) as Entry);
        return true;
      },
      addModuleImport: () => undefined,
      addAssetImports: () => undefined,
    },
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: refuse },
    generateDigest: (text: string) => toKey([text]),
    parseData: async ({ id, data }: { id: string; data: unknown }) => {
      const { data: parsed, error } = await schema.safeParseAsync(data);
      if (error) return refuse(`${id}: ${error.message}`);
      return parsed;
    },
  };
}

interface FileInfo {
  contents: string;
}

type FrontMatterParser = (text: string, options: { frontmatter: string }) => { frontmatter: object; content: string };

/** How the two kinds of text files are taken apart, and that Markdown is rendered at once. */
async function makeEntryTypes() {
  const parseFrontmatter = await importFrontMatterParser();
  const getEntryInfo = ({ contents }: FileInfo) => {
    const { frontmatter, content } = parseFrontmatter(contents, { frontmatter: 'empty-with-spaces' });
    return Promise.resolve({ data: frontmatter, body: content.trim() });
  };
  const getRenderFunction = async () => {
    const processor = await markdownProcessor.createRenderer({ syntaxHighlight: false });
    return async ({ body, data, filePath }: { body: string; data: Record<string, unknown>; filePath: string }) => {
      const { code, metadata } = await processor.render(body, {
        frontmatter: data,
        fileURL: pathToFileURL(filePath),
      });
      return { html: code, metadata: { ...metadata, imagePaths: [] } };
    };
  };
  return new Map<string, object>([
    ['.md', { getEntryInfo, getRenderFunction }],
    ['.mdx', { getEntryInfo, contentModuleTypes: '' }],
  ]);
}

/** The framework's own: what it takes for fields and what for text must be the same here. */
async function importFrontMatterParser(): Promise<FrontMatterParser> {
  const require = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
  const file = require.resolve('@astrojs/internal-helpers/frontmatter');
  return ((await import(pathToFileURL(file).href)) as { parseFrontmatter: FrontMatterParser }).parseFrontmatter;
}
