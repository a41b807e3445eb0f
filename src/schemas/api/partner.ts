import { z } from 'astro/zod';
import { partnerKinds } from '../../domain/lists/partner-kinds.ts';
import {
  apiAddresses,
  apiCounters,
  apiDate,
  apiVerification,
  apiPlace,
  apiRecord,
  apiSourceIds,
  apiText,
  apiWords,
  described,
} from './parts.ts';

/** One partner as the public data give it. */
export const apiPartner = described(
  z.strictObject({
    id: described(z.string(), 'Slug, permanent.'),
    name: apiText,
    endonym: z.strictObject({ text: z.string(), language: z.string() }).nullable(),
    otherNames: z.array(z.string()),
    kind: z.enum(partnerKinds),
    country: described(z.string().nullable(), 'ISO 3166-1 alpha-2; null for international bodies.'),
    seat: apiText.nullable(),
    summary: apiText,
    body: described(apiText.nullable(), 'HTML; superior numbers are positions in `sources`, from 1.'),
    sentence: described(apiWords, 'The first sentence of its page, computed.'),
    place: apiPlace.nullable(),
    population: z.strictObject({ count: z.int(), year: z.int().nullable(), sources: apiSourceIds }).nullable(),
    area: z.strictObject({ km2: z.number(), year: z.int().nullable(), sources: apiSourceIds }).nullable(),
    website: z.url().nullable(),
    facts: z.array(z.strictObject({ key: z.string(), text: apiText, asOf: apiDate.nullable(), sources: apiSourceIds })),
    counters: apiCounters,
    agreements: described(z.array(z.string()), 'Ids of agreements.'),
    pressReleases: z.array(z.string()),
    began: described(
      z.strictObject({ text: apiText, sources: apiSourceIds }).nullable(),
      'How the tie with the region began.',
    ),
    ids: z.strictObject({
      wikidata: z.string().nullable(),
      unLocode: z.string().nullable(),
      iso31662: z.string().nullable(),
    }),
    ...apiVerification,
    ...apiRecord,
    ...apiAddresses,
  }),
  'One foreign partner.',
);

export type ApiPartner = z.infer<typeof apiPartner>;
