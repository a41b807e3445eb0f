import { z } from 'astro/zod';
import { infrastructureKinds, officeKinds, potentialKinds } from '../../domain/records/region.ts';
import {
  apiAddresses,
  apiCounters,
  apiVerification,
  apiPlace,
  apiRecord,
  apiSourceIds,
  apiText,
  apiWords,
  described,
} from './parts.ts';

const agreementIds = z.array(z.string());

/** One region as the public data give it. */
export const apiRegion = described(
  z.strictObject({
    id: described(z.string(), 'Official code of the region.'),
    slug: z.string(),
    kind: described(z.string(), 'A kind of region of this site, such as city.'),
    name: apiText,
    shortName: z.string(),
    otherNames: z.array(z.string()),
    notToBeConfusedWith: described(z.string().nullable(), 'Code of the region with the same short name.'),
    summary: apiText,
    body: described(apiText.nullable(), 'HTML; superior numbers are positions in `sources`, from 1.'),
    sentence: described(apiWords, 'The first sentence of its page, computed.'),
    capital: z.strictObject({ name: z.string(), note: apiText.nullable(), sources: apiSourceIds }).nullable(),
    seat: described(apiPlace.nullable(), 'Seat of government, WGS 84.'),
    area: z.strictObject({ km2: z.number(), year: z.int(), sources: apiSourceIds }).nullable(),
    population: z.strictObject({ count: z.int(), year: z.int(), sources: apiSourceIds }).nullable(),
    divisions: described(
      z
        .object({ sources: apiSourceIds })
        .catchall(z.union([z.int(), apiSourceIds]))
        .nullable(),
      'How many parts of each kind it has, such as `districts`, by the keys of this site.',
    ),
    website: z.url().nullable(),
    offices: described(
      z.array(
        z.strictObject({
          kind: z.enum(officeKinds),
          name: z.string(),
          address: z.string().nullable(),
          phone: z.string().nullable(),
          email: z.string().nullable(),
          website: z.url().nullable(),
          form: described(z.url().nullable(), 'Where the form of a request is.'),
          year: described(z.int().nullable(), 'Year of these particulars.'),
          sources: apiSourceIds,
        }),
      ),
      'Offices of its government to write to.',
    ),
    potential: z.array(
      z.strictObject({
        key: z.string(),
        sector: z.string(),
        kind: described(z.enum(potentialKinds), 'What it is: something on offer, asked for, to invest in or to use.'),
        year: described(z.int().nullable(), 'Year of what it says.'),
        buyers: described(z.array(z.string()), 'Countries (alpha-2) whose buyers it names.'),
        text: apiText,
        sources: apiSourceIds,
      }),
    ),
    infrastructure: z.array(
      z.strictObject({ kind: z.enum(infrastructureKinds), name: z.string(), sources: apiSourceIds }),
    ),
    counters: apiCounters,
    agreements: described(agreementIds, "The region's own agreements."),
    bodyAgreements: described(agreementIds, 'Agreements of firms, schools and other bodies of the region.'),
    programmes: described(agreementIds, 'Programmes that work here without the region being a party.'),
    provincialAgreements: described(agreementIds, 'Agreements of the province that apply here.'),
    pressReleases: z.array(z.string()),
    ...apiVerification,
    ...apiRecord,
    ...apiAddresses,
  }),
  'The province, or one of its regions.',
);

export type ApiRegion = z.infer<typeof apiRegion>;
