import { z } from 'astro/zod';
import { statusGroups, type StatusGroup } from '../../domain/lists/groups.ts';
import { sourceKinds } from '../../domain/lists/source-kinds.ts';
import { languages, mapLanguages } from '../../domain/text/language.ts';

/** Gives a field of the public data its meaning for programmers. */
export function described<T extends z.ZodType>(schema: T, description: string): T {
  return schema.meta({ description });
}

const day = z.iso.date();

/** A day as text. */
export const apiDay = described(day, 'A day, YYYY-MM-DD, in the time zone of the site.');

/** A value for each language of the site; the languages are known when the schema is first used. */
export function inEveryLanguage<T extends z.ZodType>(toValue: (isFirst: boolean) => T) {
  return z.lazy(() => z.strictObject(mapLanguages((language) => toValue(language === languages[0]))));
}

/** Words in every language; `null` where a translation is missing. */
export const apiText = described(
  inEveryLanguage((isFirst): z.ZodType<string | null> => (isFirst ? z.string() : z.string().nullable())),
  'Words in every language of the site. Null where a translation is missing; the first language never is.',
);

/** A sentence or name that exists in every language. */
export const apiWords = described(
  inEveryLanguage(() => z.string()),
  'Words in every language of the site.',
);

/** A date that keeps the precision in which it is known. */
export const apiDate = described(
  z.strictObject({
    text: described(z.string(), 'As known: 2017, 2017-09, 2017-09-28 or 2017/2020.'),
    precision: z.enum(['year', 'month', 'day', 'interval']),
    qualifier: z.enum(['by', 'about']).nullable(),
    earliest: described(day.nullable(), 'The first day that it can mean; null after "by".'),
    latest: described(day, 'The last day that it can mean.'),
  }),
  'A date in the precision in which it is known.',
);

export const apiSourceIds = described(z.array(z.string()), 'Ids of sources of this record that support the fact.');

export const apiSources = z.array(
  z.strictObject({
    id: described(z.string(), 'Id within this record; facts refer to it.'),
    kind: described(z.enum(sourceKinds).nullable(), 'What kind of witness it is; null where not judged.'),
    publisher: z.string(),
    url: z.url().nullable(),
    title: z.string().nullable(),
    date: apiDate.nullable(),
    checked: described(day.nullable(), 'Day on which somebody last read it for this record.'),
    archived: described(z.url().nullable(), 'A copy kept by an archive.'),
  }),
);

/** How far a record was compared with its sources. */
export const apiVerification = {
  verification: described(
    z.strictObject({ facts: z.int(), compared: z.int() }),
    'Facts of the record, and how many of them were compared with a source that was read.',
  ),
  lastVerified: described(day.nullable(), 'The oldest day on which each fact was compared; null where one never was.'),
};

const apiNotes = z.array(z.strictObject({ date: day, text: apiText }));

/** What every record says about itself. */
export const apiRecord = {
  computedFor: described(day, 'The day for which everything in this file was computed.'),
  updated: described(day, 'The last day on which something in this record changed.'),
  withdrawn: z
    .strictObject({ date: day, reason: apiText, insteadSee: z.string().nullable() })
    .nullable()
    .meta({ description: 'Set where the record was taken back; it then stands in no collection.' }),
  corrections: apiNotes,
  changes: apiNotes,
  sources: apiSources,
};

/** Where a record can be read and fetched. */
export const apiAddresses = {
  url: described(
    inEveryLanguage(() => z.url()),
    'The pages of this record.',
  ),
  api: described(z.url(), 'The JSON of this record alone.'),
};

export const apiCounters = described(
  z.strictObject({
    records: described(z.int(), 'All records, counted or not.'),
    byGroup: described(
      z.strictObject(
        Object.fromEntries(statusGroups.map((group) => [group, z.int()])) as Record<StatusGroup, z.ZodInt>,
      ),
      'All records by group of statuses; sums to `records`.',
    ),
    running: described(z.int(), 'Ties in force or running, each chain of successors once.'),
    inPreparation: z.int(),
    over: z.int(),
    endsSoon: described(z.int(), 'Running ties that end, or may end, within 180 days.'),
  }),
  'Figures as the pages show them.',
);

export const apiPlace = z.strictObject({ latitude: z.number(), longitude: z.number() });

export type ApiDate = z.infer<typeof apiDate>;
export type ApiText = z.infer<typeof apiText>;
