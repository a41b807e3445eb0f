import type { Finding, Values } from './finding.ts';
import { en } from './messages/en.ts';
import { id, type ProblemCode } from './messages/id.ts';
import type { Wording } from './messages/wording.ts';
import type { Problem } from './problem.ts';
import { toSeverity } from './severity.ts';

export type ReportLanguage = 'id' | 'en';

const tables: Record<ReportLanguage, Record<ProblemCode, Wording>> = { id, en };

/** Long values of a file must not fill the screen. */
const MAX_VALUE = 300;

/** Words a finding. `folder` is the name of the content folder, as staff see it. */
export function toProblem(
  { code, file, line, column, field, values }: Finding,
  language: ReportLanguage,
  folder: string,
): Problem {
  const wording = tables[language][code];
  const remedy = values['suggestion'] !== undefined && wording.suggest !== undefined ? wording.suggest : wording.remedy;
  return {
    severity: toSeverity(code),
    code,
    file: `${folder}/${toVisible(file)}`,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(field ? { field: toVisible(field) } : {}),
    message: fill(wording.message, values),
    remedy: fill(remedy, values),
  };
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = toVisible(String(values[name] ?? '…'));
    return value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;
  });
}

/** A report is read in a terminal: control characters of a file must not act there. */
function toVisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, (character) =>
    character === '\n' ? ' ' : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
