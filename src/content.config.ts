import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { contentDir, site } from '~/config/site.ts';
import { collectionNames, collections as models, type CollectionName } from '~/model/collections.ts';
import { dataFiles, listFiles, type ListName } from '~/model/data-files.ts';
import { readYaml } from '~/reader/yaml-value.ts';

const [recordLanguage, ...otherLanguages] = site.languages;

/** Files of some languages of a collection; an entry's id is its path below the folder `below`, without the ending. */
function files(below: string, languages: readonly string[], schema: z.ZodType) {
  const base = pathToFileURL(path.join(contentDir, below) + path.sep);
  const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx?$/, '');
  const pattern = languages.map((language) => path.posix.join(language, '**/[^_]*.{md,mdx}'));
  return defineCollection({ loader: glob({ base, pattern, generateId }), schema });
}

/** A YAML list; an entry's id is the value of `key`. */
function list(name: string, key: string, schema: z.ZodArray) {
  const parser = (text: string) => {
    const { value, problem } = readYaml(text);
    if (problem) throw new Error(`${name}, line ${String(problem.line)}: ${problem.code}`);
    return Object.fromEntries((value as Record<string, string>[]).map((item) => [item[key], item])) as never;
  };
  const address = pathToFileURL(path.join(contentDir, name)).href;
  return defineCollection({ loader: file(address, { parser }), schema: schema.element as z.ZodType });
}

type Collection<Schema extends z.ZodType> = ReturnType<typeof defineCollection<Schema, never>>;
type Models = typeof models;

/** Of every collection its records, by slug, and its translations, by language and slug; and the lists, by key. */
type Collections = { [C in CollectionName]: Collection<Models[C]['record']> } & {
  [C in CollectionName as `${C}-texts`]: Collection<Models[C]['text']>;
} & {
  [
    N in keyof typeof dataFiles as (typeof dataFiles)[N] extends { list: ListName }
      ? (typeof dataFiles)[N]['list']
      : never
  ]: Collection<(typeof dataFiles)[N]['schema'] extends z.ZodArray<infer Item extends z.ZodType> ? Item : never>;
};

export const collections = {
  ...Object.fromEntries(
    collectionNames.flatMap((name) => [
      [name, files(path.join(name, recordLanguage), ['.'], models[name].record)],
      [`${name}-texts`, files(name, otherLanguages, models[name].text)],
    ]),
  ),
  ...Object.fromEntries(
    listFiles.map((name) => {
      const { schema, list: collection, items } = dataFiles[name];
      return [collection, list(name, items.key, schema)];
    }),
  ),
} as unknown as Collections;
