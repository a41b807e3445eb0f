import { countDays, mayBeSameDay, type PartialDate } from '../calendar/dates.ts';
import type { AgreementClass } from '../lists/agreement-classes.ts';
import { stepKinds, type EventKind } from '../lists/event-kinds.ts';

/** What two records of one tie have in common, whatever they are called. */
export interface TieFace {
  class: AgreementClass | undefined;
  /** Codes of the regions that are parties; a body in one has its name behind the code. */
  regions: readonly string[];
  /** Every name of every foreign party, as slugs. */
  foreign: readonly string[];
  /** Codes of the countries of the foreign parties. */
  countries?: readonly string[];
  /** When it was signed. */
  signed: PartialDate | undefined;
  /** Codes of the regions that a programme works in without being a party. */
  places?: readonly string[];
  /** Codes of the regions in which bodies of the own side are parties. */
  areas?: readonly string[];
  /** Whole names, as slugs, of bodies of the own side that are long enough to be those of one body, wherever it stands. */
  bodies?: readonly string[];
  /** What happened, and when. */
  events?: readonly Happening[];
}

type Happening = Readonly<{ kind: EventKind; date?: PartialDate | undefined }>;

/**
 * Whether two faces are those of one tie: `same` where class, a party of each side and the day agree, `maybe` where a
 * day is missing, `other` otherwise. A pair has only one sister relationship, and one membership: its days may be missing,
 * and another day is hardly that of another one.
 */
export function compareTies(a: TieFace, b: TieFace): 'same' | 'maybe' | 'other' {
  if (a.class === undefined || a.class !== b.class) return 'other';
  if (!isSameSides(a, b)) return 'other';
  const isOnly = isOnlyOfPair(a.class);
  if (a.signed && b.signed && !mayBeSameDay(a.signed, b.signed)) return isOnly ? 'maybe' : 'other';
  return isOnly || (a.signed && b.signed) ? 'same' : 'maybe';
}

/** True for a class of which a pair has one tie at most. */
export function isOnlyOfPair(agreementClass: AgreementClass | undefined): boolean {
  return agreementClass?.startsWith('sister-') === true || agreementClass === 'membership';
}

/** Events of which a pair may have several on one day, each of an instrument of its own. */
const ofInstruments: readonly EventKind[] = ['signing', 'intent', 'renewal'];

/**
 * Whether two faces tell of one event, whatever each calls its form: what the same two sides did on the same day is the
 * `same`, and so is what begins under one form on one day, wherever the region is named; two instruments of one day are
 * `maybe` one, and so are programmes of one class in one place, what two named bodies did in one year, what a list tells of a
 * region and a record of a body in it, what was done on that day with a party of the same country, and a signing where the
 * other tells of no more than talks or a letter of intent before it.
 */
export function compareEvents(a: TieFace, b: TieFace): 'same' | 'maybe' | 'other' {
  const isOneSide = share(...both(a, b, ({ regions, places = [] }) => [...regions, ...places]));
  const isOneBody = share(...both(a, b, ({ bodies = [] }) => bodies));
  const isOneArea =
    isOneSide ||
    isOneBody ||
    share(...both(a, b, ({ regions, places = [], areas = [] }) => [...regions, ...places, ...areas]));
  // Two bodies that both are named have ties of their own, whatever else they share.
  const isOtherBody = !isOneSide && !isOneBody && both(a, b, isOfBodies).every((isNamed) => isNamed);
  if (!isOneArea) return 'other';
  const [one, other] = both(a, b, ({ events = [] }) => events);
  const listCommon = (isOne: (kind: EventKind, other: EventKind) => boolean) =>
    one.filter(({ kind, date }) =>
      other.some((event) => isOne(event.kind, kind) && date !== undefined && date.text === event.date?.text),
    );
  if (!share(a.foreign, b.foreign)) {
    // An office writes the day of the signature under "beginning".
    const common = listCommon((kind, its) => isAlike(kind, its) || (isBeginning(kind) && isBeginning(its)));
    return !isOtherBody && mayBeOneParty(a, b, common) ? 'maybe' : 'other';
  }
  const common = listCommon(isAlike);
  const isOfPair = ({ kind }: Happening) => !ofInstruments.includes(kind);
  if (isOneSide && common.some((event) => isOfPair(event) && (isExact(event.date) || a.class === b.class)))
    return 'same';
  if (isOneSide && isOneBeginning(a, b)) return 'same';
  // One side may call the opening of an office what the other calls a signing.
  if (one.some(({ date }) => isExact(date) && other.some((event) => event.date?.text === date?.text))) return 'maybe';
  if (isOtherBody) return isNearBody(a, b) || isNearFirm(a, b) ? 'maybe' : 'other';
  if (isOneSide && (isLetterOf(a, b) || isLetterOf(b, a))) return 'maybe';
  if (isOneSide && (leadsTo(a, b) || leadsTo(b, a))) return 'maybe';
  if (mayBeOneInstrument(a, b) || mayBeSlip(a, b) || isRenewalOf(a, b)) return 'maybe';
  // What a school calls a partnership, its record may call a programme.
  if (isOneSide && both(a, b, isOfBodies).every((isNamed) => isNamed) && hasCommonDay(a, b)) return 'maybe';
  const isProgramme = a.class === b.class && a.class !== undefined && a.class !== 'no-instrument';
  return isProgramme && !share(a.regions, b.regions) && mayMeet(a, b) ? 'maybe' : 'other';
}

