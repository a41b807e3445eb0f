import { compareDestinations } from '~/domain/records/exports.ts';
import { toRegionFigures } from '~/domain/records/region-figures.ts';
import { listStatistics } from '~/domain/register/statistics.ts';
import { toFacetLabel } from '~/i18n/facet-labels.ts';
import { toText } from '~/i18n/names.ts';
import { getExports } from '~/content/exports.ts';
import { getView } from '~/content/view.ts';
import { toCsv, type Column } from './table.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** The figures of every chart and of the comparison of regions, by the name of their file. */
export async function listFigureFiles(): Promise<Map<string, string>> {
  const [id, en] = [await getView('id'), await getView('en')];
  const { register } = id;
  const files = new Map<string, readonly Row[]>();
  for (const { key, facet, columns, rows } of listStatistics(register)) {
    const toRow = (row: (typeof rows)[number]): Row => ({
      key: row.key,
      ...(facet && { name_id: toFacetLabel(facet, row.key, id), name_en: toFacetLabel(facet, row.key, en) }),
      ...Object.fromEntries(columns.map((column, index) => [toSnake(column), row.values[index] ?? null])),
    });
    files.set(key, rows.map(toRow));
  }
  files.set(
    'regions',
    toRegionFigures(register).map(({ region, ...figures }) => ({
      code: region.code,
      name_id: toText(region, 'id').name,
      name_en: toText(region, 'en').name,
      ...Object.fromEntries(Object.entries(figures).map(([key, value]) => [toSnake(key), value ?? null])),
    })),
  );
  const exports = await getExports();
  if (exports) {
    files.set(
      'exports',
      exports.series.map(({ period, billionUsd, changePercent, note }) => ({
        period: period.text,
        billion_usd: billionUsd,
        change_percent: changePercent ?? null,
        note_id: note?.['id'] ?? null,
        note_en: note?.['en'] ?? null,
      })),
    );
    files.set(
      'export-destinations',
      compareDestinations(exports, register).flatMap(({ country, millionUsd, records, inForce }) =>
        exports.destinations.map(({ period }, index) => ({
          country,
          period: period.text,
          million_usd: millionUsd[index] ?? null,
          records,
          in_force: inForce,
        })),
      ),
    );
  }
  return new Map([...files].map(([key, rows]) => [key, write(rows)]));
}

function write(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name): Column<Row> => ({
    name,
    type: 'text',
    description: { id: '', en: '' },
    value: (row) => row[name] ?? null,
  }));
  return toCsv(columns, rows);
}

function toSnake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
