import { isDay, toDayInZone, type Day } from '../calendar/dates.ts';
import type { Localized } from '../records/localized.ts';
import { pickFacts, pickWords, type Fields } from './fact-fields.ts';
import { listFieldChanges, type FieldChange } from './field-changes.ts';

/** A version of a file, on the day on which readers got it. */
export interface FileVersion {
  day: Day;
  fields: Fields;
  /** The commit that brought it. */
  commit: string;
  /** True where the copy of the repository begins with it: it may be older. */
  isBeginning: boolean;
}

/** What of a record changed on a day. */
export interface RecordChange {
  day: Day;
  /** Facts, told alike in every language. */
  fields: readonly FieldChange[];
  /** Names and places, in the words of each language. */
  words: Localized<readonly FieldChange[]>;
}

/** A record's way as git knows it, from its first publication on. */
export interface RecordHistory {
  /** Day of its first publication; absent where the copy of the repository does not reach back that far. */
  recorded?: Day;
  /** Oldest first. */
  changes: readonly RecordChange[];
  /** What it said at the end of each day that brought a version, oldest first. */
  versions: readonly { day: Day; fields: Fields; commit: string }[];
}

interface Files {
  /** Versions of the record's own file, oldest first. */
  record: readonly FileVersion[];
  /** Versions of its files in every language, that of the record too. */
  words: Localized<readonly FileVersion[]>;
  timeZone: string;
  /** What comes later is not known yet. */
  today: Day;
}

/** The history of a record; what happens on one day is one change, and nothing is told from before it was published. */
export function toRecordHistory({ record, words, timeZone, today }: Files): RecordHistory {
  const days = lastOfDays(record.filter(({ day }) => day <= today));
  const start = days.findIndex((version, index) => {
    const next = days[index + 1];
    const day = getPublicDay(version, timeZone);
    return day !== undefined && day <= today && (next === undefined || day < next.day);
  });
  const first = days[start];
  const day = first && getPublicDay(first, timeZone);
  if (!first || day === undefined) return { changes: [], versions: [] };
  const shown = [{ ...first, day }, ...days.slice(start + 1)];
  return {
    ...(!first.isBeginning && { recorded: day }),
    changes: listChanges(shown, words),
    versions: shown,
  };
}

function listChanges(shown: readonly FileVersion[], words: Localized<readonly FileVersion[]>): RecordChange[] {
  return shown.slice(1).flatMap((version, index) => {
    const before = shown[index];
    if (!before) return [];
    const fields = listFieldChanges(pickFacts(before.fields), pickFacts(version.fields));
    const own = listFieldChanges(pickWords(before.fields), pickWords(version.fields));
    if (fields.length + own.length === 0) return [];
    const told = Object.entries(words).map(([language, versions]) => [
      language,
      listWordChanges(versions, before.day, version.day),
    ]);
    return [{ day: version.day, fields, words: Object.fromEntries(told) as RecordChange['words'] }];
  });
}

/** What changed in a file between the ends of two days. */
function listWordChanges(versions: readonly FileVersion[], from: Day, to: Day): FieldChange[] {
  const [before, after] = [from, to].map((end) => versions.findLast(({ day }) => day <= end));
  if (!before || !after) return [];
  // The place of a new event is told with the event.
  return listFieldChanges(pickWords(before.fields), pickWords(after.fields)).filter(({ path }) => path !== 'events');
}

function lastOfDays(versions: readonly FileVersion[]): FileVersion[] {
  return versions.filter(({ day }, index) => versions[index + 1]?.day !== day);
}

/** The day on which a version can be read; undefined for a draft. */
function getPublicDay({ day, fields }: FileVersion, timeZone: string): Day | undefined {
  const { draft, publishAt } = fields;
  if (draft === true) return undefined;
  if (typeof publishAt !== 'string') return day;
  const instant = new Date(publishAt);
  if (Number.isNaN(instant.getTime())) return day;
  const set = isDay(publishAt) ? publishAt : toDayInZone(instant, timeZone);
  return set > day ? set : day;
}
