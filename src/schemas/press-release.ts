import { z } from 'astro/zod';
import { pressKinds } from '../domain/records/press-release.ts';
import { day, partialDate } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { publication, publicationText } from './parts/publication.ts';
import { timeZone } from './parts/time-zone.ts';
import { judgedSources, sourceIds } from './parts/sources.ts';
import { countryCode, key, line, regionCode, sameKey, slug, words } from './parts/words.ts';

const title = field(line.max(110), 'press-release.title');
const summary = field(words(50), 'press-release.summary');
const place = field(line, 'press-release.place');
const office = field(line.optional(), 'press-release.office');
const person = z.strictObject({
  name: field(line, 'press-release.person.name'),
  office: field(line, 'press-release.person.office'),
});
const photoText = {
  alt: field(line, 'press-release.photo.alt'),
  caption: field(line.optional(), 'press-release.photo.caption'),
};

/** The record of one news item; the file stands in a folder of its year. */
export const pressReleaseRecord = z
  .strictObject({
    title,
    summary,
    kind: field(z.enum(pressKinds), 'press-release.kind'),
    number: field(line.optional(), 'press-release.number'),
    date: field(partialDate, 'press-release.date'),
    dateline: field(line, 'press-release.dateline'),
    place,
    office,
    contact: field(
      z
        .strictObject({
          name: field(line, 'press-release.contact.name'),
          email: field(z.email().optional(), 'shared.officeEmail'),
          phone: field(
            z
              .string()
              .regex(/^\+[\d ]+$/)
              .optional(),
            'press-release.contact.phone',
          ),
          hours: field(line.optional(), 'press-release.contact.hours'),
          timeZone: field(timeZone.optional(), 'press-release.contact.timeZone'),
        })
        .optional(),
      'press-release.contact',
    ),
    people: field(z.array(person).default([]), 'press-release.people'),
    agreements: field(z.array(slug).default([]), 'press-release.agreements', 'agreements'),
    partners: field(z.array(slug).default([]), 'press-release.partners', 'partners'),
    regions: field(z.array(regionCode).default([]), 'press-release.regions', 'regions'),
    countries: field(z.array(countryCode).default([]), 'press-release.countries', 'countries'),
    sectors: field(z.array(key).default([]), 'press-release.sectors', 'sectors'),
    photo: field(
      z
        .strictObject({
          file: field(line, 'press-release.photo.file'),
          credit: field(line, 'press-release.photo.credit'),
          ...photoText,
        })
        .optional(),
      'press-release.photo',
    ),
    general: field(z.boolean().default(false), 'press-release.general'),
    notes: field(
      z
        .array(
          z.strictObject({
            key: field(key, 'shared.noteKey'),
            text: field(line, 'press-release.notes.text'),
            sources: sourceIds,
          }),
        )
        .default([]),
      'press-release.notes',
    ),
    published: field(day, 'press-release.published'),
    updated: field(day.optional(), 'shared.updated'),
    sources: judgedSources,
    ...publication,
  })
  .refine((item) => (item.kind === 'release') === (item.number !== undefined), {
    path: ['number'],
    params: { problem: 'release-number' },
  });

/** The words of one news item in another language. */
export const pressReleaseText = z.strictObject({
  title,
  summary,
  dateline: field(line.optional(), 'press-release.translation.dateline'),
  place,
  office,
  people: field(z.array(person).default([]), 'shared.translatedPeople'),
  notes: field(
    z.array(z.strictObject({ key: sameKey, text: field(line, 'press-release.translation.notes.text') })).default([]),
    'press-release.translation.notes',
  ),
  photo: field(z.strictObject(photoText).optional(), 'press-release.translation.photo'),
  ...publicationText,
});

export type PressReleaseRecord = z.infer<typeof pressReleaseRecord>;
export type PressReleaseTextFile = z.infer<typeof pressReleaseText>;
