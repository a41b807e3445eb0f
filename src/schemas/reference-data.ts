import { z } from 'astro/zod';
import { facets, listFacetValues } from '../domain/register/facets.ts';
import { confirmations, instrumentKinds, instrumentStates } from '../domain/records/handbook.ts';
import { partialDate } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { amount, box, latitude, longitude, percent, year } from './parts/numbers.ts';
import { sourceIds, sources } from './parts/sources.ts';
import { countryCode, key, line, localized, localizedSlug, regionCode } from './parts/words.ts';
import { webAddress } from './parts/web-address.ts';

const aliases = field(z.array(line).default([]), 'shared.aliases');

/** `content/sectors.yaml`: the closed list of fields. */
export const sectorList = z
  .array(
    z.strictObject({
      key: field(key, 'sectors.key'),
      slug: field(localizedSlug, 'shared.addresses'),
      name: field(localized, 'sectors.name'),
      description: field(localized, 'sectors.description'),
      aliases,
    }),
  )
  .min(1);

/** `content/countries.yaml`: how this site names countries and territories. */
export const countryList = z
  .array(
    z.strictObject({
      code: field(countryCode, 'countries.code'),
      slug: field(localizedSlug, 'shared.addresses'),
      name: field(localized, 'countries.name'),
      nameInSentence: field(localized.optional(), 'countries.nameInSentence'),
      adjective: field(localized.optional(), 'countries.adjective'),
      aliases,
      latitude: field(latitude, 'countries.latitude'),
      longitude: field(longitude, 'countries.longitude'),
    }),
  )
  .min(1);

/** `content/region-kinds.yaml`: what regions are, in the order in which lists show them. */
export const regionKindList = z
  .array(
    z.strictObject({
      key: field(key, 'region-kinds.key'),
      singular: field(localized, 'region-kinds.singular'),
      plural: field(localized, 'region-kinds.plural'),
      prefixes: field(z.array(line).default([]), 'region-kinds.prefixes'),
      isCity: field(z.boolean().default(false), 'region-kinds.isCity'),
    }),
  )
  .min(1);

/** Other words for the values of a closed list. */
const otherWords = <T extends string>(values: readonly [T, ...T[]]) =>
  z.partialRecord(z.enum(values), z.array(line)).default({});

/** For every facet with a closed list, other words for its values. */
const valueAliases = z
  .strictObject(
    Object.fromEntries(
      facets.flatMap(({ key: facet }) => {
        const [first, ...rest] = listFacetValues(facet);
        return first === undefined ? [] : [[facet, otherWords([first, ...rest])]];
      }),
    ),
  )
  .prefault({})
  .transform((lists): Partial<Record<string, Partial<Record<string, readonly string[]>>>> => lists);

/** What only the people of one province say: a new one does not begin with it. */
const localWords = z
  .strictObject({
    sectors: field(
      z
        .array(
          z.strictObject({
            sector: field(key, 'aliases.local.sectors.sector', 'sectors'),
            words: field(z.array(line).min(1), 'aliases.local.sectors.words'),
          }),
        )
        .default([]),
      'aliases.local.sectors',
    ),
    fillers: field(z.array(line).default([]), 'aliases.local.fillers'),
    spellings: field(z.array(z.array(line).min(2)).default([]), 'aliases.local.spellings'),
    related: field(z.record(key, z.array(z.array(line).min(2))).default({}), 'aliases.local.related'),
  })
  .optional();

/** `content/aliases.yaml`: other words for classes and everyday terms, for search. */
export const aliasFile = z.strictObject({
  values: field(valueAliases, 'aliases.values'),
  regionKinds: field(z.record(key, z.array(line)).default({}), 'aliases.regionKinds'),
  areas: field(
    z
      .array(
        z.strictObject({
          names: field(z.array(line).min(1), 'aliases.areas.names'),
          regions: field(z.array(regionCode).default([]), 'aliases.areas.regions', 'regions'),
          countries: field(z.array(countryCode).default([]), 'aliases.areas.countries', 'countries'),
        }),
      )
      .default([]),
    'aliases.areas',
  ),
  bodies: field(z.array(z.array(line).min(2)).default([]), 'aliases.bodies'),
  pages: field(z.record(key, z.array(line)).default({}), 'aliases.pages'),
  fillers: field(z.array(line).default([]), 'aliases.fillers'),
  except: field(z.array(line).default([]), 'aliases.except'),
  within: field(z.array(line).default([]), 'aliases.within'),
  spellings: field(z.array(z.array(line).min(2)).default([]), 'aliases.spellings'),
  related: field(z.record(key, z.array(z.array(line).min(2))).default({}), 'aliases.related'),
  newest: field(z.array(line).default([]), 'aliases.newest'),
  local: field(localWords, 'aliases.local'),
});

