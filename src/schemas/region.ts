import { z } from 'astro/zod';
import { infrastructureKinds, officeKinds, potentialKinds } from '../domain/records/region.ts';
import { field } from './parts/field.ts';
import * as numbers from './parts/numbers.ts';
import { publication, publicationText, review } from './parts/publication.ts';
import { sourceIds, sources } from './parts/sources.ts';
import { countryCode, key, line, regionCode, sameKey, words } from './parts/words.ts';
import { webAddress } from './parts/web-address.ts';

const name = field(line.max(90), 'region.name');
const summary = field(words(60), 'region.summary');
const capitalNote = field(line.optional(), 'region.capitalNote');
const latitude = field(numbers.latitude, 'shared.latitude');
const longitude = field(numbers.longitude, 'region.longitude');
const year = field(numbers.year, 'shared.year');

/** The record of the province or one of its regions. */
export const regionRecord = z.strictObject({
  name,
  shortName: field(line, 'region.shortName'),
  code: field(regionCode, 'region.code'),
  kind: field(key, 'region.kind', 'region-kinds'),
  summary,
  capital: field(
    z.strictObject({ name: field(line, 'region.capital.name'), sources: sourceIds }).optional(),
    'region.capital',
  ),
  capitalNote,
  seat: field(z.strictObject({ latitude, longitude, sources: sourceIds }).optional(), 'region.seat'),
  label: field(z.strictObject({ latitude, longitude }).optional(), 'region.label'),
  area: field(
    z
      .strictObject({
        km2: field(numbers.squareKilometres, 'shared.km2'),
        year,
        sources: sourceIds,
      })
      .optional(),
    'region.area',
  ),
  population: field(
    z
      .strictObject({
        count: field(numbers.people, 'shared.numberOfPeople'),
        year,
        sources: sourceIds,
      })
      .optional(),
    'region.population',
  ),
  divisions: field(
    z
      .strictObject({
        parts: field(
          z
            .array(
              z.strictObject({
                kind: field(key, 'region.divisions.parts.kind', 'place'),
                count: field(numbers.count, 'region.divisions.parts.count'),
              }),
            )
            .min(1),
          'region.divisions.parts',
        ),
        sources: sourceIds,
      })
      .optional(),
    'region.divisions',
  ),
  website: field(webAddress.optional(), 'region.website'),
  otherNames: field(z.array(line).default([]), 'shared.otherNames'),
  notToBeConfusedWith: field(regionCode.optional(), 'region.notToBeConfusedWith', 'regions'),
  offices: field(
    z
      .array(
        z.strictObject({
          kind: field(z.enum(officeKinds), 'region.offices.kind'),
          name: field(line, 'region.offices.name'),
          address: field(line.optional(), 'region.offices.address'),
          phone: field(line.optional(), 'region.offices.phone'),
          email: field(z.email().optional(), 'region.offices.email'),
          website: field(webAddress.optional(), 'shared.officePage'),
          form: field(webAddress.optional(), 'region.offices.form'),
          year: field(numbers.year.optional(), 'region.offices.year'),
          sources: sourceIds,
        }),
      )
      .default([]),
    'region.offices',
  ),
  potential: field(
    z
      .array(
        z.strictObject({
          key: field(key, 'region.potential.key'),
          sector: field(key, 'region.potential.sector', 'sectors'),
          kind: field(z.enum(potentialKinds).default('offer'), 'region.potential.kind'),
          text: field(line, 'region.potential.text'),
          year: field(numbers.year.optional(), 'region.potential.year'),
          buyers: field(z.array(countryCode).default([]), 'region.potential.buyers', 'countries'),
          sources: sourceIds,
        }),
      )
      .default([]),
    'region.potential',
  ),
  infrastructure: field(
    z
      .array(
        z.strictObject({
          kind: field(z.enum(infrastructureKinds), 'region.infrastructure.kind'),
          name: field(line, 'region.infrastructure.name'),
          sources: sourceIds,
        }),
      )
      .default([]),
    'region.infrastructure',
  ),
  ...review,
  sources,
  ...publication,
});

/** The words of one region in another language. */
export const regionText = z.strictObject({
  name,
  summary,
  capitalNote,
  potential: field(
    z.array(z.strictObject({ key: sameKey, text: field(line, 'region.translation.potential.text') })).default([]),
    'region.translation.potential',
  ),
  ...publicationText,
});

export type RegionRecord = z.infer<typeof regionRecord>;
export type RegionTextFile = z.infer<typeof regionText>;
