import { slugPattern } from '../../../../src/domain/address/slugs.ts';
import { getEntryForm, listDatedLists, listKeyedLists, listRepeatedTexts } from '../../../../src/model/entry-form.ts';
import { toContentPath } from '../../../../src/reader/content-path.ts';
import type { ContentSet, Entry } from '../../../../src/reader/content-set.ts';
import type { FormField } from '../../../../src/schemas/form-fields.ts';
import { toBetterSlug } from '../better-names.ts';
import type { Rule } from '../check-context.ts';
import { getAt, listAt } from '../field-values.ts';
import { atBodyLine, atField, atFile, type Report } from '../finding.ts';
import { findNearest } from '../nearest.ts';

/** Records and their translations say the same things. */
export const checkTranslations: Rule = ({ content }, report) => {
  const [, ...others] = content.languages;
  for (const entry of content.entries) {
    if (entry.isRecord) {
      // The name of a file that is to be changed is changed in all languages.
      if (!slugPattern.test(entry.slug.slice(entry.slug.lastIndexOf('/') + 1))) continue;
      for (const language of others)
        if (!content.get(entry.collection, language, entry.slug))
          report('translation-missing', atFile(entry), {
            language,
            expected: toContentPath(entry.collection, language, entry.slug, entry.ending),
          });
      continue;
    }
    const record = content.recordOf(entry);
    if (!record) reportOrphan(entry, content, report);
    // A file that its schema refuses is mended first.
    else if (isReadable(record) && isReadable(entry)) compare(record, entry, report);
  }
};

function isReadable({ data, document }: Entry): boolean {
  return data !== undefined && document.problem === undefined;
}

function reportOrphan(entry: Entry, content: ContentSet, report: Report): void {
  const missing = content.entries.filter(
    ({ collection, isRecord, slug }) =>
      collection === entry.collection && isRecord && !content.get(collection, entry.language, slug),
  );
  const slugs = missing.map(({ slug }) => toBetterSlug(slug));
  if (slugs.includes(toBetterSlug(entry.slug))) return;
  const nearest = findNearest(entry.slug, slugs);
  report('translation-orphan', atFile(entry), {
    expected: toContentPath(entry.collection, content.languages[0], entry.slug, entry.ending),
    suggestion: nearest === undefined ? undefined : `${nearest}.${entry.ending}`,
  });
}

function compare(record: Entry, text: Entry, report: Report): void {
  const form = getEntryForm(record.collection);
  for (const list of listKeyedLists(form)) compareKeys(record, text, list, report);
  for (const path of listRepeatedTexts(form)) {
    const steps = path.split('.');
    const has = (entry: Entry) => typeof getAt(entry.document.value, steps) === 'string';
    if (has(record) && !has(text)) report('translation-field-missing', atField(text, steps.slice(0, 1)), { key: path });
    if (!has(record) && has(text)) report('translation-field-extra', atField(text, steps), { key: path });
  }
  comparePartyNames(record, text, report);
  comparePeople(record, text, [], report);
  for (const { name } of listDatedLists(form)) compareDays(record, text, name, report);
  compareBodies(record, text, report);
}

/** The nearest of what is left, or the only one. */
function toMeant(word: string, left: readonly string[]): string | undefined {
  return findNearest(word, left) ?? (left.length === 1 ? left[0] : undefined);
}

function listKeys(entry: Entry, list: string): string[] {
  return listAt(entry.document.value, `${list}.*.key`).map(({ value }) => String(value));
}

/** Keys of the items that have words to translate: a document has none as long as nothing keeps its text back. */
function listWordedKeys(entry: Entry, { name: list, fields = [] }: FormField): string[] {
  const worded = fields.filter(({ stands, isRepeated }) => stands === 'both' && !isRepeated);
  return listAt(entry.document.value, `${list}.*`)
    .filter(({ value }) => worded.some(({ name }) => getAt(value, [name]) !== undefined))
    .map(({ value }) => String(getAt(value, ['key'])));
}

