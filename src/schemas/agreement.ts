import { z } from 'astro/zod';
import { agreementClasses } from '../domain/lists/agreement-classes.ts';
import { endReasons } from '../domain/lists/end-reasons.ts';
import { eventKinds } from '../domain/lists/event-kinds.ts';
import {
  authorityKinds,
  bindings,
  foreignRoles,
  informationClasses,
  localBodies,
  officeLevels,
  partyRoles,
  personParts,
} from '../domain/agreement/agreement.ts';
import { partialDate } from './parts/dates.ts';
import { field } from './parts/field.ts';
import { amount, count, currency, months, years } from './parts/numbers.ts';
import { publication, publicationText, review } from './parts/publication.ts';
import { judgedSources, sourceIds } from './parts/sources.ts';
import { webAddress } from './parts/web-address.ts';
import { countryCode, key, line, regionCode, sameKey, slug, words } from './parts/words.ts';

const title = field(line.max(90), 'agreement.title');
const legalTitle = field(line.optional(), 'agreement.legalTitle');
const purpose = field(words(60), 'agreement.purpose');
const what = field(line, 'agreement.what');
const place = field(line.optional(), 'agreement.place');

const localParty = z
  .strictObject({
    region: field(regionCode.optional(), 'agreement.localParty.region', 'regions'),
    outside: field(line.optional(), 'agreement.localParty.outside'),
    body: field(z.enum(localBodies).default('government'), 'agreement.localParty.body'),
    role: field(z.enum(partyRoles).default('party'), 'agreement.localParty.role'),
    name: field(line.optional(), 'agreement.localParty.name'),
  })
  .refine((party) => (party.region === undefined) !== (party.outside === undefined), {
    params: { problem: 'region-or-outside' },
  });

const foreignParty = z
  .strictObject({
    partner: field(slug.optional(), 'agreement.foreignParty.partner', 'partners'),
    name: field(line.optional(), 'agreement.foreignParty.name'),
    countries: field(z.array(countryCode).default([]), 'agreement.foreignParty.countries', 'countries'),
    role: field(z.enum(foreignRoles).default('party'), 'agreement.foreignParty.role'),
  })
  .refine((party) => (party.partner === undefined) !== (party.name === undefined), {
    params: { problem: 'partner-or-name' },
  });

const term = z
  .strictObject({
    kind: field(z.enum(['fixed', 'open', 'unknown']), 'agreement.term.kind'),
    until: field(partialDate.optional(), 'agreement.term.until'),
    years: field(years.optional(), 'agreement.term.years'),
    months: field(months.optional(), 'agreement.term.months'),
  })
  .refine((value) => (value.kind === 'fixed') === Boolean(value.until ?? value.years ?? value.months), {
    params: { problem: 'term' },
  });

const person = z.strictObject({
  name: field(line, 'agreement.person.name'),
  office: field(line.optional(), 'agreement.person.office'),
  level: field(z.enum(officeLevels).optional(), 'agreement.person.level'),
  part: field(z.enum(personParts).default('present'), 'agreement.person.part'),
});

const event = z.strictObject({
  key: field(key, 'agreement.event.key'),
  kind: field(z.enum(eventKinds), 'agreement.event.kind'),
  date: field(partialDate.optional(), 'agreement.event.date'),
  place,
  people: field(z.array(person).default([]), 'agreement.event.people'),
  what,
  term: field(term.optional(), 'agreement.event.term'),
  body: field(z.enum(authorityKinds).optional(), 'agreement.event.body'),
  reason: field(z.enum(endReasons).optional(), 'agreement.event.reason'),
  namedAim: field(z.boolean().optional(), 'agreement.event.namedAim'),
  sources: sourceIds,
});

const plan = z.strictObject({
  key: field(key, 'agreement.plan.key'),
  date: field(partialDate.optional(), 'agreement.plan.date'),
  text: field(line, 'agreement.plan.text'),
  delivered: field(key.optional(), 'agreement.plan.delivered'),
  sources: sourceIds,
});

const authorityStep = z.strictObject({
  key: field(key, 'agreement.authorityStep.key'),
  kind: field(z.enum(authorityKinds), 'agreement.authorityStep.kind'),
  number: field(line.optional(), 'agreement.authorityStep.number'),
  date: field(partialDate.optional(), 'agreement.authorityStep.date'),
  text: field(line, 'agreement.authorityStep.text'),
  sources: sourceIds,
});

const document = z.strictObject({
  key: field(key, 'agreement.document.key'),
  language: field(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/), 'agreement.document.language'),
  authentic: field(z.boolean(), 'agreement.document.authentic'),
  pages: field(count.min(1).optional(), 'agreement.document.pages'),
  official: field(z.boolean().optional(), 'agreement.document.official'),
  url: field(webAddress.optional(), 'agreement.document.url'),
  file: field(line.optional(), 'agreement.document.file'),
  bytes: field(count.min(1).optional(), 'agreement.document.bytes'),
  sha256: field(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    'agreement.document.sha256',
  ),
  informationClass: field(z.enum(informationClasses).optional(), 'agreement.document.informationClass'),
  ground: field(line.optional(), 'agreement.document.ground'),
  sources: sourceIds,
});

