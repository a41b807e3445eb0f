import type { z } from 'astro/zod';
import { getCollection } from '../../../../src/model/collections.ts';
import { dataFileNames, getDataFile } from '../../../../src/model/data-files.ts';
import type { DataFile, Entry } from '../../../../src/reader/content-set.ts';
import type { FieldPath } from '../../../../src/reader/yaml-lines.ts';
import type { Rule } from '../check-context.ts';
import { getAt } from '../field-values.ts';
import { atField, type Values } from '../finding.ts';
import type { ProblemCode } from '../../../../src/i18n/texts.ts';
import { toFieldFindings, type IssueContext } from '../zod-finding.ts';

/** More mistakes of one file tell nobody anything new. */
const MAX_ISSUES = 100;

/** What the schemas refuse, in plain words. */
export const checkSchema: Rule = ({ content, vocabulary, site }, report) => {
  const timeZone = site?.timeZone ?? 'UTC';
  for (const item of [...content.entries, ...content.dataFiles])
    for (const { code, path, values } of listFindings(item, { vocabulary, timeZone }))
      report(code, atField(item, path), values);
  for (const name of dataFileNames)
    if (getDataFile(name).isRequired && !content.dataFile(name))
      report('data-file-missing', { file: name }, { written: name });
};

function listFindings(item: Entry | DataFile, rest: Pick<IssueContext, 'vocabulary' | 'timeZone'>) {
  if (item.issues.length === 0) return [];
  const context: IssueContext = {
    ...toSchemas(item),
    place: item.kind === 'data' ? item.name : item.collection,
    root: item.document.value,
    writtenAt: (path) => item.document.lines.writtenAt(path),
    ...rest,
  };
  const kept = item.issues
    .slice(0, MAX_ISSUES)
    .filter((issue) => !isEcho(issue, item.issues) && !isToldWithOthers(issue, item));
  return dropMeant(kept.flatMap((issue) => toFieldFindings(issue, context)));
}

function toSchemas(item: Entry | DataFile): { schema: z.ZodType; recordSchema?: z.ZodType } {
  if (item.kind === 'data') return { schema: getDataFile(item.name).schema };
  const { record, text } = getCollection(item.collection);
  return item.isRecord ? { schema: record } : { schema: text, recordSchema: record };
}

/** A rule about several fields says nothing new where one of these fields is wrong itself. */
function isEcho(issue: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[]): boolean {
  const echoes = [
    'region-or-outside',
    'partner-or-name',
    'term',
    'money',
    'money-source',
    'partner-country',
    'release-number',
  ];
  if (issue.code !== 'custom' || !echoes.includes(String(issue.params?.['problem']))) return false;
  const parent = issue.path.filter((step) => step !== 'country' && step !== 'number');
  const isOfOneField = (other: z.core.$ZodIssue) =>
    other.code !== 'custom' || !echoes.includes(String(other.params?.['problem']));
  return all.some((other) => other !== issue && isOfOneField(other) && isBelow(other.path, parent));
}

/** What a release lacks is told in one finding. */
function isToldWithOthers(issue: z.core.$ZodIssue, { document }: Entry | DataFile): boolean {
  return (
    issue.code === 'custom' &&
    issue.params?.['problem'] === 'release-number' &&
    getAt(document.value, ['kind']) === 'release'
  );
}

function isBelow(path: FieldPath, parent: FieldPath): boolean {
  return parent.length > 0 ? parent.every((step, index) => path[index] === step) : path.length <= 1;
}

/** `titel` is reported as a misspelling of `title`; that `title` is missing then goes without saying. */
function dropMeant<T extends { code: ProblemCode; path: FieldPath; values: Values }>(findings: readonly T[]): T[] {
  const meant = new Set(
    findings.flatMap(({ code, path, values }) =>
      code === 'unknown-key' ? [[...path.slice(0, -1), values['suggestion']].join('.')] : [],
    ),
  );
  const missing = ['missing-field', 'empty-list', 'record-without-source', 'fact-without-source'];
  return findings.filter(({ code, path }) => !missing.includes(code) || !meant.has(path.join('.')));
}
