import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';

/** Git hosts that show problems beside the changed lines. */
export const annotationHosts = ['github', 'gitlab'] as const;
export type AnnotationHost = (typeof annotationHosts)[number];

/** What a git host is told: a problem of the content, or what another check found. */
export type Annotation = Omit<Problem, 'code'> & { code: string };

/** Problems in the form that a git host reads from the output (GitHub) or from an artefact (GitLab). */
export function formatAnnotations(problems: readonly Annotation[], host: AnnotationHost): string {
  return host === 'github' ? problems.map(toWorkflowCommand).join('\n') : toCodeQuality(problems);
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function toWorkflowCommand({ severity, code, file, line, column, message, remedy }: Annotation): string {
  const properties = { file, line, col: column, title: code };
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${severity} ${written.join(',')}::${escapeData(`${message} ${remedy}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
function toCodeQuality(problems: readonly Annotation[]): string {
  const issues = problems.map(({ severity, code, file, line, field, message, remedy }) => ({
    description: `${message} ${remedy}`,
    check_name: code,
    fingerprint: createHash('sha256').update([code, file, field, message].join('\n')).digest('hex'),
    severity: severity === 'error' ? 'blocker' : 'minor',
    location: { path: file, lines: { begin: line ?? 1 } },
  }));
  return JSON.stringify(issues, null, 2);
}
