import { z } from 'astro/zod';
import { apiAddresses, apiCounters, apiDay, apiPlace, apiWords, described } from './parts.ts';

const shared = {
  counters: apiCounters,
  agreements: z.array(z.string()),
  pressReleases: z.array(z.string()),
  computedFor: apiDay,
  updated: apiDay,
  ...apiAddresses,
};

/** One country or territory as the public data give it. */
export const apiCountry = described(
  z.strictObject({
    id: described(z.string().regex(/^[A-Z]{2}$/), 'ISO 3166-1 alpha-2.'),
    name: apiWords,
    otherNames: z.array(z.string()),
    place: described(apiPlace, 'A point for the world map, WGS 84.'),
    partners: described(z.array(z.string()), 'Slugs.'),
    sentence: apiWords,
    ...shared,
  }),
  'A country or territory that a record of the register uses.',
);

/** One sector as the public data give it. */
export const apiSector = described(
  z.strictObject({
    id: described(z.string(), 'Permanent key.'),
    name: apiWords,
    description: apiWords,
    otherNames: z.array(z.string()),
    ...shared,
  }),
  'A field of cooperation from the closed list.',
);

export type ApiCountry = z.infer<typeof apiCountry>;
export type ApiSector = z.infer<typeof apiSector>;
