import { getCollection, type CollectionName } from '../../../src/model/collections.ts';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import { toReferenceKind, type ReferenceKind } from '../../../src/model/references.ts';
import type { EntryParts } from '../../../src/reader/entry-text.ts';
import type { FormField } from '../../../src/schemas/form-fields.ts';
import { toBody, toDay, toMoment, toPartialDate, toWebAddress, toWords, type Dice } from './random-values.ts';

/** A record and its translations, of random values in the form that the schemas ask for. */
export interface RandomRecord {
  collection: CollectionName;
  slug: string;
  /** By position of the language: the record, then its translations. */
  files: EntryParts[];
}

interface Writing {
  dice: Dice;
  collection: CollectionName;
  /** How many languages the site speaks. */
  languages: number;
  /** Where it takes the place of a record that comes with the site: its name, and fields that stay. */
  former?: { slug: string; fields: Readonly<Record<string, unknown>> };
  /** What a field may refer to. */
  listKnown: (kind: ReferenceKind) => readonly string[];
}

/** The value of a field in each language; undefined where the file of a language has none. */
type Values = unknown[];

/** Values that only a test of the schema knows, not its shape, by the name of the field. */
const byName: Readonly<Record<string, readonly unknown[]>> = {
  email: ['kantor@pos.example', 'a.b+c@pos.example'],
  phone: ['+62 21 1234567'],
  timeZone: ['Asia/Jakarta', 'Asia/Makassar'],
  currency: ['IDR', 'USD', 'JPY', 'KWD', 'XAU'],
  language: ['id', 'en', 'zh-Hans', 'nb'],
  sha256: ['0'.repeat(64)],
  file: ['foto/pelajar.png'],
  hours: ['08.00–16.00'],
  delivered: ['k0', 'k1'],
  insteadSee: ['k0'],
};

/** Of these a group has one only. */
const alternatives: readonly (readonly string[])[] = [
  ['region', 'outside'],
  ['partner', 'name'],
  ['agreement', 'partner', 'region', 'pressRelease', 'guide'],
];

/** A record with a number of its own; the same dice write the same record. */
export function writeRecord(number: number, writing: Writing): RandomRecord {
  const { collection, languages } = writing;
  const { slug: form } = getCollection(collection);
  const name = `uji-${String(number)}`;
  const fields: Record<string, unknown>[] = Array.from({ length: languages }, () => ({}));
  const record: RandomRecord = {
    collection,
    slug: name,
    files: fields.map((own) => ({ fields: own, body: '' })),
  };
  for (const field of getEntryForm(collection)) rewriteField(record, field, number, writing);
  rewriteBody(record, writing);
  if (writing.former) {
    record.slug = writing.former.slug;
    return record;
  }
  const year = /\d{4}/.exec(String(fields[0]?.['date']))?.[0] ?? '2020';
  record.slug = { plain: name, numbered: `${String(2000 + number)}-${name}`, 'by-year': `${year}/${name}` }[form];
  return record;
}

/** Gives a field of a record another value in every language. */
export function rewriteField(record: RandomRecord, field: FormField, number: number, writing: Writing): void {
  const ids = listSourceIds(record, ['s1', 's2']);
  const isLeftOut = !field.isRequired && !writing.dice.isLucky(field.name === 'aliases' ? 0.1 : 0.6);
  const values = isLeftOut ? [] : toValues(field, { ...writing, ids, number });
  record.files.forEach(({ fields }, language) => {
    if (language === 0 && writing.former?.fields[field.name] !== undefined)
      fields[field.name] = writing.former.fields[field.name];
    else if (values[language] === undefined) Reflect.deleteProperty(fields, field.name);
    else fields[field.name] = values[language];
  });
}

/** Gives a record another text, the same in every language but for its words. */
export function rewriteBody(record: RandomRecord, { dice }: Writing): void {
  const body = toBody(dice, listSourceIds(record, []));
  for (const file of record.files) file.body = body;
}

/** Those that it has; before it has any, those that it may get. */
function listSourceIds({ files: [file] }: RandomRecord, before: readonly string[]): readonly string[] {
  const sources = file?.fields['sources'];
  return Array.isArray(sources) ? sources.map((_, index) => `s${String(index + 1)}`) : before;
}

type Filling = Writing & { ids: readonly string[]; number: number; inList?: number };

