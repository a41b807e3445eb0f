import { z } from 'astro/zod';
import { pressKinds } from '../../domain/records/press-release.ts';
import { apiAddresses, apiDate, apiDay, apiRecord, apiSourceIds, apiText, described } from './parts.ts';

/** One news item as the public data give it. */
export const apiPressRelease = described(
  z.strictObject({
    id: described(z.string().regex(/^\d{4}\/[a-z0-9-]+$/), 'year/slug, permanent.'),
    kind: described(z.enum(pressKinds), 'release: issued by the office; report: compiled from public sources.'),
    number: z.string().nullable(),
    title: apiText,
    summary: apiText,
    body: described(apiText.nullable(), 'HTML; superior numbers are positions in `sources`, from 1.'),
    date: described(apiDate, 'Day of the event itself.'),
    published: described(apiDay, 'Day on which this site first published it.'),
    dateline: z.string(),
    place: apiText,
    office: apiText.nullable(),
    people: z.array(z.strictObject({ name: z.string(), office: apiText.nullable() })),
    general: described(z.boolean(), 'No agreement, partner or region of the register fits.'),
    notes: described(
      z.array(z.strictObject({ key: z.string(), text: apiText, sources: apiSourceIds })),
      'Remarks on the sources.',
    ),
    photo: z
      .strictObject({ url: z.url(), credit: z.string(), alt: apiText.nullable(), caption: apiText.nullable() })
      .nullable(),
    agreements: described(z.array(z.string()), 'Ids of agreements.'),
    partners: z.array(z.string()),
    regions: z.array(z.string()),
    countries: z.array(z.string()),
    sectors: z.array(z.string()),
    ...apiRecord,
    ...apiAddresses,
  }),
  'One news item.',
);

export type ApiPressRelease = z.infer<typeof apiPressRelease>;
