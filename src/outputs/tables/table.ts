import { stringify } from 'csv-stringify/sync';
import type { PerLanguage } from '~/domain/text/language.ts';
import type { ColumnType } from '~/domain/records/column-type.ts';
import { toTableCell } from '~/domain/text/table-cell.ts';

/** What one column holds; the dictionary is made of these. */
export interface Column<T> {
  name: string;
  type: ColumnType;
  description: PerLanguage<string>;
  value: (record: T) => string | number | boolean | readonly string[] | null;
}

/** A table as RFC 4180 has it: commas, CRLF, one row a record. The byte order mark tells spreadsheets that it is UTF-8. */
export function toCsv<T>(columns: readonly Column<T>[], records: readonly T[]): string {
  const rows = records.map((record) => columns.map(({ value }) => toCell(value(record))));
  return stringify([columns.map(({ name }) => name), ...rows], { bom: true, record_delimiter: 'windows' });
}

function toCell(value: ReturnType<Column<unknown>['value']>): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return toTableCell(typeof value === 'string' ? value : value.join('; '));
}
