import type { Problem } from './problem.ts';

export type ReportLanguage = 'id' | 'en';

/** Reads a `--lang` option. */
export function toReportLanguage(text: string): ReportLanguage {
  if (text !== 'id' && text !== 'en') throw new Error(`--lang ${text}: id / en`);
  return text;
}

const words = {
  id: { error: 'SALAH', warning: 'PERINGATAN', remedy: 'Perbaiki' },
  en: { error: 'ERROR', warning: 'WARNING', remedy: 'Remedy' },
} as const;

/** Words problems for a terminal: file, line and field, what is wrong, what to write instead. */
export function formatProblems(problems: readonly Problem[], language: ReportLanguage = 'id'): string {
  const { remedy: remedyWord, ...severities } = words[language];
  return problems
    .map(({ severity, code, file, line, field, message, remedy }) => {
      const place = [file, line].filter((part) => part !== undefined).join(':');
      return [
        `${severities[severity]} ${place}${field === undefined ? '' : ` [${field}]`}`,
        `  ${message} (${code})`,
        `  ${remedyWord}: ${remedy}`,
      ].join('\n');
    })
    .join('\n\n');
}
