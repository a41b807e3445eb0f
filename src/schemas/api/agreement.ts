import { z } from 'astro/zod';
import { activities } from '../../domain/lists/activities.ts';
import { agreementClasses } from '../../domain/lists/agreement-classes.ts';
import { eventKinds } from '../../domain/lists/event-kinds.ts';
import { agreementStatuses } from '../../domain/lists/statuses.ts';
import {
  authorityKinds,
  bindings,
  foreignRoles,
  informationClasses,
  localBodies,
  officeLevels,
  partyRoles,
  personParts,
} from '../../domain/agreement/agreement.ts';
import { knownThings } from '../../domain/agreement/completeness.ts';
import { endReasons } from '../../domain/lists/end-reasons.ts';
import { evidences } from '../../domain/lists/evidence.ts';
import { statusGroups } from '../../domain/lists/groups.ts';
import {
  apiAddresses,
  apiDate,
  apiDay,
  apiRecord,
  apiSourceIds,
  apiText,
  apiVerification,
  apiWords,
  described,
} from './parts.ts';

const code = z.string();
const countryCode = z.string().regex(/^[A-Z]{2}$/);
const agreementId = z.string().regex(/^\d{4,}$/);

const localParty = z.strictObject({
  region: described(code.nullable(), 'Code of a region; null for a party outside the province.'),
  outside: described(apiText.nullable(), 'Name of a party outside the province.'),
  name: described(apiText.nullable(), "Name of the body where it is not the region's government itself."),
  body: z.enum(localBodies),
  role: described(z.enum(partyRoles), '"place" where the region is only where a programme works.'),
});

const foreignParty = z.strictObject({
  partner: described(z.string().nullable(), 'Slug of the partner where it has a record.'),
  name: apiText,
  countries: z.array(countryCode),
  role: described(z.enum(foreignRoles), '"funder" where it only pays.'),
});

const eventTerm = z.strictObject({
  kind: z.enum(['fixed', 'open', 'unknown']),
  until: apiDate.nullable(),
  years: z.int().nullable(),
  months: z.int().nullable(),
});

const event = z.strictObject({
  key: described(z.string(), 'Permanent within the record.'),
  kind: z.enum(eventKinds),
  date: apiDate.nullable(),
  reason: described(z.enum(endReasons).nullable(), 'Why it ended; only for "end".'),
  body: described(z.enum(authorityKinds).nullable(), 'Which body approved; only for "approval-step".'),
  what: apiText,
  place: apiText.nullable(),
  people: z.array(
    z.strictObject({
      name: z.string(),
      office: apiText.nullable(),
      level: z.enum(officeLevels).nullable(),
      part: z.enum(personParts),
    }),
  ),
  term: eventTerm.nullable(),
  sources: apiSourceIds,
});

const activity = z.strictObject({
  key: z.string(),
  state: described(z.enum(['delivered', 'planned']), 'Planned: announced or offered.'),
  deliveredBy: described(
    z.string().nullable(),
    'Key of the event that carried out a plan; null where none is recorded.',
  ),
  date: apiDate.nullable(),
  text: apiText,
  sources: apiSourceIds,
});

const document = z.strictObject({
  key: z.string(),
  language: described(z.string(), 'BCP 47.'),
  authentic: z.boolean(),
  official: described(z.boolean().nullable(), 'The version that both sides treat as official; null where not known.'),
  pages: z.int().nullable(),
  url: described(z.url().nullable(), 'A public copy, on this site or another.'),
  bytes: z.int().nullable(),
  sha256: z.string().nullable(),
  informationClass: described(
    z.enum(informationClasses).nullable(),
    'Class of public information, where the law of the place knows such classes.',
  ),
  ground: described(apiText.nullable(), 'Why an exempt text is withheld.'),
  sources: apiSourceIds,
});

const statement = z.strictObject({ key: z.string(), text: apiText, sources: apiSourceIds });

