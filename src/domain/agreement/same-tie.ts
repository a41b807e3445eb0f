import { mayBeSameDay, type PartialDate } from '../calendar/dates.ts';
import type { AgreementClass } from '../lists/agreement-classes.ts';
import type { EventKind } from '../lists/event-kinds.ts';

/** What two records of one tie have in common, whatever they are called. */
export interface TieFace {
  class: AgreementClass | undefined;
  /** Codes of the regions that are parties. */
  regions: readonly string[];
  /** Every name of every foreign party, as slugs. */
  foreign: readonly string[];
  /** Codes of the countries of the foreign parties. */
  countries?: readonly string[];
  /** When it was signed. */
  signed: PartialDate | undefined;
  /** Codes of the regions that a programme works in without being a party. */
  places?: readonly string[];
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
  if (!share(a.regions, b.regions) || !share(a.foreign, b.foreign)) return 'other';
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
 * `same`; two instruments of one day are `maybe` one, and so are programmes of one class in one place, and
 * what was done on that day with a party of the same country.
 */
export function compareEvents(a: TieFace, b: TieFace): 'same' | 'maybe' | 'other' {
  const areas = [a, b].map(({ regions, places = [] }) => [...regions, ...places]);
  if (!share(areas[0] ?? [], areas[1] ?? [])) return 'other';
  const common = (a.events ?? []).filter(({ kind, date }) =>
    (b.events ?? []).some((other) => isAlike(other.kind, kind) && date !== undefined && date.text === other.date?.text),
  );
  // The same party may be called otherwise: "Pihak Korea Selatan melalui duta besarnya".
  if (!share(a.foreign, b.foreign))
    return share(a.countries ?? [], b.countries ?? []) && common.some(({ date }) => isExact(date)) ? 'maybe' : 'other';
  const isOfPair = ({ kind }: Happening) => !ofInstruments.includes(kind);
  if (common.some((event) => isOfPair(event) && (isExact(event.date) || a.class === b.class))) return 'same';
  if (common.some(({ date }) => isExact(date)) || mayBeOneInstrument(a, b)) return 'maybe';
  const isProgramme = a.class === b.class && a.class !== undefined && a.class !== 'no-instrument';
  return isProgramme && !share(a.regions, b.regions) && mayMeet(a, b) ? 'maybe' : 'other';
}

/** Instruments of one year, of which two sides call the form otherwise: a "memorandum" may be that of a sister city. */
function mayBeOneInstrument(a: TieFace, b: TieFace): boolean {
  const [one, other] = [a, b].map(({ events = [] }) => events.filter(({ kind }) => kind === 'signing'));
  return (one ?? []).some(({ date }) =>
    (other ?? []).some((event) => date !== undefined && event.date !== undefined && mayBeSameDay(date, event.date)),
  );
}

/** Whether two kinds may name one event: one calls a meeting a visit, the other talks. */
export function isAlike(a: EventKind, b: EventKind): boolean {
  const talks: readonly EventKind[] = ['contact', 'exploration'];
  return a === b || (talks.includes(a) && talks.includes(b));
}

function isExact(date: PartialDate | undefined): boolean {
  return date?.precision === 'day' || date?.precision === 'interval';
}

/** Whether some day of the one may be a day of the other; what has no day may be of any. */
function mayMeet(a: TieFace, b: TieFace): boolean {
  const [one, other] = [a, b].map(({ events = [] }) => events.flatMap(({ date }) => date ?? []));
  if (!one?.length || !other?.length) return true;
  return one.some((date) => other.some((day) => mayBeSameDay(date, day)));
}

function share(one: readonly string[], other: readonly string[]): boolean {
  return one.some((name) => other.includes(name));
}
