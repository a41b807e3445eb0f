import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parsePartialDate } from '../../../src/domain/calendar/dates.ts';
import { getCollection, type CollectionName } from '../../../src/model/collections.ts';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import { getReferences, referredCollections } from '../../../src/model/references.ts';
import { toContentPlace, type EntryPlace } from '../../../src/reader/content-path.ts';
import { readEntryParts, toEntryText } from '../../../src/reader/entry-text.ts';
import { toPlainLines } from '../../../src/reader/file-text.ts';
import { makeSourceFile, type SourceFile } from '../../../src/reader/source-file.ts';
import type { FieldPath } from '../../../src/reader/yaml-lines.ts';
import { getAt, listAt, listTexts } from '../check/field-values.ts';

/** What a growing register gets more of; its regions and its handbook stay. */
const grown = ['agreements', 'partners', 'press-releases'] as const satisfies readonly CollectionName[];
type Grown = (typeof grown)[number];

/** Copies lie at most so many years before what they copy, so that no date leaves the times the register knows. */
const yearsBack = 9;

/**
 * A content folder with its agreements, partners and press releases `times` times, in every language: with new numbers,
 * names and addresses, of other years, and referring to each other as the first ones do. The same folder always gives
 * the same copies, and the check finds no more errors in them than in the folder.
 */
export function multiplyContent(files: readonly SourceFile[], times: number): SourceFile[] {
  const numbers = files.flatMap(({ path: file }) => /^agreements\/[^/]+\/(\d+)-/.exec(file)?.[1] ?? []).map(Number);
  const step = 10 ** String(Math.max(0, ...numbers)).length;
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1);
  return [...files, ...copies.flatMap((copy) => files.flatMap((file) => copyFile(file, { copy, step }) ?? []))];
}

/** Writes files into a folder that is empty or not there. */
export async function writeContent(files: readonly SourceFile[], folder: string): Promise<void> {
  for (const file of files) {
    if (file.kind !== 'file') continue;
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.read());
  }
}

interface Copy {
  /** 1 for the first. */
  copy: number;
  /** What is added to a number for each copy. */
  step: number;
}

function copyFile(file: SourceFile, how: Copy): SourceFile | undefined {
  if (file.kind !== 'file') return undefined;
  const place = toContentPlace(file.path);
  if (place.kind !== 'entry' || !isGrown(place.collection)) return undefined;
  const parts = readEntryParts(toPlainLines(Buffer.from(file.read()).toString('utf8')));
  if (!parts) return undefined;
  const fields = copyFields(parts.fields, place.collection, how);
  const name = `${place.collection}/${place.language}/${copySlug(place.collection, place.slug, how)}.${place.ending}`;
  return makeSourceFile(name, toEntryText({ fields, body: parts.body }, getEntryForm(place.collection)));
}

function isGrown(collection: EntryPlace['collection']): collection is Grown {
  return grown.some((name) => name === collection);
}

function copyFields(original: Record<string, unknown>, collection: Grown, how: Copy): Record<string, unknown> {
  const fields = structuredClone(original);
  const { title, reference, unique } = getCollection(collection);
  const named = [
    title,
    ...(reference?.alsoNamed ?? []),
    ...unique.map(([field]) => field),
    'foreign.*.name',
    'local.*.name',
    'local.*.outside',
    'partyNames.*.name',
    'partyNames.*.text',
  ];
  for (const { path: at, text } of listTexts(fields)) setAt(fields, at, shiftDate(text, how.copy));
  for (const pattern of new Set(named.flatMap((field) => [field, `${field}.*`])))
    changeAt(fields, pattern, (text) => `${text} ${String(how.copy + 1)}`);
  for (const { pattern, kind } of getReferences(collection)) {
    const target = referredCollections.find((name) => getCollection(name).one === kind);
    if (target && isGrown(target)) changeAt(fields, pattern, (slug) => copySlug(target, slug, how));
  }
  changeAt(fields, 'aliases.*', (slug) => copySlug(collection, slug, how));
  // Numbers of other registries name one thing only.
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'ids'));
}

function changeAt(fields: Record<string, unknown>, pattern: string, change: (text: string) => string): void {
  for (const { path: at, value } of listAt(fields, pattern))
    if (typeof value === 'string') setAt(fields, at, change(value));
}

function setAt(fields: Record<string, unknown>, at: FieldPath, value: string): void {
  const owner = getAt(fields, at.slice(0, -1)) as Record<PropertyKey, unknown>;
  owner[at.at(-1) ?? ''] = value;
}

/** `0042-busan` → `1042-busan-2`, `2019/malang-hebron` → `2018/malang-hebron-2`, `busan` → `busan-2`. */
function copySlug(collection: Grown, slug: string, { copy, step }: Copy): string {
  const renamed = `${slug}-${String(copy + 1)}`;
  if (getCollection(collection).slug === 'numbered')
    return renamed.replace(/^\d+/, (number) => String(Number(number) + copy * step).padStart(number.length, '0'));
  return renamed.replace(/^\d{4}(?=\/)/, (year) => shiftYear(year, copy));
}

function shiftYear(year: string, copy: number): string {
  return String(Number(year) - (((copy - 1) % yearsBack) + 1));
}

/** A date of an earlier year where a text is a date; 29 February becomes the day before it. */
function shiftDate(text: string, copy: number): string {
  if (!parsePartialDate(text)) return text;
  return text.replace(/\d{4}(?=-|\/|$)/g, (year) => shiftYear(year, copy)).replace(/-02-29/g, '-02-28');
}
