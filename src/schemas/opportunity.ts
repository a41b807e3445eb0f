import { z } from 'astro/zod';
import { day } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { publication, publicationText } from './parts/publication.ts';
import { sources } from './parts/sources.ts';
import { webAddress } from './parts/web-address.ts';
import { key, line, regionCode, words } from './parts/words.ts';

const shared = {
  title: field(line.max(90), 'opportunity.title'),
  summary: field(words(60), 'opportunity.summary'),
};

/** A call of a region that looks for a partner; it leaves the board by itself when it expires. */
export const opportunityRecord = z
  .strictObject({
    ...shared,
    region: field(regionCode, 'opportunity.region', 'regions'),
    sectors: field(z.array(key).min(1), 'opportunity.sectors', 'sectors'),
    posted: field(day, 'opportunity.posted'),
    expires: field(day, 'opportunity.expires'),
    contact: field(
      z.strictObject({
        office: field(line, 'opportunity.contact.office'),
        email: field(z.email().optional(), 'shared.officeEmail'),
        website: field(webAddress.optional(), 'shared.officePage'),
      }),
      'opportunity.contact',
    ),
    sources,
    ...publication,
  })
  .refine(({ posted, expires }) => posted <= expires, {
    path: ['expires'],
    params: { problem: 'expires-before-posted' },
  });

export const opportunityText = z.strictObject({ ...shared, ...publicationText });

export type OpportunityRecord = z.infer<typeof opportunityRecord>;
export type OpportunityTextFile = z.infer<typeof opportunityText>;
