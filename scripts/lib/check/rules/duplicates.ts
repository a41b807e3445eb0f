import type { z } from 'astro/zod';
import { reserved } from '../reserved-slugs.ts';
import { toNextNumber } from '../../content/agreement-number.ts';
import { collectionNames, getCollection, type CollectionName } from '../../../../src/model/collections.ts';
import { getDataFile } from '../../../../src/model/data-files.ts';
import { listNamedItems } from '../../../../src/model/entry-form.ts';
import { isSlugOf, toNumber } from '../../../../src/model/slugs.ts';
import { listValid, type DataFile, type Entry } from '../../../../src/reader/content-set.ts';
import type { FieldPath } from '../../../../src/reader/yaml-lines.ts';
import type { Rule } from '../check-context.ts';
import { getAt, listAt } from '../field-values.ts';
import { atField, atFile, type Report } from '../finding.ts';
import type { ProblemCode } from '../../../../src/i18n/texts.ts';

/** Numbers, codes, names, titles, keys and addresses that must be there once only. */
export const checkDuplicates: Rule = ({ content }, report) => {
  const records = (collection: CollectionName) =>
    content.entries.filter((entry) => entry.collection === collection && entry.isRecord);
  for (const entry of findSecond(records('agreements'), ({ slug }) => toNumber(slug)))
    report('duplicate-number', atFile(entry.item), {
      written: entry.value,
      other: entry.first.document.path,
      suggestion: toNextNumber(content),
    });
  for (const { item, first, value } of findSecond(
    content.entries,
    ({ collection, language, slug }) => `${collection}/${language}/${slug}`,
  ))
    report('duplicate-address', atFile(item), { written: value, other: first.document.path });
  for (const collection of collectionNames)
    for (const [field, ...within] of getCollection(collection).unique)
      reportFields(records(collection), [field], `duplicate-${field}`, report, ({ document }) =>
        within.map((other) => String(getAt(document.value, [other]))).join('\n'),
      );
  for (const language of content.languages)
    checkPageSlugs(
      content.entries.filter((entry) => entry.collection === 'pages' && entry.language === language),
      report,
    );
  for (const item of [...content.entries, ...content.dataFiles]) checkKeys(item, content.languages, report);
  checkAliases(listValid(content.entries), report);
};

/** Items whose value another one had before, with that one; a hundred are enough for anybody. */
function* findSecond<T>(items: readonly T[], toValue: (item: T) => string | undefined) {
  const seen = new Map<string, T>();
  let count = 0;
  for (const item of items) {
    const value = toValue(item);
    if (value === undefined) continue;
    const first = seen.get(value);
    if (first === undefined) seen.set(value, item);
    else if (count < 100) {
      count += 1;
      yield { item, first, value };
    }
  }
}

function reportFields(
  entries: readonly Entry[],
  path: FieldPath,
  code: ProblemCode,
  report: Report,
  within: (entry: Entry) => string = () => '',
): void {
  const toValue = (entry: Entry) => {
    const value = getAt(entry.document.value, path);
    return typeof value === 'string' ? `${within(entry)}\n${value.trim().toLowerCase()}` : undefined;
  };
  for (const { item, first } of findSecond(entries, toValue))
    report(code, atField(item, path), {
      written: String(getAt(item.document.value, path)),
      other: first.document.path,
    });
}

function checkPageSlugs(pages: readonly Entry[], report: Report): void {
  reportFields(pages, ['slug'], 'duplicate-address', report);
  for (const page of pages) {
    const slug = getAt(page.document.value, ['slug']);
    if (typeof slug === 'string' && reserved[page.language].has(slug))
      report('duplicate-address', atField(page, ['slug']), { written: slug, other: `/${slug}/` });
  }
}

function checkKeys(item: Entry | DataFile, languages: readonly string[], report: Report): void {
  const { value } = item.document;
  const lists: [pattern: string, code: ProblemCode][] = [
    ...listNamedItems(toSchema(item)).map((pattern): [string, ProblemCode] => [pattern, 'duplicate-key']),
    ['*.code', 'duplicate-code'],
    ...languages.map((language): [string, ProblemCode] => [`*.slug.${language}`, 'duplicate-address']),
  ];
  for (const [pattern, code] of lists)
    for (const { item: second, value: written } of findSecond(listAt(value, pattern), (at) =>
      typeof at.value === 'string' ? at.value : undefined,
    ))
      report(code, atField(item, second.path), { written, other: item.document.path });
}

function toSchema(item: Entry | DataFile): z.ZodType {
  if (item.kind === 'data') return getDataFile(item.name).schema;
  const { record, text } = getCollection(item.collection);
  return item.isRecord ? record : text;
}

function checkAliases(entries: readonly Entry[], report: Report): void {
  const slugs = new Map(
    entries
      .filter(({ isRecord }) => isRecord)
      .map((entry) => [`${entry.collection}/${entry.slug}`, entry.document.path]),
  );
  for (const entry of entries) {
    for (const { path, value } of listAt(entry.document.value, 'aliases.*')) {
      if (typeof value !== 'string') continue;
      const address = `${entry.collection}/${value}`;
      const other = slugs.get(address);
      if (!isSlugOf(entry.collection, value)) report('bad-alias', atField(entry, path), { written: value });
      else if (other !== undefined) report('alias-taken', atField(entry, path), { written: value, other });
      else slugs.set(address, entry.document.path);
    }
  }
}
