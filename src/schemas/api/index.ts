import { z } from 'astro/zod';
import { expiryGroups } from '../../domain/register/expiring.ts';
import { apiAgreement } from './agreement.ts';
import { apiCounters, apiDay, apiDate, apiText, described } from './parts.ts';
import { apiPartner } from './partner.ts';
import { apiPressRelease } from './press-release.ts';
import { apiCountry, apiSector } from './reference.ts';
import { apiRegion } from './region.ts';

/** The record of each collection, by the collection's name in addresses. */
export const apiRecords = {
  agreements: apiAgreement,
  partners: apiPartner,
  regions: apiRegion,
  countries: apiCountry,
  sectors: apiSector,
  'press-releases': apiPressRelease,
} as const;

const envelope = {
  apiVersion: described(z.literal('1'), 'Fields are only ever added within a version.'),
  schema: described(z.url(), 'The JSON Schema of this file.'),
  computedFor: apiDay,
  licence: z.url(),
  publisher: z.string(),
};

function collectionOf<T extends z.ZodType>(record: T) {
  return z.strictObject({ ...envelope, count: z.int(), items: z.array(record) });
}

/** Figures about the whole register, as the home page shows them. */
export const apiSummary = described(
  z.strictObject({
    ...envelope,
    counters: apiCounters,
    countriesRunning: described(z.int(), 'Countries with a running agreement.'),
    regionsPartnered: described(z.array(z.string()), 'Codes, the province left out.'),
    regionsUnpartnered: z.array(z.string()),
    records: z.strictObject(Object.fromEntries([...Object.keys(apiRecords), 'visits'].map((name) => [name, z.int()]))),
  }),
  'Figures about the whole register.',
);

const expiringItem = z.strictObject({
  id: z.string(),
  number: z.string(),
  title: apiText,
  endsOn: apiDate.nullable(),
  daysLeft: z.int().nullable(),
  regions: z.array(z.string()),
  partners: z.array(z.string()),
  countries: z.array(z.string()),
  url: z.strictObject({ id: z.url(), en: z.url() }),
  api: z.url(),
});

/** Running agreements by how near their end is. */
export const apiExpiring = described(
  z.strictObject({
    ...envelope,
    groups: z.array(z.strictObject({ group: z.enum(expiryGroups), count: z.int(), items: z.array(expiringItem) })),
  }),
  'Running agreements by how near the earliest possible day of their end is: within 3, 6 and 12 months, later, unknown, none.',
);

/** Every schema with its file name: the record in the singular, the collection in the plural. */
export const apiSchemas = {
  agreement: apiAgreement,
  partner: apiPartner,
  region: apiRegion,
  country: apiCountry,
  sector: apiSector,
  'press-release': apiPressRelease,
  agreements: collectionOf(apiAgreement),
  partners: collectionOf(apiPartner),
  regions: collectionOf(apiRegion),
  countries: collectionOf(apiCountry),
  sectors: collectionOf(apiSector),
  'press-releases': collectionOf(apiPressRelease),
  visits: collectionOf(apiAgreement),
  summary: apiSummary,
  expiring: apiExpiring,
} as const;

export type ApiSchemaName = keyof typeof apiSchemas;

/** All JSON Schemas by name, each with its address as `$id`; the addresses of others stand as references. */
export function toJsonSchemas(toUrl: (name: string) => string): Record<string, object> {
  const registry = z.registry<{ id: string; description?: string }>();
  for (const [name, schema] of Object.entries(apiSchemas)) {
    registry.add(schema, { id: name, description: schema.meta()?.description ?? `Collection: ${name}` });
  }
  return z.toJSONSchema(registry, { uri: toUrl, target: 'draft-2020-12' }).schemas;
}