/** `content/outside.yaml`: what people look for that the register does not hold. */
export const outsideList = z.array(
  z.strictObject({
    key: field(key, 'outside.key'),
    names: field(z.array(line).min(1), 'outside.names'),
    answer: field(localized, 'outside.answer'),
    isHome: field(z.boolean().default(false), 'outside.isHome'),
  }),
);

/** `content/glossary.yaml` */
export const glossaryFile = z.strictObject({
  sources: sources,
  terms: field(
    z.array(
      z.strictObject({
        key: field(key, 'shared.permanentKey'),
        term: field(localized, 'glossary.terms.term'),
        abbreviation: field(line.optional(), 'glossary.terms.abbreviation'),
        definition: field(localized, 'glossary.terms.definition'),
        aliases,
        sources: sourceIds,
        see: field(z.array(key).default([]), 'glossary.terms.see', 'glossary'),
        explains: field(z.array(line).default([]), 'glossary.terms.explains'),
      }),
    ),
    'glossary.terms',
  ),
});

/** `content/legal-instruments.yaml` */
export const legalFile = z.strictObject({
  sources: sources,
  instruments: field(
    z.array(
      z.strictObject({
        key: field(key, 'shared.permanentKey'),
        kind: field(z.enum(instrumentKinds).default('other'), 'legal-instruments.instruments.kind'),
        number: field(line.optional(), 'legal-instruments.instruments.number'),
        year: field(year.optional(), 'legal-instruments.instruments.year'),
        name: field(localized, 'legal-instruments.instruments.name'),
        short: field(line, 'legal-instruments.instruments.short'),
        aliases,
        subject: field(localized, 'legal-instruments.instruments.subject'),
        status: field(z.enum(instrumentStates), 'legal-instruments.instruments.status'),
        revokedBy: field(key.optional(), 'legal-instruments.instruments.revokedBy', 'legal-instruments'),
        confirmed: field(z.enum(confirmations).default('unconfirmed'), 'legal-instruments.instruments.confirmed'),
        url: field(webAddress.optional(), 'legal-instruments.instruments.url'),
        sources: sourceIds,
      }),
    ),
    'legal-instruments.instruments',
  ),
});

/** `content/exports.yaml`: export figures by period and destination. */
export const exportsFile = z.strictObject({
  sources: sources,
  series: field(
    z.array(
      z.strictObject({
        period: field(partialDate, 'exports.series.period'),
        billionUsd: field(amount, 'exports.series.billionUsd'),
        changePercent: field(percent.optional(), 'exports.series.changePercent'),
        note: field(localized.optional(), 'exports.series.note'),
        sources: sourceIds,
      }),
    ),
    'exports.series',
  ),
  destinations: field(
    z.array(
      z.strictObject({
        period: field(partialDate, 'exports.destinations.period'),
        items: field(
          z.array(
            z.strictObject({
              country: field(countryCode.optional(), 'exports.destinations.items.country', 'countries'),
              group: field(z.enum(['ASEAN', 'EU']).optional(), 'exports.destinations.items.group'),
              millionUsd: field(amount, 'exports.destinations.items.millionUsd'),
              sharePercent: field(percent.optional(), 'exports.destinations.items.sharePercent'),
            }),
          ),
          'exports.destinations.items',
        ),
        sources: sourceIds,
      }),
    ),
    'exports.destinations',
  ),
});

/** `content/map/insets.yaml` */
export const mapFile = z.strictObject({
  credit: field(localized, 'map.credit'),
  url: field(webAddress, 'map.url'),
  main: field(box, 'map.main'),
  insets: field(
    z
      .array(
        z.strictObject({
          key: field(key, 'shared.permanentKey'),
          name: field(localized, 'map.insets.name'),
          region: field(z.string(), 'map.insets.region', 'regions'),
          box: field(box, 'map.main'),
          at: field(z.tuple([longitude, latitude]), 'map.insets.at'),
        }),
      )
      .default([]),
    'map.insets',
  ),
});
