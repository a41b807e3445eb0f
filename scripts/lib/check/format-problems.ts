import { styleText } from 'node:util';
import type { Problem } from './problem.ts';
import type { Severity } from './severity.ts';
import type { ReportLanguage } from './to-problem.ts';

export type { ReportLanguage } from './to-problem.ts';

/** Reads a `--lang` option. */
export function toReportLanguage(text: string): ReportLanguage {
  if (text !== 'id' && text !== 'en') throw new Error(`--lang ${text}: id / en`);
  return text;
}

const words = {
  id: { error: 'SALAH', warning: 'PERINGATAN', remedy: 'Perbaiki', line: 'baris' },
  en: { error: 'ERROR', warning: 'WARNING', remedy: 'Remedy', line: 'line' },
} as const;

const colours: Record<Severity, 'red' | 'yellow'> = { error: 'red', warning: 'yellow' };

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Words problems for a terminal, file by file: line and field, what is wrong, what to write instead. */
export function formatProblems(
  problems: readonly Problem[],
  language: ReportLanguage = 'id',
  { hasColours = false } = {},
): string {
  const style: Style = (format, text) => (hasColours ? styleText(format, text, { validateStream: false }) : text);
  return [...Map.groupBy(problems, ({ file }) => file)]
    .map(([file, group]) =>
      [style('bold', file), ...group.map((problem) => formatProblem(problem, language, style))].join('\n'),
    )
    .join('\n\n');
}

function formatProblem(problem: Problem, language: ReportLanguage, style: Style): string {
  const { severity, code, file, line, column, field, message, remedy } = problem;
  const { remedy: remedyWord, line: lineWord } = words[language];
  const place = [
    line === undefined ? '' : ` ${lineWord} ${String(line)}${column === undefined ? '' : `:${String(column)}`}`,
    field === undefined ? '' : ` [${field}]`,
  ].join('');
  return [
    `  ${style(colours[severity], words[language][severity])}${place}${style('dim', ` ${toLink(file, line)}`)}`,
    `    ${message} ${style('dim', `(${code})`)}`,
    `    ${remedyWord}: ${remedy}`,
  ].join('\n');
}

/** Editors open `file:line` on a click. */
function toLink(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}
