import { stringify } from 'csv-stringify/sync';
import { toTableCell } from '../../../src/domain/text/table-cell.ts';
import type { ImportedRow } from './plan-import.ts';
import type { ReadRows } from './to-answers.ts';

const outcomes: Readonly<Record<ImportedRow['outcome'], string>> = {
  new: 'baru',
  update: 'dilengkapi',
  exists: 'sudah ada',
  refused: 'DITOLAK',
};

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
  const name = sheet === '' ? '' : `Lembar "${sheet}": `;
  const ignored = unknown.filter(({ isIgnored }) => isIgnored).map(({ heading }) => `"${heading}"`);
  return [
    ...guessed.map(
      ({ heading, column }) =>
        `${name}kolom "${heading}" dibaca sebagai ${column.heading}; bila keliru, --map "${heading}=-".`,
    ),
    ...(ignored.length === 0
      ? []
      : [`${name}kolom yang tidak punya tempat di register, isinya disebut per baris: ${ignored.join(', ')}.`]),
    ...unknown
      .filter(({ isIgnored }) => !isIgnored)
      .map(({ heading, suggestion }) => {
        const proposal = suggestion
          ? `mungkin ${suggestion.heading}: bila benar, tambahkan --map "${heading}=${suggestion.heading}"`
          : `bila perlu, pasangkan dengan --map "${heading}=Kolom"`;
        return `${name}kolom "${heading}" tidak dikenal; isinya disebut per baris. ${toSentence(proposal)}; bila tidak dipakai, --map "${heading}=-".`;
      }),
    ...hidden.map((heading) => `${name}kolom "${heading}" tersembunyi di lembar itu; isinya ikut dibaca.`),
    ...missing.map(
      ({ heading }) =>
        `${name}tidak ada kolom "${heading}"; tambahkan, atau pasangkan kolom lain dengan --map "Judul mereka=${heading}".`,
    ),
    ...asides.map(({ number, text, isHidden }) => {
      const why = isHidden ? 'tersembunyi di lembar itu; tampilkan (Unhide) bila dimaksud' : 'bukan kerja sama';
      return `${name}baris ${String(number)} dilewati, ${why}: ${text.replace(/\s+/g, ' ').slice(0, 100)}`;
    }),
  ];
}

/** The outcome of every row, for a terminal. */
export function formatImportReport(rows: readonly ImportedRow[]): string {
  return rows
    .map(({ sheet, number, title, outcome, slug, reasons, notes }) => {
      const where = sheet === undefined || sheet === '' ? 'Baris' : `Lembar "${sheet}" baris`;
      const head = `${where} ${String(number)} ${outcomes[outcome]}: ${slug ?? (title === '' ? '(tanpa judul)' : title)}`;
      return [head, ...[...reasons, ...notes].map((text) => `  ${text}`)].join('\n');
    })
    .join('\n');
}

/** How many rows had which outcome. */
export function formatTotals(rows: readonly ImportedRow[], isWritten: boolean): string {
  const count = (outcome: ImportedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const done = isWritten ? '' : ' (belum ditulis; tambahkan --write)';
  return `${String(rows.length)} baris: ${String(count('new'))} baru, ${String(count('update'))} dilengkapi${done}, ${String(count('exists'))} sudah ada, ${String(count('refused'))} ditolak.`;
}

/** The same as a table to send back; no cell can act as a formula. */
export function toImportReportCsv(rows: readonly ImportedRow[]): string {
  return stringify(
    rows.map(({ sheet = '', number, title, outcome, slug, reasons, notes }) => [
      toTableCell(sheet),
      number,
      ...[title, outcomes[outcome].toLowerCase(), slug ?? '', reasons.join(' | '), notes.join(' | ')].map(toTableCell),
    ]),
    { header: true, columns: ['Lembar', 'Baris', 'Judul', 'Hasil', 'Berkas', 'Alasan', 'Catatan'], bom: true },
  );
}

function toSentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
