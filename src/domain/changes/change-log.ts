import type { StatusReason } from '../agreement/agreement-status.ts';
import type { Day } from '../calendar/dates.ts';
import { getGroup } from '../lists/statuses.ts';
import { cutSections, type Section } from '../register/list-parts.ts';
import { compareCodes } from '../text/compare.ts';
import type { Localized } from '../records/localized.ts';
import type { Publication } from '../records/publication.ts';
import type { FieldChange } from './field-changes.ts';
import type { RecordHistory } from './record-history.ts';
import type { StatusMove } from './status-history.ts';

/** What a line of the log is about, in the order in which the first that fits names it. */
export const changeKinds = [
  'withdrawn',
  'new',
  'ended',
  'revived',
  'quiet',
  'corrected',
  'moved',
  'renamed',
  'changed',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Collections whose records the log tells of. */
export const loggedCollections = ['agreements', 'partners', 'regions', 'press-releases'] as const;
export type LoggedCollection = (typeof loggedCollections)[number];

/** All that happened to one record on one day. */
export interface Change {
  day: Day;
  kind: ChangeKind;
  collection: LoggedCollection;
  slug: string;
  /** Facts that differ, told alike in every language. */
  fields: readonly FieldChange[];
  /** Names and places that differ, in the words of each language. */
  words: Localized<readonly FieldChange[]>;
  status?: { before: StatusReason; after: StatusReason };
  /** Its slug until that day, where that is another. */
  formerSlug?: string;
  /** The commit that brought it; absent where time alone did. */
  commit?: string;
}

/** What the log knows of one record. */
export interface LoggedRecord {
  collection: LoggedCollection;
  record: Pick<Publication, 'corrections' | 'changes' | 'withdrawn'> & { slug: string };
  /** Absent where git knows nothing of its file. */
  history?: RecordHistory | undefined;
  /** Day from which it has its slug, and the one before. */
  renamed?: { day: Day; formerSlug: string } | undefined;
}

/** Every change of the register up to a day, the newest first; one for each record and day. */
export function listChanges(records: readonly LoggedRecord[], moves: readonly StatusMove[], today: Day): Change[] {
  const movesOf = Map.groupBy(moves, ({ slug }) => slug);
  return records
    .flatMap((logged) =>
      listOfRecord(logged, logged.collection === 'agreements' ? movesOf.get(logged.record.slug) : []),
    )
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => compareCodes(b.day, a.day) || compareKinds(a, b) || compareCodes(a.slug, b.slug));
}

function listOfRecord(logged: LoggedRecord, moves: readonly StatusMove[] = []): Change[] {
  const { collection, record, history, renamed } = logged;
  const recorded = history?.recorded;
  const days = new Set([
    recorded,
    renamed?.day,
    record.withdrawn?.date,
    ...(history?.changes ?? []).map(({ day }) => day),
    ...record.corrections.map(({ date }) => date),
    ...record.changes.map(({ date }) => date),
    ...moves.map(({ day }) => day),
  ]);
  return [...days].flatMap((day) => {
    // What a record says of the time before it was here is told with it.
    if (day === undefined || (recorded !== undefined && day < recorded)) return [];
    const own = moves.filter((move) => move.day === day);
    const [first, last] = [own[0], own.at(-1)];
    const status =
      first && last && first.before.status !== last.after.status
        ? { before: first.before, after: last.after }
        : undefined;
    const change = history?.changes.find((one) => one.day === day);
    const isRenamed = renamed?.day === day;
    const commit = history?.versions.find((version) => version.day === day)?.commit;
    return [
      {
        day,
        kind: getKind(logged, day, status),
        collection,
        slug: record.slug,
        fields: change?.fields ?? [],
        words: change?.words ?? {},
        ...(status && { status }),
        ...(isRenamed && { formerSlug: renamed.formerSlug }),
        ...(commit !== undefined && { commit }),
      },
    ];
  });
}

function getKind({ record, history, renamed }: LoggedRecord, day: Day, status: Change['status']): ChangeKind {
  if (record.withdrawn?.date === day) return 'withdrawn';
  if (history?.recorded === day) return 'new';
  const byStatus = status && getStatusKind(status);
  if (byStatus && byStatus !== 'moved') return byStatus;
  if (record.corrections.some(({ date }) => date === day)) return 'corrected';
  if (byStatus) return byStatus;
  if (renamed?.day === day) return 'renamed';
  const change = history?.changes.find((one) => one.day === day);
  const names = Object.values(change?.words ?? {}).flat();
  const isName = names.length > 0 && names.every(({ path }) => path === 'title' || path === 'name');
  return isName && change?.fields.length === 0 ? 'renamed' : 'changed';
}

