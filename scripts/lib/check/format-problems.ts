import { styleText } from 'node:util';
import { languages } from '../../../src/domain/text/language.ts';
import { isLocale, locales, type Locale } from '../../../src/i18n/locales.ts';
import { useTranslations } from '../../../src/i18n/translate.ts';
import type { Problem } from './problem.ts';
import type { Severity } from './severity.ts';

/** Reads a `--lang` option. */
export function toReportLanguage(text: string): Locale {
  if (!isLocale(text)) throw new Error(`--lang ${text}: ${locales.map(({ code }) => code).join(' / ')}`);
  return text;
}

const colours: Record<Severity, 'red' | 'yellow'> = { error: 'red', warning: 'yellow' };

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Words problems for a terminal, file by file: line and field, what is wrong, what to write instead. */
export function formatProblems(
  problems: readonly Problem[],
  language: Locale = languages[0],
  { hasColours = false } = {},
): string {
  const style: Style = (format, text) => (hasColours ? styleText(format, text, { validateStream: false }) : text);
  return [...Map.groupBy(problems, ({ file }) => file)]
    .map(([file, group]) =>
      [style('bold', file), ...group.map((problem) => formatProblem(problem, language, style))].join('\n'),
    )
    .join('\n\n');
}

function formatProblem(problem: Problem, language: Locale, style: Style): string {
  const { severity, code, file, line, column, field, message, remedy } = problem;
  const t = useTranslations(language);
  const place = [
    line === undefined ? '' : ` ${t('report.line')} ${String(line)}${column === undefined ? '' : `:${String(column)}`}`,
    field === undefined ? '' : ` [${field}]`,
  ].join('');
  return [
    `  ${style(colours[severity], t(`report.${severity}`))}${place}${style('dim', ` ${toLink(file, line)}`)}`,
    `    ${message} ${style('dim', `(${code})`)}`,
    `    ${t('report.remedy')}: ${remedy}`,
  ].join('\n');
}

/** Editors open `file:line` on a click. */
function toLink(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}
