import { stringify } from 'csv-stringify/sync';
import { toTableCell } from '../../../src/domain/text/table-cell.ts';
import { say } from '../records/say.ts';
import type { ImportedRow } from './plan-import.ts';
import type { ReadRows } from './to-answers.ts';

/** Words that are said of a sheet; of a file with one sheet alone its name is not told. */
export function inSheet(sheet: string, text: string): string {
  return sheet === '' ? text : say('import.inSheet', { sheet, text });
}

/** How the headings of a sheet were read, and which of its lines are no agreements. */
export function formatReading(
  sheet: string,
  {
    unknown,
    guessed,
    hidden,
    missing,
    asides,
  }: Pick<ReadRows, 'unknown' | 'guessed' | 'hidden' | 'missing' | 'asides'>,
): string[] {
  const ignored = unknown.filter(({ isIgnored }) => isIgnored).map(({ heading }) => `"${heading}"`);
  return [
    ...guessed.map(({ heading, column }) => say('import.column.guessed', { heading, column: column.heading })),
    ...(ignored.length === 0 ? [] : [say('import.column.ignored', { headings: ignored.join(', ') })]),
    ...unknown
      .filter(({ isIgnored }) => !isIgnored)
      .map(({ heading, suggestion }) =>
        suggestion
          ? say('import.column.near', { heading, column: suggestion.heading })
          : say('import.column.unknown', { heading }),
      ),
    ...hidden.map((heading) => say('import.column.hidden', { heading })),
    ...missing.map(({ heading }) => say('import.column.missing', { heading })),
    ...asides.map(({ number, text, isHidden }) =>
      say(isHidden ? 'import.aside.hidden' : 'import.aside.other', {
        row: String(number),
        text: text.replace(/\s+/g, ' ').slice(0, 100),
      }),
    ),
  ].map((text) => inSheet(sheet, text));
}

/** The outcome of every row, for a terminal. */
export function formatImportReport(rows: readonly ImportedRow[]): string {
  return rows
    .map(({ sheet = '', number, title, outcome, slug, reasons, notes }) => {
      const name = slug ?? (title === '' ? say('import.report.untitled') : title);
      const values = { sheet, row: String(number), outcome: say(`import.outcome.${outcome}`), name };
      const head = say(sheet === '' ? 'import.report.row' : 'import.report.rowOfSheet', values);
      return [head, ...[...reasons, ...notes].map((text) => `  ${text}`)].join('\n');
    })
    .join('\n');
}

/** How many rows had which outcome. */
export function formatTotals(rows: readonly ImportedRow[], isWritten: boolean): string {
  const count = (outcome: ImportedRow['outcome']) => String(rows.filter((row) => row.outcome === outcome).length);
  return say(isWritten ? 'import.report.totals' : 'import.report.totalsUnwritten', {
    rows: String(rows.length),
    new: count('new'),
    updated: count('update'),
    exists: count('exists'),
    refused: count('refused'),
  });
}

const tableColumns = ['sheet', 'row', 'title', 'outcome', 'file', 'reasons', 'notes'] as const;

/** The same as a table to send back; no cell can act as a formula. */
export function toImportReportCsv(rows: readonly ImportedRow[]): string {
  return stringify(
    rows.map(({ sheet = '', number, title, outcome, slug, reasons, notes }) => [
      toTableCell(sheet),
      number,
      ...[
        title,
        say(`import.outcome.${outcome}`).toLowerCase(),
        slug ?? '',
        reasons.join(' | '),
        notes.join(' | '),
      ].map(toTableCell),
    ]),
    { header: true, columns: tableColumns.map((column) => say(`import.table.${column}`)), bom: true },
  );
}