function toValues(field: FormField, filling: Filling): Values {
  const languages = Array.from({ length: filling.languages }, (_, language) => language);
  const stands = (language: number) => field.stands === 'both' || (language === 0) === (field.stands === 'record');
  if (field.fields && !field.isLocalized) {
    const groups = Array.from({ length: field.kind === 'list' ? 1 + filling.dice.below(3) : 1 }, (_, index) =>
      toGroup(field.fields ?? [], field.kind === 'list' ? { ...filling, inList: index } : filling, field.name),
    );
    return languages.map((language) => {
      if (!stands(language)) return undefined;
      const own = groups.map((group) => group[language]);
      return field.kind === 'list' ? own : own[0];
    });
  }
  const single = toSingle(field, filling);
  return languages.map((language) => {
    if (!stands(language)) return undefined;
    return field.stands === 'both' && !field.isRepeated && field.kind === 'text' && language > 0
      ? toSingle(field, filling)
      : single;
  });
}

function toGroup(fields: readonly FormField[], filling: Filling, above: string): Record<string, unknown>[] {
  const group: Record<string, unknown>[] = Array.from({ length: filling.languages }, () => ({}));
  const names = alternatives.find((some) => some.every((name) => fields.some((field) => field.name === name)));
  const chosen = names && filling.dice.pick(names);
  for (const field of fields) {
    const isChosen = names?.includes(field.name) ? field.name === chosen : undefined;
    if (!(isChosen ?? (field.isRequired || filling.dice.isLucky(0.5)))) continue;
    const values = toValues(
      above === 'sources' && field.name === 'id' ? { ...field, name: 'source id' } : field,
      filling,
    );
    values.forEach((value, language) => {
      if (value !== undefined) (group[language] ??= {})[field.name] = value;
    });
  }
  return group;
}

function toSingle(field: FormField, filling: Filling): unknown {
  const { dice, ids, number, inList = 0 } = filling;
  const { name, kind, reference, options, pattern } = field;
  if (name === 'source id') return `s${String(inList + 1)}`;
  if (name === 'key') return `k${String(inList)}`;
  if (name === 'slug') return `uji-${String(number)}`;
  if (name === 'aliases') return [`lama-${String(number)}`, `lama-${String(number)}-b`];
  if (name === 'sources') return [...new Set([dice.pick(ids), dice.pick(ids)])];
  if (kind === 'list') {
    if (options && dice.isLucky(0.3)) return options[0] === 'all' ? 'all' : [dice.pick(options)];
    return [...new Set(Array.from({ length: 1 + dice.below(3) }, () => toItem(field, filling)))];
  }
  if (reference) return toItem(field, filling);
  if (options) return dice.pick(options);
  const known = byName[name];
  if (known && (!pattern || known.some((value) => pattern.test(String(value))))) return dice.pick(known);
  switch (kind) {
    case 'number':
      return toNumber(field, dice);
    case 'yes-no':
      return name === 'draft' ? dice.isLucky(0.1) : dice.isLucky(0.5);
    case 'day':
      return toDay(dice);
    case 'partial-date':
      return toPartialDate(dice);
    case 'moment':
      return toMoment(dice);
    case 'web-address':
      return toWebAddress(dice);
    default:
      return toLine(field, filling);
  }
}

/** One of what a list may hold, or of what a field may point at. */
function toItem(field: FormField, filling: Filling): unknown {
  const { dice, collection, listKnown } = filling;
  const { reference, options } = field;
  if (reference) {
    const kind = reference === 'own' ? getCollection(collection).one : toReferenceKind(reference);
    return dice.pick(listKnown(kind as ReferenceKind));
  }
  return options ? dice.pick(options) : toLine(field, filling);
}

function toNumber({ minimum = -100, maximum = 9_999, isWhole = false, name }: FormField, dice: Dice): number {
  if (name === 'latitude' || name === 'longitude') return dice.pick([-90, 90, 0, -7.25, 61.123456789]);
  const within = minimum + dice.below(Math.min(maximum - minimum, 5000) + 1);
  return dice.pick([minimum, maximum, within, within, isWhole ? within : within + 0.125]);
}

function toLine({ maximum, maximumWords, pattern, name }: FormField, { dice, number }: Filling): string {
  if (pattern) return dice.pick(['kata', 'k0', 'ab-cd', '98', 'NO']);
  const text = toWords(dice, { letters: (maximum ?? 300) - 8, words: maximumWords ?? 40 });
  // Names and titles are one's own.
  return name === 'title' || name === 'name' ? `${text.slice(0, 70).toWellFormed()} U${String(number)}` : text;
}
