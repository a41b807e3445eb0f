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
  return findings.toSorted((a, b) => compareTexts(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
