import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { getStatusYear } from '../../src/domain/agreement/agreement-status.ts';
import { agreementClasses } from '../../src/domain/lists/agreement-classes.ts';
import { endReasons } from '../../src/domain/lists/end-reasons.ts';
import { eventKinds } from '../../src/domain/lists/event-kinds.ts';
import { agreementStatuses, isDatedStatus, listStatusesOf } from '../../src/domain/lists/statuses.ts';
import { statusGroups } from '../../src/domain/lists/groups.ts';
import { sourceKinds } from '../../src/domain/lists/source-kinds.ts';
import { getEnd } from '../../src/domain/register/expiring.ts';
import { countAgreements } from '../../src/domain/register/counting.ts';
import { getVerification } from '../../src/domain/records/verification.ts';
import { event, makeAgreement, toDate } from '../../src/domain/testing/make-agreement.ts';
import { makeRegister } from '../../src/domain/testing/make-records.ts';

const text = readFileSync('docs/register.md', 'utf8');

/** `delivery 2024-11-28`, `signing 2015 (5 years)`, `exploration 2026 (aim)`, `end 2022 (completed)`. */
const writtenEvent = z.string().transform((written) => {
  const [, kind, date, more = ''] = /^(\S+)(?: ([^(]+?))?(?: \((.+)\))?$/.exec(written) ?? [];
  const years = /^(\d+) years$/.exec(more)?.[1];
  const until = /^until (.+)$/.exec(more)?.[1];
  return event(z.enum(eventKinds).parse(kind), date, {
    ...(years && { term: { kind: 'fixed', years: Number(years) } }),
    ...(until && { term: { kind: 'fixed', until: toDate(until) } }),
    ...(more === 'open' && { term: { kind: 'open' } }),
    ...(more === 'aim' && { namedAim: true }),
    ...(kind === 'end' && { reason: z.enum(endReasons).parse(more) }),
    sources: ['s1', 's2', 's3'],
  });
});

/** `press Antara 2026-03-01`: kind, publisher, and the day on which it was read. */
const writtenSources = z.array(z.string()).transform((list) =>
  list.map((written, index) => {
    const [, kind, publisher = '', checked] = /^(\S+) (.*?)(?: (\d{4}-\d{2}-\d{2}))?$/.exec(written) ?? [];
    return { id: `s${String(index + 1)}`, kind: z.enum(sourceKinds).parse(kind), publisher, checked };
  }),
);

const example = z.strictObject({
  says: z.string(),
  today: z.string().default('2026-11-28'),
  class: z.enum(agreementClasses).default('mou'),
  events: z.array(writtenEvent),
  successor: z.array(writtenEvent).optional(),
  umbrella: z.array(writtenEvent).optional(),
  conflict: z.boolean().default(false),
  sources: writtenSources.default([{ id: 's1', kind: 'press', publisher: 'Antara', checked: undefined }]),
  facts: z.array(z.array(z.string())).optional(),
  status: z.enum(agreementStatuses).optional(),
  group: z.enum(statusGroups).optional(),
  year: z.number().optional(),
  until: z.string().optional(),
  evidence: z.string().optional(),
  activity: z.string().optional(),
  endsSoon: z.boolean().optional(),
  isEndUncertain: z.boolean().optional(),
  renewalStart: z.string().optional(),
  isRenewalLate: z.boolean().optional(),
  counted: z.strictObject({ running: z.number(), inPreparation: z.number() }).optional(),
  lastVerified: z.string().nullable().optional(),
  compared: z.number().optional(),
});

const examples = [...text.matchAll(/```yaml example\n([^]*?)```/g)].map(([, block = '']) =>
  example.parse(parse(block)),
);

/** What the domain says of an example, in the words of the example. */
function judge(given: z.infer<typeof example>) {
  const statements = ['claim', 'denial'].map((key) => ({ key, sources: ['s1'] }));
  const register = makeRegister({
    renewalMonths: 9,
    today: given.today,
    agreements: [
      makeAgreement({
        slug: '0001-example',
        class: given.class,
        events: given.events,
        sources: given.sources,
        ...(given.conflict && { conflict: { statements } }),
        ...(given.umbrella && { umbrella: '0002-umbrella' }),
      }),
      ...(given.umbrella ? [makeAgreement({ slug: '0002-umbrella', events: given.umbrella })] : []),
      ...(given.successor
        ? [makeAgreement({ slug: '0003-successor', predecessor: '0001-example', events: given.successor })]
        : []),
    ],
  });
  const agreement = register.agreement('0001-example');
  if (!agreement) throw new Error(given.says);
  const { overlays, reason } = agreement;
  const facts = given.facts?.map((sources) => ({ path: 'fact', sources })) ?? [];
  const verification = getVerification(facts, given.sources);
  return {
    status: agreement.status,
    group: agreement.group,
    year: getStatusYear(reason),
    until: getEnd(agreement)?.text ?? ('until' in reason ? reason.until.text : undefined),
    evidence: agreement.evidence,
    activity: agreement.activity,
    endsSoon: overlays.endsSoon,
    isEndUncertain: overlays.isEndUncertain,
    renewalStart: overlays.renewalStart?.text,
    isRenewalLate: overlays.isRenewalLate,
    counted: (({ running, inPreparation }) => ({ running, inPreparation }))(
      countAgreements(register.agreements.filter(({ slug }) => slug !== '0002-umbrella')),
    ),
    lastVerified: verification.lastVerified ?? null,
    compared: verification.compared,
  };
}

/** What an example gives; the rest is what it claims. */
const inputs = new Set(['says', 'today', 'class', 'events', 'successor', 'umbrella', 'conflict', 'sources', 'facts']);

test.each(examples)('docs/register.md: $says', (given) => {
  const claims = Object.entries(given).filter(([key]) => !inputs.has(key));
  const expected = Object.fromEntries(claims.filter(([, value]) => value !== undefined));
  expect(Object.keys(expected).length).toBeGreaterThan(0);
  expect(judge(given)).toMatchObject(expected);
});

describe('docs/register.md', () => {
  test('numbers its rules without a gap, and has an example for each', () => {
    const rules = text.split(/^### (?=\d+\. )/m).slice(1);
    expect(rules.map((rule) => Number.parseInt(rule, 10))).toEqual(rules.map((_, index) => index + 1));
    expect(rules.filter((rule) => !rule.includes('```yaml example'))).toEqual([]);
  });

  test('has an example for each status', () => {
    const shown = new Set([...text.matchAll(/^status: (\S+)$/gm)].map(([, status]) => status));
    expect(agreementStatuses.filter((status) => !shown.has(status))).toEqual([]);
  });

  test('has an example with its year for each status that is told with one', () => {
    const dated = new Set([...text.matchAll(/^status: (\S+)\nyear: /gm)].map(([, status]) => status));
    expect(agreementStatuses.filter((status) => isDatedStatus(status) && !dated.has(status))).toEqual([]);
  });

  test('lists the groups and their statuses as the code has them', () => {
    const rows = [...text.matchAll(/^\| `(\w+)`\s*\| ([\w, -]+?)\s*\|$/gm)].map(([, group, list = '']) => [
      group,
      list.split(', '),
    ]);
    expect(rows).toEqual(statusGroups.map((group) => [group, listStatusesOf(group)]));
  });
});
