import { stringify } from 'yaml';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { readContentSet, type ContentSet } from '../../../src/reader/content-set.ts';
import { readOnce } from '../../../src/reader/read-once.ts';
import { makeSourceFile, type SourceFile } from '../../../src/reader/source-file.ts';
import { listCountries } from '../province/list-countries.ts';
import { createReferenceFinder } from '../records/find-reference.ts';
import type { DraftFile, RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import type { ImportedRow } from './plan-import.ts';
import type { ImportRow } from './to-answers.ts';

type Country = ReturnType<typeof listCountries>[number];

const file = 'countries.yaml';

/** The country list of a site with every country of the world in it: sheets name some that no record has used yet. */
export function withAllCountries(files: readonly SourceFile[], rows: readonly ImportRow[]) {
  const content = readContentSet(files, readOnce);
  const missing = rows.some((row) => isUnknown(row, content)) ? listMissing(content) : [];
  return missing.length === 0 ? { content, files, missing } : { ...withCountries(files, missing), missing };
}

function withCountries(files: readonly SourceFile[], missing: readonly Country[]) {
  const all = files.map((one) => (one.path === file ? fillUp(one, missing) : one));
  return { content: readContentSet(all, readOnce), files: all };
}

const filledUp = new WeakMap<SourceFile, Map<string, SourceFile>>();

/** The list with the countries that it lacks: the same file for the same list and countries, so that it is read once. */
function fillUp(list: SourceFile, missing: readonly Country[]): SourceFile {
  const ofList = filledUp.get(list) ?? new Map<string, SourceFile>();
  filledUp.set(list, ofList);
  const text = addTo(list, missing);
  const known = ofList.get(text) ?? makeSourceFile(file, text);
  ofList.set(text, known);
  return known;
}

/** What is known of a content folder, and every country of the world beside it. */
export function knowEveryCountry(context: RecordContext): RecordContext {
  const { content } = withCountries(context.content.files, listMissing(context.content));
  return { ...context, content, find: createReferenceFinder(content) };
}

/** A country that the list has not may stand in its own cell, or beside the name of the party. */
function isUnknown({ answers }: ImportRow, content: ContentSet): boolean {
  const known = content.dataFile(file)?.data ?? [];
  const written = answers['countries'] ?? '';
  if (written === '') return ['partner', 'party', 'funder'].some((question) => /[\s,(/]/.test(answers[question] ?? ''));
  return !known.some(({ name }) => Object.values(name).some((one) => toSlug(one) === toSlug(written)));
}

function listMissing(content: ContentSet): Country[] {
  const known = new Set((content.dataFile(file)?.data ?? []).map(({ code }) => code));
  const own = Object.values(content.dataFile('site.yaml')?.data?.country ?? {}).map(toSlug);
  return listCountries(
    locales.map(({ code }) => code).filter((code) => languages.includes(code)),
    '',
  ).filter(({ code, name }) => !known.has(code) && !Object.values(name).some((one) => own.includes(toSlug(one))));
}

/** Gives the first new row that names a further country the list with those that new rows name. */
export function attachCountries(
  planned: readonly ImportedRow[],
  files: readonly SourceFile[],
  missing: readonly Country[],
): ImportedRow[] {
  const isNamed = (row: ImportedRow, { code }: Country) =>
    row.outcome === 'new' &&
    row.files.some(({ text }) => new RegExp(`^ +- '?${code}'?$|[[, ]'?${code}'?[\\],]`, 'm').test(text));
  const used = missing.filter((country) => planned.some((row) => isNamed(row, country)));
  const list = files.find(({ path }) => path === file);
  const first = planned.findIndex((row) => used.some((country) => isNamed(row, country)));
  if (first === -1 || !list) return [...planned];
  const draft: DraftFile = { path: file, text: addTo(list, used), replaces: true };
  const countries = used.map(({ name }) => name[languages[0]] ?? '').join(', ');
  const note = say('import.countries.added', { countries, file });
  return planned.map((row, index) =>
    index === first ? { ...row, files: [...row.files, draft], notes: [...row.notes, note] } : row,
  );
}

function addTo(list: SourceFile, countries: readonly Country[]): string {
  const text = Buffer.from(list.read()).toString('utf8');
  return `${text.replace(/\n*$/, '\n')}${countries.map(toEntry).join('')}`;
}

/** In the form of the list. */
function toEntry({ code, slug, name, latitude, longitude }: Country): string {
  const flow = (value: object) => stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
  return `- code: ${stringify(code).trim()}\n  slug: ${flow(slug)}\n  name: ${flow(name)}\n  latitude: ${latitude.toFixed(1)}\n  longitude: ${longitude.toFixed(1)}\n`;
}
