/** One field that differs between two versions of a record. */
export interface FieldChange {
  /** Names from the record down, without positions: `events.term.until`. */
  path: string;
  /** Permanent key of the innermost list item: `signing-1990`. */
  item?: string;
  /** Absent where the field was not there; only single values are told. */
  before?: string;
  after?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Values that may be told as they are: dates, numbers and names; a text that was taken out may have been taken out for a reason. */
const toldFields = new Set([
  'amount',
  'asOf',
  'checked',
  'count',
  'date',
  'km2',
  'lastVerified',
  'latitude',
  'longitude',
  'months',
  'nextReview',
  'title',
  'until',
  'updated',
  'year',
  'years',
]);

/**
 * What changed between two versions of a record, field by field; items of lists are matched by their keys, not their
 * positions, and a field whose text changed is named without its words.
 */
export function listFieldChanges(before: Fields, after: Fields, path = '', item?: string): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => compare(before[name], after[name], path === '' ? name : `${path}.${name}`, item));
}

function compare(before: unknown, after: unknown, path: string, item: string | undefined): FieldChange[] {
  if (isSame(before, after)) return [];
  if (isFields(before) && isFields(after)) return listFieldChanges(before, after, path, item);
  const keyed = toKeyed(before, after);
  if (keyed) return compareItems(keyed.before, keyed.after, path);
  return [toChange(before, after, path, item)];
}

function compareItems(
  before: ReadonlyMap<string, Fields>,
  after: ReadonlyMap<string, Fields>,
  path: string,
): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, recent] = [before.get(key), after.get(key)];
    if (old && recent) return listFieldChanges(old, recent, path, key);
    return [{ path, item: key }];
  });
}

function toChange(before: unknown, after: unknown, path: string, item: string | undefined): FieldChange {
  const isTold = toldFields.has(path.slice(path.lastIndexOf('.') + 1));
  const [old, recent] = isTold ? [toText(before), toText(after)] : [];
  return {
    path,
    ...(item !== undefined && { item }),
    ...(old !== undefined && { before: old }),
    ...(recent !== undefined && { after: recent }),
  };
}

/** Both lists by the keys of their items, where all items of both have one. */
function toKeyed(before: unknown, after: unknown) {
  const [old, recent] = [toItems(before ?? []), toItems(after ?? [])];
  return old && recent && { before: old, after: recent };
}

function toItems(value: unknown): ReadonlyMap<string, Fields> | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = new Map<string, Fields>();
  for (const item of value as unknown[]) {
    const key = isFields(item) ? (item['key'] ?? item['id'] ?? item['date']) : undefined;
    if (!isFields(item) || typeof key !== 'string' || items.has(key)) return undefined;
    items.set(key, item);
  }
  return items;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
