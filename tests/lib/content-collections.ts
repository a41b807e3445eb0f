import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { vi } from 'vitest';
import { contentDir } from '../../src/config/site.ts';
import { readDataFile } from '../../src/reader/data-file.ts';
import { toPlainLines } from '../../src/reader/file-text.ts';
import { readFrontMatter } from '../../src/reader/front-matter.ts';
import { agreementRecord, agreementText } from '../../src/schemas/agreement.ts';
import { pageRecord, pageText } from '../../src/schemas/page.ts';
import { partnerRecord, partnerText } from '../../src/schemas/partner.ts';
import { pressReleaseRecord, pressReleaseText } from '../../src/schemas/press-release.ts';
import { regionRecord, regionText } from '../../src/schemas/region.ts';

interface Entry {
  id: string;
  data: unknown;
  body?: string;
}

function readFiles(folder: string, schema: z.ZodType): Entry[] {
  const base = path.join(contentDir, folder);
  return globSync('**/[!_]*.{md,mdx}', { cwd: base }).map((file) => {
    const { fields, body } = readFrontMatter(toPlainLines(readFileSync(path.join(base, file), 'utf8')));
    const id = file
      .split(path.sep)
      .join('/')
      .replace(/\.mdx?$/, '');
    return { id, data: schema.parse(fields), body };
  });
}

function readList(file: 'sectors.yaml' | 'countries.yaml'): Entry[] {
  const items: readonly { key?: string; code?: string }[] = readDataFile(contentDir, file) ?? [];
  return items.map((data) => ({ id: data.key ?? data.code ?? '', data }));
}

const readers: Record<string, () => Entry[]> = {
  agreements: () => readFiles('agreements/id', agreementRecord),
  agreementTexts: () => readFiles('agreements/en', agreementText),
  partners: () => readFiles('partners/id', partnerRecord),
  partnerTexts: () => readFiles('partners/en', partnerText),
  regions: () => readFiles('regions/id', regionRecord),
  regionTexts: () => readFiles('regions/en', regionText),
  pressReleases: () => readFiles('press-releases/id', pressReleaseRecord),
  pressReleaseTexts: () => readFiles('press-releases/en', pressReleaseText),
  pages: () => readFiles('pages/id', pageRecord),
  pageTexts: () => readFiles('pages/en', pageText),
  sectors: () => readList('sectors.yaml'),
  countries: () => readList('countries.yaml'),
};

const collections = new Map<string, Entry[]>();

/** Reads a collection straight from the content folder, so that tests compare pages with the domain and not with themselves. */
export function readCollection(name: string): Entry[] {
  const known = collections.get(name);
  if (known) return known;
  const read = readers[name];
  if (!read) throw new Error(`Tests know no collection ${name}: add it to tests/lib/content-collections.ts`);
  const entries = read();
  collections.set(name, entries);
  return entries;
}

// Outside a build, the framework's collections are empty: `src/content` gets these instead.
vi.mock('astro:content', () => ({
  getCollection: (name: string) => Promise.resolve(readCollection(name)),
  getEntry: (name: string, id: string) => Promise.resolve(readCollection(name).find((entry) => entry.id === id)),
}));