/**
 * Whether a party of the same country is the same under another name, as what it did on that day says: "Pihak Korea Selatan
 * melalui duta besarnya"; or its initials, where the class and the year agree.
 */
function mayBeOneParty(a: TieFace, b: TieFace, common: readonly Happening[]): boolean {
  if (!share(a.countries ?? [], b.countries ?? [])) return false;
  if (common.some(({ date }) => isExact(date))) return true;
  return a.class === b.class && (isShortOf(a, b) || isShortOf(b, a)) && mayBeOneInstrument(a, b);
}

/** True where all of the own side are bodies with a name, which stands behind the code of their region. */
function isOfBodies({ regions }: TieFace): boolean {
  return regions.length > 0 && regions.every((name) => name.includes(' '));
}

/** So many long words of a name are hardly those of two bodies: "institut teknologi sains contoh". */
const NEAR_WORDS = 3;

/** True where names of two bodies have most of what tells bodies apart in common. */
function isNearBody(a: TieFace, b: TieFace): boolean {
  const [one, other] = both(a, b, ({ bodies = [] }) =>
    bodies.map((name) => name.split('-').filter(({ length }) => length > 3)),
  );
  return one.some((words) =>
    other.some((others) => words.filter((word) => others.includes(word)).length >= NEAR_WORDS),
  );
}

/** Short words before a name say what a firm is: "PT", "CV". */
const SHORTEST_OWN_WORD = 5;

/** True for deals of firms that one word names, in one region: "PT Contoh Industrial Estate" and "Contoh Group". */
function isNearFirm(a: TieFace, b: TieFace): boolean {
  const [one, other] = both(a, b, ({ regions }) =>
    regions.flatMap((region) => {
      const [code = '', name = ''] = region.split(' ');
      const word = name.split('-').find(({ length }) => length >= SHORTEST_OWN_WORD);
      return word === undefined ? [] : [`${code} ${word}`];
    }),
  );
  return a.class === 'other' && b.class === 'other' && share(one, other);
}

/** True where the one is a letter of intent and the other a sister relationship that nothing was signed for. */
function isLetterOf(a: TieFace, b: TieFace): boolean {
  const isSigned = (b.events ?? []).some(({ kind }) => isBeginning(kind) || kind === 'renewal');
  return a.class === 'loi' && b.class?.startsWith('sister-') === true && !isSigned;
}

function both<T>(a: TieFace, b: TieFace, take: (face: TieFace) => T): [T, T] {
  return [take(a), take(b)];
}

/** True where a foreign party of the one is called by the initials of one of the other: "kier" of "korea-institute-of-energy-research". */
function isShortOf(a: TieFace, b: TieFace): boolean {
  return share(a.foreign, b.foreign.flatMap(listInitials));
}

/** Initials of all words of a name, and of those that are longer than "of" and "the". */
function listInitials(name: string): string[] {
  const words = name.split('-');
  return [words, words.filter(({ length }) => length > 3)]
    .filter(({ length }) => length > 2)
    .map((all) => all.map((word) => word[0]).join(''));
}

/** True where a party of each side agrees. */
export function isSameSides(a: TieFace, b: TieFace): boolean {
  return share(a.regions, b.regions) && share(a.foreign, b.foreign);
}

/** True where what both tell of a side, or of days, has nothing in common: whatever both are called, they are two ties. */
export function isOtherTie(a: TieFace, b: TieFace): boolean {
  const pairs = [both(a, b, ({ foreign }) => foreign), both(a, b, ({ regions, areas = [] }) => [...regions, ...areas])];
  const isTold = both(a, b, listDays).every(({ length }) => length > 0);
  return (
    pairs.some(([one, other]) => one.length > 0 && other.length > 0 && !share(one, other)) ||
    (isTold && !hasCommonDay(a, b))
  );
}

/** True where the one tells of a renewal, and the other of an instrument of that class from before. */
export function isRenewalOf(a: TieFace, b: TieFace): boolean {
  const before = b.signed?.earliest;
  if (a.class === undefined || a.class !== b.class || before === undefined) return false;
  return (a.events ?? []).some(({ kind, date }) => kind === 'renewal' && before < (date?.latest ?? ''));
}

/** What was agreed with a signature, or with the letter that announces it. */
const signatures: readonly EventKind[] = ['intent', 'signing', 'effect', 'renewal'];

/** Talks lead to no signature that comes more than ten years after the last of them: those were other talks. */
const LONG_AFTER_DAYS = 3653;

