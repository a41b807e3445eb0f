import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { file, glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { collectionNames, collections as models } from '../model/collections.ts';
import { dataFiles, listFiles } from '../model/data-files.ts';
import { readYaml } from './yaml-value.ts';

/** Where the entries of a collection of the framework come from, and what each may say. */
export interface CollectionSource {
  loader: Loader;
  schema: z.ZodType;
}

/** Every collection of the framework: of each kind of record its records and its translations, and the lists. */
export function listCollectionSources(
  contentDir: string,
  [recordLanguage = '', ...otherLanguages]: readonly string[],
): Record<string, CollectionSource> {
  return Object.fromEntries([
    ...collectionNames.flatMap((name) => [
      [name, files(path.join(contentDir, name, recordLanguage), ['.'], models[name].record)] as const,
      [`${name}-texts`, files(path.join(contentDir, name), otherLanguages, models[name].text)] as const,
    ]),
    ...listFiles.map((name) => {
      const { schema, list: collection, items } = dataFiles[name];
      return [collection, list(contentDir, name, items.key, schema)] as const;
    }),
  ]);
}

/** Files of some languages of a collection; an entry's id is its path below the folder, without the ending. */
function files(folder: string, languages: readonly string[], schema: z.ZodType): CollectionSource {
  const base = pathToFileURL(folder + path.sep);
  const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx?$/, '');
  const pattern = languages.map((language) => path.posix.join(language, '**/[^_]*.{md,mdx}'));
  return { loader: glob({ base, pattern, generateId }), schema };
}

/** A YAML list; an entry's id is the value of `key`. */
function list(contentDir: string, name: string, key: string, schema: z.ZodArray): CollectionSource {
  const parser = (text: string) => {
    const { value, problem } = readYaml(text);
    if (problem) throw new Error(`${name}, line ${String(problem.line)}: ${problem.code}`);
    return Object.fromEntries((value as Record<string, string>[]).map((item) => [item[key], item])) as never;
  };
  const address = pathToFileURL(path.join(contentDir, name)).href;
  return { loader: file(address, { parser }), schema: schema.element as z.ZodType };
}
