import { stringify } from 'yaml';
import { createContext } from '../../../scripts/lib/check/check-context.ts';
import { listTexts } from '../../../scripts/lib/check/field-values.ts';
import type { Finding } from '../../../scripts/lib/check/finding.ts';
import { runRules } from '../../../scripts/lib/check/run-rules.ts';
import { severities } from '../../../scripts/lib/check/severity.ts';
import { baseFiles } from '../../../scripts/lib/check/testing/check-change.ts';
import { readOnce } from '../../../src/reader/read-once.ts';
import { toContentPlace } from '../../../src/reader/content-path.ts';
import { readContentSet, type DataFile, type Entry } from '../../../src/reader/content-set.ts';
import { readEntryParts, toEntryText } from '../../../src/reader/entry-text.ts';
import { makeSourceFile, type SourceFile } from '../../../src/reader/source-file.ts';
import { readYaml } from '../../../src/reader/yaml-value.ts';
import { mapTexts } from './map-texts.ts';
import type { Outcome } from './vectors.ts';

/** What the check says of one text of one file. */
export interface Judgement {
  file: string;
  field: string;
  outcome: Outcome;
}

/** Every finding of the check about good content with some files changed or added. */
export function findAll(changed: readonly SourceFile[]): Finding[] {
  const kept = baseFiles.filter((file) => !changed.some(({ path }) => path === file.path));
  return runRules(createContext(readContentSet([...kept, ...changed], readOnce), { siteDate: '2025-02-01' }));
}

/** Puts a text in the place of every text of every record and translation. */
export function judgeRecords(text: string): Judgement[] {
  return judge(
    baseFiles.flatMap((file) => {
      const parts = toContentPlace(file.path).kind === 'entry' ? readEntryParts(read(file)) : undefined;
      if (!parts) return [];
      const fields = mapTexts(parts.fields, () => text) as Record<string, unknown>;
      return [makeSourceFile(file.path, toEntryText({ ...parts, fields }, []))];
    }),
  );
}

/** Puts a text in the place of every text of every list. */
export function judgeLists(text: string): Judgement[] {
  return judge(
    baseFiles
      .filter(({ path }) => toContentPlace(path).kind === 'data')
      .map((file) => makeSourceFile(file.path, stringify(mapTexts(readYaml(read(file)).value, () => text)))),
  );
}

/** Puts a text at the end of a page. Rules about facts and their sources are another matter. */
export function judgeBody(text: string, path = 'agreements/id/0001-contoh-kota-laut.md'): Outcome {
  const file = baseFiles.find((one) => one.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  const changed = makeSourceFile(path, `${read(file)}\n\n${text}\n`);
  return toOutcome(findAll([changed]).filter(({ code }) => code !== 'figures-without-source'));
}

/** Adds files under names that hold a text; gives those that the check lets pass and the site would read. */
export function listAcceptedNames(text: string): string[] {
  const added = [
    `partners/id/${text}.md`,
    `agreements/id/0009-${text}.md`,
    `press-releases/id/2024/${text}.md`,
    `files/foto/${text}.png`,
    `files/${text}`,
  ].map((path) => makeSourceFile(path, ''));
  const findings = findAll(added).filter(({ code }) => isAboutNames(code));
  return added
    .map(({ path }) => path)
    .filter((path) => !['unread', 'stray'].includes(toContentPlace(path).kind))
    .filter((path) => !findings.some(({ file }) => file === path));
}

function isAboutNames(code: Finding['code']): boolean {
  return ['bad-file-name', 'unsafe-file-name', 'wrong-folder-depth', 'file-kind'].includes(code);
}

function judge(changed: readonly SourceFile[]): Judgement[] {
  const findings = findAll(changed).filter(({ code }) => code !== 'duplicate-title');
  return changed.flatMap((file) => {
    const item = readOnce(file) as Entry | DataFile;
    const own = findings.filter((finding) => finding.file === file.path);
    return listTexts(item.document.value).map(({ path }) => {
      const [field, line] = [path.map(String).join('.'), item.document.lines.lineOf(path)];
      // A character that nobody sees is named by its line.
      const isHere = (finding: Finding) =>
        (finding.field ?? field) === field && (finding.field ? true : finding.line === line);
      return { file: file.path, field, outcome: toOutcome(own.filter(isHere)) };
    });
  });
}

function toOutcome(findings: readonly Finding[]): Outcome {
  if (findings.length === 0) return 'plain';
  return findings.some(({ code }) => severities[code] === 'error') ? 'refused' : 'warned';
}

function read(file: SourceFile): string {
  return Buffer.from(file.read()).toString('utf8');
}