function compareKeys(record: Entry, text: Entry, keyed: FormField, report: Report): void {
  const { name: list, fields = [] } = keyed;
  const expected = listWordedKeys(record, keyed);
  const found = listKeys(text, list);
  const unused = expected.filter((key) => !found.includes(key));
  const extra = found.filter((key) => !expected.includes(key));
  for (const key of extra)
    report('translation-key-extra', atField(text, [...list.split('.'), found.indexOf(key), 'key']), {
      key: list,
      written: key,
      suggestion: toMeant(key, unused),
    });
  // A misspelt key is reported once, as the extra one.
  const meant = new Set(extra.map((key) => toMeant(key, unused)));
  for (const key of unused)
    if (!meant.has(key)) report('translation-key-missing', atField(text, list.split('.')), { key: list, written: key });
  if (unused.length + extra.length > 0 || new Set(found).size < found.length) return;
  for (const [index, key] of found.entries()) {
    const [at, recordAt] = [
      [...list.split('.'), index],
      [...list.split('.'), listKeys(record, list).indexOf(key)],
    ];
    comparePeople(record, text, at, report, recordAt);
    for (const name of listRepeatedTexts(fields)) {
      const has = (entry: Entry, item: Path) => getAt(entry.document.value, [...item, name]) !== undefined;
      if (has(record, recordAt) && !has(text, at))
        report('translation-field-missing', atField(text, at), { key: name });
    }
  }
  const misplaced = found.findIndex((key, index) => key !== expected[index]);
  // Only of events the order says something.
  if (list === 'events' && misplaced !== -1)
    report('translation-key-order', atField(text, [list, misplaced, 'key']), { key: list, written: found[misplaced] });
}

type Path = readonly (string | number)[];

function comparePeople(record: Entry, text: Entry, at: Path, report: Report, recordAt: Path = at): void {
  const list = (entry: Entry, path: Path) =>
    listAt(getAt(entry.document.value, path), 'people.*').map(({ value }) => value);
  const people = list(record, recordAt);
  const translated = list(text, at);
  const nameOf = (person: unknown) => String(getAt(person, ['name']));
  const names = people.map(nameOf);
  for (const [index, person] of translated.entries())
    if (!names.includes(nameOf(person)))
      report('translation-person-extra', atField(text, [...at, 'people', index, 'name']), {
        written: nameOf(person),
        suggestion: toMeant(
          nameOf(person),
          names.filter((name) => !translated.some((other) => nameOf(other) === name)),
        ),
      });
  const unmatched = translated.some((person) => !names.includes(nameOf(person)));
  for (const person of people) {
    const other = translated.find((candidate) => nameOf(candidate) === nameOf(person));
    const lacks = getAt(person, ['office']) !== undefined && (!other || getAt(other, ['office']) === undefined);
    if (lacks && (other ?? !unmatched))
      report('translation-office-missing', atField(text, [...at, 'people']), { written: nameOf(person) });
  }
}

function comparePartyNames(record: Entry, text: Entry, report: Report): void {
  if (record.collection !== 'agreements') return;
  const { value } = record.document;
  const names = ['foreign.*.name', 'local.*.name', 'local.*.outside'].flatMap((pattern) =>
    listAt(value, pattern).map((item) => String(item.value)),
  );
  const translated = listAt(text.document.value, 'partyNames.*.name');
  for (const { path, value: name } of translated)
    if (!names.includes(String(name)))
      report('translation-party-extra', atField(text, path), {
        written: String(name),
        suggestion: findNearest(String(name), names),
      });
  const found = new Set(translated.map((item) => item.value));
  for (const name of new Set(names))
    if (!found.has(name)) report('translation-party-missing', atField(text, ['partyNames']), { written: name });
}

function compareDays(record: Entry, text: Entry, list: string, report: Report): void {
  const toDays = (entry: Entry) =>
    listAt(entry.data, `${list}.*.date`)
      .map(({ value }) => String(value))
      .join(', ');
  const expected = toDays(record);
  if (expected !== toDays(text))
    report('translation-note-dates', atField(text, [list]), { key: list, expected: expected || '–' });
}

function compareBodies(record: Entry, text: Entry, report: Report): void {
  const has = ({ document }: Entry) => document.body.trim() !== '';
  if (has(record) === has(text)) return;
  const [full, empty] = has(record) ? [record, text] : [text, record];
  const blank = full.document.body.split('\n').findIndex((line) => line.trim() !== '');
  report('translation-body-missing', atBodyLine(full, blank + 1), { expected: empty.document.path });
}
