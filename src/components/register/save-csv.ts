import { stringify } from 'csv-stringify/browser/esm/sync';
import { toTableCell } from '~/domain/text/table-cell.ts';

/** Hands a table to the reader as a file that spreadsheets open. */
export function saveCsv(lines: readonly (readonly string[])[], fileName: string): void {
  const cells = lines.map((line) => line.map(toTableCell));
  const text = stringify(cells, { bom: true, record_delimiter: 'windows' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