/** What a new status says: that a tie is over, that nothing is heard of it any more, that it lives again, or another. */
function getStatusKind({ before, after }: NonNullable<Change['status']>): ChangeKind {
  const [old, recent] = [getGroup(before.status), getGroup(after.status)];
  if (old === recent) return 'moved';
  if (recent === 'over') return 'ended';
  const isAlive = recent === 'running' || recent === 'preparing';
  if (isAlive && (old === 'quiet' || old === 'over')) return 'revived';
  return recent === 'quiet' ? 'quiet' : 'moved';
}

type Ordered = Pick<Change, 'kind' | 'collection'>;

function compareKinds(a: Ordered, b: Ordered): number {
  return (
    changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) ||
    loggedCollections.indexOf(a.collection) - loggedCollections.indexOf(b.collection)
  );
}

/** How far the log can know. */
interface LogOrigin {
  /** `part` where git does not reach back to the beginning; `none` where the site was built without git. */
  reach: 'whole' | 'part' | 'none';
  /** The content folder as the repository knows it: `content/`; empty without git. */
  folder: string;
}

/** The log with what it can know. */
export interface ChangeLog extends LogOrigin {
  /** Newest first. */
  changes: readonly Change[];
  ofRecord(collection: LoggedCollection, slug: string): readonly Change[];
}

/** The log of a day, with its changes by record. */
export function createChangeLog(changes: readonly Change[], origin: LogOrigin): ChangeLog {
  const byRecord = Map.groupBy(changes, ({ collection, slug }) => `${collection}/${slug}`);
  return { ...origin, changes, ofRecord: (collection, slug) => byRecord.get(`${collection}/${slug}`) ?? [] };
}

/** What the page of a record tells of its changes. */
export interface RecordTrail extends Pick<ChangeLog, 'reach' | 'changes'> {
  /** Where its file can be edited. */
  edit?: string;
  /** Where the commit of a day can be read. */
  commits: ReadonlyMap<Day, string>;
}

/** The months with changes, newest first: `2026-11`. */
export function listMonths(changes: readonly Change[]): string[] {
  return [...new Set(changes.map(({ day }) => day.slice(0, 7)))];
}

/** More of one kind and collection than this are told in one line, with the list behind it. */
const foldedAbove = 12;

/** What readers must not miss is told one by one, however much it is. */
const neverFolded: readonly ChangeKind[] = ['withdrawn', 'ended', 'revived', 'quiet'];

/** Many changes of one kind in one collection. */
export interface Fold {
  kind: ChangeKind;
  collection: LoggedCollection;
  /** Newest first. */
  changes: readonly Change[];
  /** How many there are, where only a part of them stands here. */
  count?: number;
}

/** Some changes, with what would drown the others set apart. */
export function foldChanges(changes: readonly Change[]): { folds: Fold[]; single: Change[] } {
  const groups = Map.groupBy(changes, ({ kind, collection }) => `${kind}/${collection}`);
  const isFolded = (group: readonly Change[]) =>
    group.length > foldedAbove && group.every(({ kind }) => !neverFolded.includes(kind));
  const folds = [...groups.values()].filter(isFolded).flatMap((group) => {
    const [first] = group;
    return first ? [{ kind: first.kind, collection: first.collection, changes: group }] : [];
  });
  const folded = new Set(folds.flatMap((fold) => fold.changes));
  const single = changes.filter((change) => !folded.has(change));
  return { folds: folds.toSorted(compareKinds), single };
}

/** How many changes stand on one page of a month. */
const changesPerPage = 1000;

/** The changes of a month cut into pages: what is told one by one first, then what is told together; at least one page. */
export function pageChanges(
  changes: readonly Change[],
  perPage = changesPerPage,
): { folds: Fold[]; single: readonly Change[] }[] {
  const { folds, single } = foldChanges(changes);
  const sections: Section<Fold | undefined, Change>[] = [
    { key: undefined, items: single },
    ...folds.map((fold) => ({ key: fold, items: fold.changes })),
  ];
  return cutSections(sections, perPage).map((page) => ({
    single: page.find(({ key }) => key === undefined)?.items ?? [],
    folds: page.flatMap(({ key, items }) => (key ? [{ ...key, changes: items, count: key.changes.length }] : [])),
  }));
}

/** How many changes of each kind there are, in the order of the kinds. */
export function countKinds(changes: readonly Change[]): { kind: ChangeKind; count: number }[] {
  return changeKinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
}