/** True where the one tells of steps alone, and the other of what such steps lead to, on no earlier day and not long after. */
function leadsTo(a: TieFace, b: TieFace): boolean {
  const [steps, others] = both(a, b, ({ events = [] }) => events);
  const [first, ...more] = steps.filter(({ kind }) => stepKinds.includes(kind));
  const isOnlySteps = steps.every(({ kind }) => kind === 'contact' || stepKinds.includes(kind));
  if (!first || !isOnlySteps || steps.some(({ kind }) => others.some((event) => event.kind === kind))) return false;
  const days = [first, ...more].map(({ date }) => date?.latest);
  const last = days.some((day) => day === undefined) ? undefined : days.toSorted().at(-1);
  return others.some(
    ({ kind, date }) =>
      signatures.includes(kind) &&
      !isLongAfter(last, date?.earliest) &&
      // What is told "by" a day may have been long before it.
      (!date || !first.date || first.date.qualifier === 'by' || (first.date.earliest ?? '') <= (date.latest ?? '')),
  );
}

function isLongAfter(last: string | undefined, day: string | undefined): boolean {
  return last !== undefined && day !== undefined && countDays(last, day) > LONG_AFTER_DAYS;
}

/** Days of one instrument are seldom told further apart. */
const NEAR_DAYS = 31;

/** Instruments of one class of which the days are near each other: of the signing and of its report, or with a slip. */
function mayBeSlip(a: TieFace, b: TieFace): boolean {
  const [day, other] = both(a, b, ({ signed }) => signed);
  if (a.class !== b.class || a.class === undefined || !isExact(day) || !isExact(other)) return false;
  const [first = '', last = ''] = [day?.earliest ?? '', other?.earliest ?? ''].toSorted();
  return countDays(first, last) <= NEAR_DAYS;
}

/** Instruments of one year, of which two sides call the form otherwise: a "memorandum" may be that of a sister city. */
function mayBeOneInstrument(a: TieFace, b: TieFace): boolean {
  const [one, other] = both(a, b, ({ events = [] }) =>
    events.filter(({ kind }) => ['signing', 'effect'].includes(kind)),
  );
  return one.some(({ date }) =>
    other.some((event) => date !== undefined && event.date !== undefined && mayBeSameDay(date, event.date)),
  );
}

/** Whether two kinds may name one event: one calls a meeting a visit, the other talks. */
export function isAlike(a: EventKind, b: EventKind): boolean {
  const talks: readonly EventKind[] = ['contact', 'exploration'];
  return a === b || (talks.includes(a) && talks.includes(b));
}

/**
 * True where both begin on one day under one form: an office writes the day of the signature, or of the renewal that holds,
 * under "beginning". What was signed on two days are two, whatever else they share.
 */
function isOneBeginning(a: TieFace, b: TieFace): boolean {
  if (a.class === undefined || a.class !== b.class) return false;
  if (a.signed && b.signed && !mayBeSameDay(a.signed, b.signed)) return false;
  const [one, other] = both(a, b, ({ events = [] }) => events.filter(({ kind }) => isHeldFrom(kind, a.class)));
  const isSure = (kind: EventKind, its: EventKind) => isGiven(a.class) && isBeginning(kind) && isBeginning(its);
  return one.some(({ kind, date }) =>
    other.some(
      (event) => date !== undefined && event.date?.text === date.text && (isExact(date) || isSure(kind, event.kind)),
    ),
  );
}

/** True for a form that begins without anybody's signature on record. */
export function isGiven(agreementClass: AgreementClass | undefined): boolean {
  return agreementClass !== undefined && givenForms.includes(agreementClass);
}

const givenForms: readonly AgreementClass[] = ['grant', 'loan', 'technical-cooperation', 'membership'];

/** True for what an instrument holds from; a letter of intent comes before any other one. */
export function isHeldFrom(kind: EventKind | undefined, agreementClass?: AgreementClass): boolean {
  return kind !== undefined && signatures.includes(kind) && (kind !== 'intent' || agreementClass === 'loi');
}

/** True for what an agreement begins with. */
export function isBeginning(kind: EventKind): boolean {
  return kind === 'signing' || kind === 'effect';
}

function isExact(date: PartialDate | undefined): boolean {
  return date?.precision === 'day' || date?.precision === 'interval';
}

/** Whether some day of the one may be a day of the other; what has no day may be of any. */
function mayMeet(a: TieFace, b: TieFace): boolean {
  return both(a, b, listDays).some(({ length }) => length === 0) || hasCommonDay(a, b);
}

function hasCommonDay(a: TieFace, b: TieFace): boolean {
  const [one, other] = both(a, b, listDays);
  return one.some((date) => other.some((day) => mayBeSameDay(date, day)));
}

function listDays({ events = [] }: TieFace): PartialDate[] {
  return events.flatMap(({ date }) => date ?? []);
}

function share(one: readonly string[], other: readonly string[]): boolean {
  return one.some((name) => other.includes(name));
}
