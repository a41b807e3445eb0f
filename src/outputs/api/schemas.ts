import { z } from 'astro/zod';
import { collections, isCollectionName } from '~/model/collections.ts';
import { dataFiles } from '~/model/data-files.ts';
import { apiExpiring, apiSummaryOf, collectionOf, pageOf } from '~/schemas/api/overview.ts';
import { toPageSchema } from './collections.ts';
import { outputs, publicCollections, type PublicCollection } from '../registry.ts';

function toOne(name: PublicCollection): string {
  return isCollectionName(name) ? collections[name].one : dataFiles[`${name}.yaml`].items.one;
}

/** Every schema with its file name: the record in the singular, the collection in the plural. */
export const apiSchemas: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(publicCollections.map((name) => [toOne(name), outputs[name].api.schema])),
  ...Object.fromEntries(publicCollections.map((name) => [name, collectionOf(outputs[name].api.schema)])),
  visits: collectionOf(outputs.agreements.api.schema),
  ...Object.fromEntries(publicCollections.map((name) => [toPageSchema(name), pageOf(outputs[name].api.schema)])),
  [toPageSchema('visits')]: pageOf(outputs.agreements.api.schema),
  summary: apiSummaryOf(publicCollections),
  expiring: apiExpiring,
};

/** All JSON Schemas by name, each with its address as `$id`; the addresses of others stand as references. */
export function toJsonSchemas(toUrl: (name: string) => string): Record<string, object> {
  const registry = z.registry<{ id: string; description?: string }>();
  for (const [name, schema] of Object.entries(apiSchemas)) {
    registry.add(schema, { id: name, description: schema.meta()?.description ?? `Collection: ${name}` });
  }
  return z.toJSONSchema(registry, { uri: toUrl, target: 'draft-2020-12' }).schemas;
}
