import { createFamilies } from '../agreement/agreement-family.ts';
import { createReasons } from '../agreement/agreement-reasons.ts';
import type { StatusReason } from '../agreement/agreement-status.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { addDays, countDays, type Day } from '../calendar/dates.ts';
import { isWithdrawn } from '../records/publication.ts';

/** What an agreement said from some days on, oldest first. */
export interface AgreementTimeline {
  slug: string;
  /** `agreement` is absent where a version cannot be read by today's rules. */
  versions: readonly { day: Day; agreement?: Agreement }[];
}

/** A day on which the status of an agreement became another. */
export interface StatusMove {
  slug: string;
  day: Day;
  before: StatusReason;
  after: StatusReason;
}

type Reasons = ReadonlyMap<string, StatusReason>;

/**
 * Every change of status up to a day, by a new version or by the passing of days, as the rules of today give it.
 * Agreements of one family are followed together, because the status of one can move that of another.
 */
export function listStatusMoves(timelines: readonly AgreementTimeline[], today: Day): StatusMove[] {
  return groupFamilies(timelines).flatMap((family) => followFamily(family, today));
}

function followFamily(family: readonly AgreementTimeline[], today: Day): StatusMove[] {
  const days = [...new Set(family.flatMap(({ versions }) => versions.map(({ day }) => day)))]
    .filter((day) => day <= today)
    .toSorted();
  let current = new Map<string, Agreement>();
  return days.flatMap((day, index) => {
    const before = getReasons(current, day);
    const next = new Map(current);
    for (const { slug, versions } of family) {
      const version = versions.findLast((one) => one.day === day);
      if (version?.agreement) next.set(slug, version.agreement);
      else if (version) next.delete(slug);
    }
    current = next;
    const edited = listDifferences(before, getReasons(next, day), day);
    const until = days[index + 1] ?? today;
    return [...edited, ...[...next.keys()].flatMap((slug) => followDays(slug, next, day, until))];
  });
}

/** Changes of status after one day and up to another, while no record changes. */
function followDays(slug: string, records: ReadonlyMap<string, Agreement>, from: Day, to: Day): StatusMove[] {
  const reasonOn = (day: Day) => getReasons(records, day).get(slug);
  const last = reasonOn(to);
  const moves: StatusMove[] = [];
  let at = from;
  for (let start = reasonOn(at); start && last && start.status !== last.status; start = reasonOn(at)) {
    const { status } = start;
    const day = findFirst(at, to, (one) => reasonOn(one)?.status !== status);
    const [before, after] = [reasonOn(addDays(day, -1)), reasonOn(day)];
    // Withdrawn meanwhile: nothing is claimed any more.
    if (!before || !after) return moves;
    moves.push({ slug, day, before, after });
    at = day;
  }
  return moves;
}

/** The first day after `from` on which something holds that holds on `to`. */
function findFirst(from: Day, to: Day, holds: (day: Day) => boolean): Day {
  let [low, high] = [0, countDays(from, to)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(addDays(from, middle))) high = middle;
    else low = middle;
  }
  return addDays(from, high);
}

function listDifferences(before: Reasons, after: Reasons, day: Day): StatusMove[] {
  return [...after].flatMap(([slug, reason]) => {
    const old = before.get(slug);
    return old && old.status !== reason.status ? [{ slug, day, before: old, after: reason }] : [];
  });
}

function getReasons(records: ReadonlyMap<string, Agreement>, day: Day): Reasons {
  const valid = [...records.values()].filter((agreement) => !isWithdrawn(agreement, day));
  const reasonOf = createReasons(createFamilies(valid), day);
  return new Map(valid.map((agreement) => [agreement.slug, reasonOf(agreement)]));
}

/** Agreements that any version ties to each other. */
function groupFamilies(timelines: readonly AgreementTimeline[]): AgreementTimeline[][] {
  const heads = new Map(timelines.map(({ slug }) => [slug, slug]));
  const headOf = (slug: string): string => {
    const head = heads.get(slug) ?? slug;
    return head === slug ? slug : headOf(head);
  };
  for (const { slug, versions } of timelines)
    for (const { agreement } of versions)
      for (const other of [agreement?.umbrella, agreement?.predecessor])
        if (other !== undefined && heads.has(other)) heads.set(headOf(other), headOf(slug));
  return [...Map.groupBy(timelines, ({ slug }) => headOf(slug)).values()];
}
