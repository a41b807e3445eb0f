import { z } from 'astro/zod';
import { partnerKinds } from '../domain/lists/partner-kinds.ts';
import { partialDate } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { latitude, longitude, people, squareKilometres, year } from './parts/numbers.ts';
import { publication, publicationText, review } from './parts/publication.ts';
import { judgedSources, sourceIds } from './parts/sources.ts';
import { countryCode, key, line, sameKey, words } from './parts/words.ts';
import { webAddress } from './parts/web-address.ts';

const name = field(line.max(90), 'partner.name');
const seat = field(line.optional(), 'partner.seat');
const summary = field(words(60), 'partner.summary');

/** The record of one foreign partner. */
export const partnerRecord = z
  .strictObject({
    name,
    endonym: field(
      z
        .strictObject({
          text: field(line, 'partner.endonym.text'),
          language: field(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/), 'partner.endonym.language'),
        })
        .optional(),
      'partner.endonym',
    ),
    kind: field(z.enum(partnerKinds), 'partner.kind'),
    country: field(countryCode.optional(), 'partner.country', 'countries'),
    seat,
    summary,
    latitude: field(latitude.optional(), 'shared.latitude'),
    longitude: field(longitude.optional(), 'partner.longitude'),
    population: field(
      z
        .strictObject({
          count: field(people.min(1), 'shared.numberOfPeople'),
          year: field(year.optional(), 'shared.year'),
          sources: sourceIds,
        })
        .optional(),
      'partner.population',
    ),
    area: field(
      z
        .strictObject({
          km2: field(squareKilometres, 'shared.km2'),
          year: field(year.optional(), 'shared.year'),
          sources: sourceIds,
        })
        .optional(),
      'partner.area',
    ),
    website: field(webAddress.optional(), 'partner.website'),
    facts: field(
      z
        .array(
          z.strictObject({
            key: field(key, 'partner.facts.key'),
            text: field(line, 'partner.facts.text'),
            asOf: field(partialDate.optional(), 'partner.facts.asOf'),
            sources: sourceIds,
          }),
        )
        .default([]),
      'partner.facts',
    ),
    began: field(
      z
        .strictObject({
          text: field(line, 'partner.began.text'),
          sources: sourceIds,
        })
        .optional(),
      'partner.began',
    ),
    ids: field(
      z
        .strictObject({
          wikidata: field(
            z
              .string()
              .regex(/^Q\d+$/)
              .optional(),
            'partner.ids.wikidata',
          ),
          unLocode: field(
            z
              .string()
              .regex(/^[A-Z]{2}[A-Z2-9]{3}$/)
              .optional(),
            'partner.ids.unLocode',
          ),
          iso31662: field(
            z
              .string()
              .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
              .optional(),
            'partner.ids.iso31662',
          ),
        })
        .default({}),
      'partner.ids',
    ),
    otherNames: field(z.array(line).default([]), 'shared.otherNames'),
    ...review,
    sources: judgedSources,
    ...publication,
  })
  .refine((partner) => (partner.kind === 'international') === (partner.country === undefined), {
    path: ['country'],
    params: { problem: 'partner-country' },
  });

/** The words of one partner in another language. */
export const partnerText = z.strictObject({
  name,
  seat,
  summary,
  began: field(
    z.strictObject({ text: field(line, 'partner.translation.began.text') }).optional(),
    'partner.translation.began',
  ),
  facts: field(
    z.array(z.strictObject({ key: sameKey, text: field(line, 'partner.translation.facts.text') })).default([]),
    'partner.translation.facts',
  ),
  ...publicationText,
});

export type PartnerRecord = z.infer<typeof partnerRecord>;
export type PartnerTextFile = z.infer<typeof partnerText>;
