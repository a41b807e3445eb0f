import { listFieldChanges, type FieldChange } from './field-changes.ts';

/** A version of a record, on its day. */
export interface RecordVersion {
  day: string;
  fields: Readonly<Record<string, unknown>>;
}

/** What changed in a record, newest day first. */
export interface RecordHistory {
  /** Day of the first version; absent where the copy of the repository does not reach back that far. */
  recorded?: string;
  changes: readonly { day: string; fields: readonly FieldChange[] }[];
  isComplete: boolean;
}

/** The history of a record from its versions, oldest first; what happens on one day is one change. */
export function toRecordHistory(versions: readonly RecordVersion[], isComplete: boolean): RecordHistory {
  const lastOfDays = versions.filter(({ day }, index) => versions[index + 1]?.day !== day);
  const changes = lastOfDays
    .flatMap(({ day, fields }, index) => {
      const before = lastOfDays[index - 1];
      const found = before ? listFieldChanges(before.fields, fields) : [];
      return found.length === 0 ? [] : [{ day, fields: found }];
    })
    .reverse();
  const recorded = isComplete ? lastOfDays[0]?.day : undefined;
  return { ...(recorded !== undefined && { recorded }), changes, isComplete };
}
