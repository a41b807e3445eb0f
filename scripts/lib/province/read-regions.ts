import { parse } from 'csv-parse/sync';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import type { ListedRegion, RegionList } from './province-plan.ts';

/** What a table of regions can be refused for. */
export class RegionTableError extends Error {}

const needed = ['code', 'name', 'kind'] as const;

/**
 * A province from a table: `code,name,short_name,kind,latitude,longitude`, the province in the first row. The short name and
 * the place may be left out.
 */
export function readRegionTable(text: string, publisher: string): RegionList {
  const rows = readRows(text);
  const [province, ...regions] = rows.map(toRegion);
  if (!province || regions.length === 0)
    throw new RegionTableError('The table needs the province and one region at least.');
  const codes = new Set(rows.map(({ code }) => code));
  if (codes.size < rows.length) throw new RegionTableError('Two rows have the same code.');
  const names = Map.groupBy([province, ...regions], ({ name }) => toSlug(name));
  const twins = [...names.values()].find(({ length }) => length > 1);
  if (twins)
    throw new RegionTableError(
      `Two rows have the same name: ${twins.map(({ code, name }) => `${name} (${code})`).join(', ')}. Write what each is as well, such as "Town of …".`,
    );
  return { province, regions, source: { publisher }, isIndonesian: false };
}

function readRows(text: string): Partial<Record<string, string>>[] {
  const rows = parse(text, {
    bom: true,
    columns: true,
    skip_empty_lines: true,
    trim: true,
    delimiter: [',', ';', '\t'],
  });
  const missing = needed.filter((name) => rows[0] !== undefined && !(name in (rows[0] as object)));
  if (missing.length > 0) throw new RegionTableError(`The first line lacks: ${missing.join(', ')}.`);
  return rows as Partial<Record<string, string>>[];
}

function toRegion(row: Partial<Record<string, string>>, index: number): ListedRegion {
  const { code = '', name = '', kind = '', short_name: given = '', latitude = '', longitude = '' } = row;
  if (code === '' || name === '' || kind === '')
    throw new RegionTableError(`Row ${String(index + 2)}: code, name and kind must be filled in.`);
  const hasSeat = latitude !== '' && longitude !== '';
  if (hasSeat && !(Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180))
    throw new RegionTableError(
      `Row ${String(index + 2)}: latitude and longitude are degrees with a point before decimals, such as 44.65 and -63.57.`,
    );
  return {
    code,
    name,
    kind,
    shortName: given === '' ? name.replace(new RegExp(`^${escape(kind)}( of)? | ${escape(kind)}$`, 'i'), '') : given,
    ...(hasSeat && { seat: { latitude: Number(latitude), longitude: Number(longitude) } }),
  };
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