/** One agreement as the public data give it. */
export const apiAgreement = described(
  z.strictObject({
    id: described(agreementId, 'Permanent number, as in addresses: 0042.'),
    number: described(z.string().regex(/^[A-Z]{2,5}-\d{4,}$/), 'The number as readers cite it: ABC-0042.'),
    slug: z.string(),
    title: apiText,
    legalTitle: apiText.nullable(),
    purpose: apiText,
    body: described(
      apiText.nullable(),
      'The account of the agreement, HTML; superior numbers are positions in `sources`, from 1.',
    ),
    class: z.enum(agreementClasses),
    binding: z.enum(bindings),
    status: described(
      z.enum(agreementStatuses).nullable(),
      'Computed from events and term for the day `computedFor`; null for a withdrawn record.',
    ),
    group: described(z.enum(statusGroups).nullable(), 'The group of the status.'),
    statusYear: described(z.int().nullable(), 'The year that the status is told with.'),
    statusReason: described(z.string().nullable(), 'The rule that gave the status.'),
    statusSentence: apiWords.nullable(),
    evidence: described(z.enum(evidences).nullable(), 'How well the claim of the status is known.'),
    isTie: described(
      z.boolean(),
      'A government, university, school or community of the province is a party; only such agreements are counted.',
    ),
    endsOn: described(apiDate.nullable(), 'End of the term that governs, where it is fixed.'),
    daysLeft: z.int().nullable(),
    endsSoon: described(z.boolean(), 'In force, and ends or may end within 180 days.'),
    isEndUncertain: described(z.boolean(), 'The end is no full date: it only may come so soon.'),
    renewalStart: described(
      apiDate.nullable(),
      'Latest day to begin a renewal, counted back from the first day on which the term can end.',
    ),
    renewalUnderWay: z.boolean(),
    activity: z.enum(activities),
    lastActivity: apiDate.nullable(),
    signed: described(apiDate.nullable(), 'First recorded signing.'),
    term: described(
      z.strictObject({ kind: z.enum(['unsigned', 'unknown', 'open', 'fixed']), until: apiDate.nullable() }),
      'The term that governs on the day `computedFor`.',
    ),
    regions: described(z.array(code), 'Codes of the regions whose government is a party.'),
    bodies: described(z.array(code), 'Codes of regions of which only a firm or a national office is a party.'),
    places: described(z.array(code), 'Codes of regions where a programme works without being a party.'),
    appliesTo: described(
      z.union([z.literal('all'), z.literal('none'), z.array(code)]).nullable(),
      'For agreements of the province: the regions to which it applies; null where that is not recorded.',
    ),
    localParties: z.array(localParty),
    partners: described(z.array(z.string()), 'Slugs.'),
    foreignParties: z.array(foreignParty),
    countries: described(z.array(countryCode), 'ISO 3166-1 alpha-2.'),
    sectors: z.array(z.string()),
    money: z.strictObject({
      kind: z.enum(['none', 'not-stated', 'amount']),
      amount: z.number().nullable(),
      currency: described(z.string().nullable(), 'ISO 4217.'),
      text: apiText.nullable(),
      sources: apiSourceIds,
    }),
    events: z.array(event),
    activities: z.array(activity),
    authority: z.array(
      z.strictObject({
        key: z.string(),
        kind: z.enum(authorityKinds),
        number: z.string().nullable(),
        date: apiDate.nullable(),
        text: apiText,
        sources: apiSourceIds,
      }),
    ),
    documents: z.array(document),
    umbrella: agreementId.nullable(),
    children: z.array(agreementId),
    predecessors: described(z.array(agreementId), 'Nearest first.'),
    successors: described(z.array(agreementId), 'Nearest first.'),
    pressReleases: described(z.array(z.string()), 'Ids: year/slug.'),
    conflict: described(z.array(statement), 'Statements that contradict each other on whether it exists.'),
    notes: z.array(statement),
    completeness: z.strictObject({ known: z.array(z.enum(knownThings)), missing: z.array(z.enum(knownThings)) }),
    ...apiVerification,
    nextReview: apiDay.nullable(),
    ...apiRecord,
    ...apiAddresses,
  }),
  'One agreement, or the effort towards one.',
);

export type ApiAgreement = z.infer<typeof apiAgreement>;
