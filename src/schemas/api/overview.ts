import { z } from 'astro/zod';
import { expiryGroups } from '../../domain/register/expiring.ts';
import { apiCounters, apiDay, apiDate, apiText, described, inEveryLanguage } from './parts.ts';

const envelope = {
  apiVersion: described(z.literal('1'), 'Fields are only ever added within a version.'),
  schema: described(z.url(), 'The JSON Schema of this file.'),
  computedFor: apiDay,
  licence: z.url(),
  publisher: z.string(),
};

/** The whole of a collection. */
export function collectionOf<T extends z.ZodType>(record: T) {
  return z.strictObject({
    ...envelope,
    count: z.int(),
    // Sites of an older edition have none.
    pages: described(
      z.strictObject({ count: z.int(), size: z.int(), first: z.url() }),
      'The same records in smaller files: how many, how many records in each, and the first, which leads on.',
    ).optional(),
    items: z.array(record),
  });
}

/** Some records of a collection. */
export function pageOf<T extends z.ZodType>(record: T) {
  return z.strictObject({
    ...envelope,
    count: described(z.int(), 'Records in the whole collection.'),
    page: described(z.int(), 'From 1.'),
    pages: z.int(),
    previous: z.url().nullable(),
    next: z.url().nullable(),
    whole: described(z.url(), 'The file that holds all of them.'),
    items: described(z.array(record), 'By id, so that a new record changes few pages.'),
  });
}

/** Figures about the whole register, as the home page shows them. */
export function apiSummaryOf(names: readonly string[]) {
  return described(
    z.strictObject({
      ...envelope,
      counters: apiCounters,
      countriesRunning: described(z.int(), 'Countries with a running agreement.'),
      regionsPartnered: described(z.array(z.string()), 'Codes, the province left out.'),
      regionsUnpartnered: z.array(z.string()),
      records: z.strictObject(Object.fromEntries([...names, 'visits'].map((name) => [name, z.int()]))),
    }),
    'Figures about the whole register.',
  );
}

const expiringItem = z.strictObject({
  id: z.string(),
  number: z.string(),
  title: apiText,
  endsOn: apiDate.nullable(),
  daysLeft: z.int().nullable(),
  regions: z.array(z.string()),
  partners: z.array(z.string()),
  countries: z.array(z.string()),
  url: inEveryLanguage(() => z.url()),
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
