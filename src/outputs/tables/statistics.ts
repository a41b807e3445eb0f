import { compareDestinations } from '~/domain/records/exports.ts';
import { toRegionFigures } from '~/domain/records/region-figures.ts';
import { listStatistics } from '~/domain/register/statistics.ts';
import { toFacetLabel } from '~/i18n/facet-labels.ts';
import { toText } from '~/i18n/names.ts';
import { getExports } from '~/content/exports.ts';
import { getFirst, languages, mapLanguages, type Language } from '~/domain/text/language.ts';
import { getViews } from '../api/context.ts';
import { toCsv, type Column } from './table.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** The figures of every chart and of the comparison of regions, by the name of their file. */
export async function listFigureFiles(): Promise<Map<string, string>> {
  const views = await getViews();
  const { register } = getFirst(views);
  const files = new Map<string, readonly Row[]>();
  for (const { key, facet, columns, rows } of listStatistics(register)) {
    const toRow = (row: (typeof rows)[number]): Row => ({
      key: row.key,
      ...(facet && toColumns('name', (language) => toFacetLabel(facet, row.key, views[language]))),
      ...Object.fromEntries(columns.map((column, index) => [toSnake(column), row.values[index] ?? null])),
    });
    files.set(key, rows.map(toRow));
  }
  files.set(
    'regions',
    toRegionFigures(register).map(({ region, ...figures }) => ({
      code: region.code,
      ...toColumns('name', (language) => toText(region, language).name),
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
        ...toColumns('note', (language) => note?.[language] ?? null),
      })),
    );
    files.set(
      'export-destinations',
      compareDestinations(exports, register).flatMap(({ country, millionUsd, records, running }) =>
        exports.destinations.map(({ period }, index) => ({
          country,
          period: period.text,
          million_usd: millionUsd[index] ?? null,
          records,
          running,
        })),
      ),
    );
  }
  return new Map([...files].map(([key, rows]) => [key, write(rows)]));
}

/** A column for each language of the site: `name_id`, `name_en`. */
function toColumns(name: string, toValue: (language: Language) => string | null): Row {
  return Object.fromEntries(languages.map((language) => [`${name}_${language}`, toValue(language)]));
}

function write(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name): Column<Row> => ({
    name,
    type: 'text',
    description: mapLanguages(() => ''),
    value: (row) => row[name] ?? null,
  }));
  return toCsv(columns, rows);
}

function toSnake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
