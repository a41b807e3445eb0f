import type { CheckContext } from './check-context.ts';
import type { Finding, Report } from './finding.ts';
import { rules } from './rules/index.ts';

/** Runs every rule; findings in order of file and line. */
export function runRules(context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (code, place, values = {}) => {
    findings.push({ ...place, code, values });
  };
  for (const rule of rules) rule(context, report);
  // Of a text in two versions nothing else is worth saying.
  const conflicts = new Set(findings.flatMap(({ code, file }) => (code === 'merge-conflict' ? [file] : [])));
  const told = findings.filter(({ code, file }) => code === 'merge-conflict' || !conflicts.has(file));
  return told.toSorted((a, b) => compareTexts(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
