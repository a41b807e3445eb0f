import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { contentDir, site } from '~/config/site.ts';
import type { collections as models, CollectionName } from '~/model/collections.ts';
import type { dataFiles, ListName } from '~/model/data-files.ts';
import { listCollectionSources } from '~/reader/collection-loaders.ts';

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

export const collections = Object.fromEntries(
  Object.entries(listCollectionSources(contentDir, site.languages)).map(([name, source]) => [
    name,
    defineCollection(source),
  ]),
) as unknown as Collections;
