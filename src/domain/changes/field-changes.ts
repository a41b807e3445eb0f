import { isFields, type Fields } from './fact-fields.ts';

/** What a field says: one value, several, or the values by which an item of a list is known. */
export type FieldValue = string | readonly string[] | Readonly<Record<string, string>>;

/** One field that differs between two versions of a record. */
export interface FieldChange {
  /** Names from the record down, without positions: `events.term.until`. */
  path: string;
  /** Permanent key of the innermost list item: `signing-1990`. */
  item?: string;
  /** Absent where the field or the item was not there, or must not be told. */
  before?: FieldValue;
  after?: FieldValue;
}

/**
 * Values that may be told as they are: dates, numbers, and names of what the register knows. A text that was taken out
 * may have been taken out for a reason, and the names of people are theirs.
 */
const toldFields = new Set([
  'amount',
  'appliesTo',
  'asOf',
  'binding',
  'body',
  'class',
  'code',
  'count',
  'countries',
  'country',
  'currency',
  'date',
  'informationClass',
  'kind',
  'km2',
  'language',
  'name',
  'number',
  'outside',
  'pages',
  'partner',
  'partners',
  'place',
  'predecessor',
  'publisher',
  'reason',
  'region',
  'regions',
  'sector',
  'sectors',
  'title',
  'umbrella',
  'until',
  'year',
]);

/** Groups of which nothing is told but that they changed. */
const quietFields = new Set(['contact', 'people', 'photo']);

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
  const place = { path, ...(item !== undefined && { item }) };
  if (quietFields.has(lastName(path))) return [place];
  if (isFields(before) && isFields(after)) return listFieldChanges(before, after, path, item);
  const keyed = toKeyed(before, after);
  if (keyed) return compareItems(keyed.before, keyed.after, path);
  return [{ ...place, ...toTold('before', before, path), ...toTold('after', after, path) }];
}

function compareItems(
  before: ReadonlyMap<string, Fields>,
  after: ReadonlyMap<string, Fields>,
  path: string,
): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, recent] = [before.get(key), after.get(key)];
    // A source that is described better is still the same source.
    if (old && recent) return path === 'sources' ? [] : listFieldChanges(old, recent, path, key);
    return [{ path, item: key, ...toTold('before', old, path), ...toTold('after', recent, path) }];
  });
}

function toTold(side: 'before' | 'after', value: unknown, path: string): Pick<FieldChange, typeof side> {
  const told = isFields(value) ? toTexts(value) : toldFields.has(lastName(path)) ? toValue(value) : undefined;
  return told === undefined ? {} : { [side]: told };
}

/** What may be told of a group or an item: its own single values. */
function toTexts(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const told = toldFields.has(name) ? toValue(value) : undefined;
      return typeof told === 'string' ? [[name, told]] : [];
    }),
  );
}

function toValue(value: unknown): string | string[] | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return undefined;
  const texts = value.map(String);
  return value.some((item) => typeof item === 'object') ? undefined : texts;
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
    const key = isFields(item) ? toKey(item) : undefined;
    if (!isFields(item) || key === undefined || items.has(key)) return undefined;
    items.set(key, item);
  }
  return items;
}

/** What tells the items of a list apart: the key or id that they are given, or the party that they are. */
function toKey(item: Fields): string | undefined {
  const given = item['key'] ?? item['id'];
  if (typeof given === 'string') return given;
  const named = ['region', 'outside', 'partner', 'name'].flatMap((name) => item[name] ?? []).map(String);
  return named.length === 0 ? undefined : named.join(' ');
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
