import { reserved } from '../reserved-slugs.ts';
import { getAgreementNumber, toNextNumber } from '../../content/agreement-number.ts';
import type { CollectionName } from '../../../../src/model/collections.ts';
import { listValid, type DataFile, type Entry } from '../../../../src/reader/content-set.ts';
import type { FieldPath } from '../../../../src/reader/yaml-lines.ts';
import type { Rule } from '../check-context.ts';
import { getAt, listAt } from '../field-values.ts';
import { atField, atFile, type Report } from '../finding.ts';
import type { ProblemCode } from '../../../../src/i18n/texts.ts';

/** Numbers, codes, names, titles, keys and addresses that must be there once only. */
export const checkDuplicates: Rule = ({ content }, report) => {
  const records = (collection: CollectionName) =>
    content.entries.filter((entry) => entry.collection === collection && entry.language === 'id');
  for (const entry of findSecond(records('agreements'), ({ slug }) => getAgreementNumber(slug)))
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
  reportFields(records('regions'), ['code'], 'duplicate-code', report);
  reportFields(records('regions'), ['name'], 'duplicate-name', report);
  reportFields(records('partners'), ['name'], 'duplicate-name', report, ({ document }) =>
    String(getAt(document.value, ['country'])),
  );
  for (const collection of ['agreements', 'press-releases', 'guides', 'pages'] as const)
    reportFields(records(collection), ['title'], 'duplicate-title', report);
  for (const language of ['id', 'en'] as const)
    checkPageSlugs(
      content.entries.filter((entry) => entry.collection === 'pages' && entry.language === language),
      report,
    );
  for (const item of [...content.entries, ...content.dataFiles]) checkKeys(item, report);
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

/** Lists whose items have a key of their own. */
const keyedLists = [
  'events',
  'plans',
  'authority',
  'documents',
  'notes',
  'facts',
  'potential',
  'terms',
  'instruments',
  'insets',
];

function checkKeys(item: Entry | DataFile, report: Report): void {
  const { value } = item.document;
  const lists: [pattern: string, code: ProblemCode][] = [
    ...keyedLists.map((list): [string, ProblemCode] => [`${list}.*.key`, 'duplicate-key']),
    ['sources.*.id', 'duplicate-key'],
    ['*.key', 'duplicate-key'],
    ['*.code', 'duplicate-code'],
    ['*.slug.id', 'duplicate-address'],
    ['*.slug.en', 'duplicate-address'],
  ];
  for (const [pattern, code] of lists)
    for (const { item: second, value: written } of findSecond(listAt(value, pattern), (at) =>
      typeof at.value === 'string' ? at.value : undefined,
    ))
      report(code, atField(item, second.path), { written, other: item.document.path });
}

function checkAliases(entries: readonly Entry[], report: Report): void {
  const slugs = new Map(
    entries
      .filter(({ language }) => language === 'id')
      .map((entry) => [`${entry.collection}/${entry.slug}`, entry.document.path]),
  );
  for (const entry of entries) {
    for (const { path, value } of listAt(entry.document.value, 'aliases.*')) {
      if (typeof value !== 'string') continue;
      const pattern =
        entry.collection === 'press-releases' ? /^[12]\d{3}\/[a-z0-9]+(?:-[a-z0-9]+)*$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
      const address = `${entry.collection}/${value}`;
      const other = slugs.get(address);
      if (!pattern.test(value)) report('bad-alias', atField(entry, path), { written: value });
      else if (other !== undefined) report('alias-taken', atField(entry, path), { written: value, other });
      else slugs.set(address, entry.document.path);
    }
  }
}