const money = z
  .strictObject({
    kind: field(z.enum(['none', 'amount', 'not-stated']), 'agreement.money.kind'),
    amount: field(amount.optional(), 'agreement.money.amount'),
    currency: field(currency.optional(), 'agreement.money.currency'),
    text: field(line.optional(), 'agreement.money.text'),
    sources: sourceIds.optional(),
  })
  .refine((value) => (value.kind === 'amount') === (value.amount !== undefined && value.currency !== undefined), {
    params: { problem: 'money' },
  })
  .refine((value) => value.kind === 'not-stated' || value.sources !== undefined, {
    params: { problem: 'money-source' },
  });

const statement = z.strictObject({
  key: field(key, 'agreement.statement.key'),
  text: field(line, 'agreement.statement.text'),
  sources: sourceIds,
});

const note = z.strictObject({
  key: field(key, 'shared.noteKey'),
  text: field(line, 'agreement.note.text'),
  sources: sourceIds,
});

/** The browser editor can only write the word in a list: `[all]`. */
const everyRegion = z.union([z.literal('all'), z.tuple([z.literal('all')])]).transform(() => 'all' as const);
const noRegion = z.union([z.literal('none'), z.tuple([z.literal('none')])]).transform(() => 'none' as const);

/** The record of one agreement: all facts, and the words in the default language. */
export const agreementRecord = z.strictObject({
  title,
  legalTitle,
  class: field(z.enum(agreementClasses), 'agreement.class'),
  binding: field(z.enum(bindings).default('not-stated'), 'agreement.binding'),
  purpose,
  sectors: field(z.array(key).default([]), 'agreement.sectors', 'sectors'),
  local: field(z.array(localParty).min(1), 'agreement.local'),
  foreign: field(z.array(foreignParty).min(1), 'agreement.foreign'),
  appliesTo: field(
    z.union([everyRegion, noRegion, z.array(regionCode).min(1)]).optional(),
    'agreement.appliesTo',
    'regions',
  ),
  money: field(money.default({ kind: 'not-stated' }), 'agreement.money'),
  events: field(z.array(event).min(1), 'agreement.events'),
  plans: field(z.array(plan).default([]), 'agreement.plans'),
  authority: field(z.array(authorityStep).default([]), 'agreement.authority'),
  documents: field(z.array(document).default([]), 'agreement.documents'),
  umbrella: field(slug.optional(), 'agreement.umbrella', 'agreements'),
  predecessor: field(slug.optional(), 'agreement.predecessor', 'agreements'),
  conflict: field(
    z
      .strictObject({
        statements: field(z.array(statement).min(2), 'agreement.conflict.statements'),
      })
      .optional(),
    'agreement.conflict',
  ),
  notes: field(z.array(note).default([]), 'agreement.notes'),
  ...review,
  sources: judgedSources,
  ...publication,
});

const personText = z.strictObject({
  name: field(line, 'agreement.translation.person.name'),
  office: field(line.optional(), 'agreement.translation.person.office'),
});
const translated = field(line, 'agreement.translation.item');

/** The words of one agreement in another language; lists repeat the record's keys. */
export const agreementText = z.strictObject({
  title,
  legalTitle,
  purpose,
  conflict: field(
    z
      .strictObject({
        statements: field(
          z.array(z.strictObject({ key: sameKey, text: translated })),
          'agreement.translation.conflict.statements',
        ),
      })
      .optional(),
    'agreement.translation.conflict',
  ),
  money: field(z.strictObject({ text: translated }).optional(), 'agreement.translation.money'),
  partyNames: field(
    z
      .array(
        z.strictObject({
          name: field(line, 'agreement.translation.partyNames.name'),
          text: field(line, 'agreement.translation.partyNames.text'),
        }),
      )
      .default([]),
    'agreement.translation.partyNames',
  ),
  events: field(
    z
      .array(
        z.strictObject({
          key: sameKey,
          what,
          place,
          people: field(z.array(personText).default([]), 'shared.translatedPeople'),
        }),
      )
      .min(1),
    'agreement.translation.events',
  ),
  plans: field(z.array(z.strictObject({ key: sameKey, text: translated })).default([]), 'agreement.translation.plans'),
  authority: field(
    z.array(z.strictObject({ key: sameKey, text: translated })).default([]),
    'agreement.translation.authority',
  ),
  documents: field(
    z.array(z.strictObject({ key: sameKey, ground: translated })).default([]),
    'agreement.translation.documents',
  ),
  notes: field(z.array(z.strictObject({ key: sameKey, text: translated })).default([]), 'agreement.translation.notes'),
  ...publicationText,
});

export type AgreementRecord = z.infer<typeof agreementRecord>;
export type AgreementTextFile = z.infer<typeof agreementText>;
