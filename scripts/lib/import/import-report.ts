import { stringify } from 'csv-stringify/sync';
import { toTableCell } from '../../../src/domain/text/table-cell.ts';
import type { ImportedRow } from './plan-import.ts';

/** The outcome of every row, for a terminal. */
export function formatImportReport(rows: readonly ImportedRow[]): string {
  return rows
    .map(({ number, title, slug, reasons }) =>
      slug === undefined
        ? [
            `Baris ${String(number)} DITOLAK: ${title || '(tanpa judul)'}`,
            ...reasons.map((reason) => `  ${reason}`),
          ].join('\n')
        : `Baris ${String(number)} → ${slug}`,
    )
    .join('\n');
}

/** The same as a table to send back; no cell can act as a formula. */
export function toImportReportCsv(rows: readonly ImportedRow[]): string {
  return stringify(
    rows.map(({ number, title, slug, reasons }) => [
      number,
      ...[title, slug ?? 'ditolak', reasons.join(' | ')].map(toTableCell),
    ]),
    { header: true, columns: ['Baris', 'Judul', 'Hasil', 'Alasan'], bom: true },
  );
}
