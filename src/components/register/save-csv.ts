import { stringify } from 'csv-stringify/browser/esm/sync';

/** Hands a table to the reader as a file that spreadsheets open. */
export function saveCsv(lines: readonly (readonly string[])[], fileName: string): void {
  const text = stringify([...lines.map((line) => [...line])], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
