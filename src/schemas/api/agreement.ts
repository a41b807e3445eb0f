import { z } from 'astro/zod';
import { activities } from '../../domain/lists/activities.ts';
import { agreementClasses } from '../../domain/lists/agreement-classes.ts';
import { eventKinds } from '../../domain/lists/event-kinds.ts';
import { agreementStatuses } from '../../domain/lists/statuses.ts';
import {
  authorityKinds,
  bindings,
  informationClasses,
  localBodies,
  officeLevels,
  partyRoles,
  personParts,
} from '../../domain/agreement/agreement.ts';
import { apiAddresses, apiDate, apiDay, apiRecord, apiSourceIds, apiText, apiWords, described } from './parts.ts';

const code = z.string().regex(/^\d{2}(\.\d{2})?$/);
const countryCode = z.string().regex(/^[A-Z]{2}$/);
const agreementId = z.string().regex(/^[A-Z]{2,5}-\d{4,}$/);

const localParty = z.strictObject({
  region: described(code.nullable(), 'Kemendagri code; null for a party outside the province.'),
  outside: described(apiText.nullable(), 'Name of a party outside the province.'),
  name: described(apiText.nullable(), "Name of the body where it is not the region's government itself."),
  body: z.enum(localBodies),
  role: described(z.enum(partyRoles), '"place" where the region is only where a programme works.'),
});

const foreignParty = z.strictObject({
  partner: described(z.string().nullable(), 'Slug of the partner where it has a record.'),
  name: apiText,
  countries: z.array(countryCode),
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
  state: described(z.enum(['delivered', 'planned']), 'Planned: announced or offered, delivery not recorded.'),
  date: apiDate.nullable(),
  text: apiText,
  sources: apiSourceIds,
});

const document = z.strictObject({
  key: z.string(),
  language: described(z.string(), 'BCP 47.'),
  authentic: z.boolean(),
  pages: z.int().nullable(),
  url: z.url().nullable(),
  bytes: z.int().nullable(),
  sha256: z.string().nullable(),
  informationClass: described(
    z.enum(informationClasses).nullable(),
    'Class of public information under Indonesian Law 14/2008.',
  ),
  sources: apiSourceIds,
});

/** One agreement as the public data give it. */
export const apiAgreement = described(
  z.strictObject({
    id: described(agreementId, 'Permanent number.'),
    slug: z.string(),
    title: apiText,
    legalTitle: apiText.nullable(),
    purpose: apiText,
    body: described(apiText.nullable(), 'The account of the agreement, HTML; [^id] marks lead to sources.'),
    class: z.enum(agreementClasses),
    binding: z.enum(bindings),
    status: described(z.enum(agreementStatuses), 'Computed from events and term for the day `computedFor`.'),
    statusReason: described(z.string(), 'The rule that gave the status.'),
    statusSentence: apiWords,
    isTie: described(z.boolean(), 'A government of the province is a party; only such agreements are counted.'),
    endsOn: described(apiDate.nullable(), 'End of the term that governs, where it is fixed.'),
    daysLeft: z.int().nullable(),
    endsSoon: described(z.boolean(), 'In force, ending within 180 days.'),
    renewalUnderWay: z.boolean(),
    activity: z.enum(activities),
    lastActivity: apiDate.nullable(),
    signed: described(apiDate.nullable(), 'First recorded signing.'),
    term: described(
      z.strictObject({ kind: z.enum(['unsigned', 'unknown', 'open', 'fixed']), until: apiDate.nullable() }),
      'The term that governs on the day `computedFor`.',
    ),
    regions: described(z.array(code), 'Kemendagri codes of the regions whose government is a party.'),
    bodies: described(z.array(code), 'Codes of regions of which only a firm, school or other body is a party.'),
    places: described(z.array(code), 'Codes of regions where a programme works without being a party.'),
    appliesTo: described(
      z.union([z.literal('all'), z.array(code)]).nullable(),
      'For agreements of the province: the regions to which it applies.',
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
    doubt: z.strictObject({ reason: apiText, sources: apiSourceIds }).nullable(),
    notes: z.array(z.strictObject({ key: z.string(), text: apiText, sources: apiSourceIds })),
    lastVerified: apiDay,
    nextReview: apiDay.nullable(),
    ...apiRecord,
    ...apiAddresses,
  }),
  'One agreement, or the effort towards one.',
);

export type ApiAgreement = z.infer<typeof apiAgreement>;
