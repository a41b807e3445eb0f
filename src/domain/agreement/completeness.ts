import { getOwn } from '../records/localized.ts';
import { isFullDate } from '../calendar/dates.ts';
import { approvalBodies, type ApprovalBody } from './agreement.ts';
import type { RegisteredAgreement } from './registered-agreement.ts';

/** What the law of the place asks of agreements. */
export interface LegalDemands {
  /** The language in which they must be written. */
  language?: string | undefined;
  /** Whose approval they need. */
  approvals?: readonly ApprovalBody[];
}

type Known = (agreement: RegisteredAgreement, demands: LegalDemands) => boolean;

/** What a reader may want to know of an agreement, and when it is known. */
const things = {
  'legal-title': ({ text }) => getOwn(text).legalTitle !== undefined,
  'signing-day': ({ signed }) => signed !== undefined && isFullDate(signed),
  'signing-place': (agreement) =>
    listSignings(agreement).some(({ key }) => getOwn(agreement.text).events[key]?.place !== undefined),
  signatories: (agreement) =>
    listSignings(agreement).some(({ people }) => people.filter(({ part }) => part === 'signatory').length > 1),
  term: ({ term }) => term.kind === 'fixed' || term.kind === 'open',
  binding: ({ binding }) => binding !== 'not-stated',
  money: ({ money }) => money.kind !== 'not-stated',
  text: ({ documents }) => documents.some(({ url, file }) => url !== undefined || file !== undefined),
  'required-text': ({ documents }, demands) => documents.some(({ language }) => language === demands.language),
  assembly: (agreement) => hasAuthority(agreement, 'assembly'),
  ministry: (agreement) => hasAuthority(agreement, 'ministry'),
  'full-power': (agreement) => hasAuthority(agreement, 'full-power'),
  delivery: ({ events }) => events.some(({ kind }) => kind === 'delivery'),
  verification: ({ verification }) => verification.lastVerified !== undefined,
} as const satisfies Readonly<Record<string, Known>>;

export type KnownThing = keyof typeof things;

export const knownThings = Object.keys(things) as KnownThing[];

export interface Completeness {
  known: readonly KnownThing[];
  missing: readonly KnownThing[];
}

/** Which of the things that a reader may want to know are on record: "9 of 14 things known". */
export function getCompleteness(agreement: RegisteredAgreement, demands: LegalDemands = {}): Completeness {
  const asked = knownThings.filter((thing) => isAsked(thing, demands));
  const isKnown = (thing: KnownThing) => things[thing](agreement, demands);
  return { known: asked.filter(isKnown), missing: asked.filter((thing) => !isKnown(thing)) };
}

/** Of how many agreements a thing is known. */
export interface KnownShare {
  thing: KnownThing;
  count: number;
  of: number;
}

/** The same things over many agreements, in their order: "text: 3 of 120". */
export function countKnown(agreements: readonly RegisteredAgreement[], demands: LegalDemands = {}): KnownShare[] {
  return knownThings
    .filter((thing) => isAsked(thing, demands))
    .map((thing) => ({
      thing,
      count: agreements.filter((agreement) => things[thing](agreement, demands)).length,
      of: agreements.length,
    }));
}

/** What only some laws ask for is missing nowhere else. */
function isAsked(thing: KnownThing, { language, approvals = [] }: LegalDemands): boolean {
  if (thing === 'required-text') return language !== undefined;
  return !isApproval(thing) || approvals.includes(thing);
}

/** True for the approval of a body. */
export function isApproval(thing: KnownThing): thing is ApprovalBody {
  return approvalBodies.some((body) => body === thing);
}

function listSignings({ events }: RegisteredAgreement): RegisteredAgreement['events'] {
  return events.filter(({ kind }) => kind === 'signing' || kind === 'renewal');
}

/** An approval counts where the trail or an event tells of it. */
function hasAuthority({ authority, events }: RegisteredAgreement, body: ApprovalBody): boolean {
  return authority.some(({ kind }) => kind === body) || events.some((event) => event.body === body);
}
