import { strFromU8, unzipSync } from 'fflate';
import { unescapeMarkup } from '../../../src/domain/text/markup-text.ts';

/** A cell that covers its neighbours; rows and columns are counted from zero. */
interface MergedCell {
  top: number;
  bottom: number;
  left: number;
}

/** Larger parts of a workbook are pictures, or an attack. */
const MAX_PART = 50_000_000;

/** What a sheet says of its cells besides their values; rows and columns are counted from zero. */
export interface SheetLayout {
  isHidden: boolean;
  merged: MergedCell[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Web addresses behind cells. */
  links: { row: number; column: number; url: string }[];
  /** Cells of dates that show no day, or no month: "Maret 2019". */
  coarse: { row: number; column: number; precision: CoarsePrecision }[];
}

type CoarsePrecision = 'month' | 'year';

/** How the sheets of a workbook are laid out, in their order. */
export function readSheetLayouts(bytes: Uint8Array): SheetLayout[] {
  const wanted =
    /^xl\/(?:workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.test(name) && originalSize < MAX_PART });
  const read = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const readTargets = (name: string) =>
    new Map(
      [...read(name).matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
        getAttribute(tag, 'Id'),
        getAttribute(tag, 'Target'),
      ]),
    );
  const targets = readTargets('xl/_rels/workbook.xml.rels');
  const coarseStyles = listCoarseStyles(read('xl/styles.xml'));
  return [...read('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
    const file = (targets.get(getAttribute(tag, 'r:id')) ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
    const sheet = read(file);
    const addresses = readTargets(file.replace(/([^/]+)$/, '_rels/$1.rels'));
    const tags = (pattern: RegExp) => [...sheet.matchAll(pattern)].map(([found]) => found);
    return {
      isHidden: /hidden/i.test(getAttribute(tag, 'state')),
      merged: tags(/<mergeCell\b[^>]*>/g).flatMap((cell) => {
        const [, column = '', top, , bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(getAttribute(cell, 'ref')) ?? [];
        return column === '' ? [] : [{ left: toIndex(column), top: Number(top) - 1, bottom: Number(bottom) - 1 }];
      }),
      links: tags(/<hyperlink\b[^>]*>/g).flatMap((link) => {
        const [, letters = '', row] = /^([A-Z]+)(\d+)/.exec(getAttribute(link, 'ref')) ?? [];
        const url = unescapeMarkup(addresses.get(getAttribute(link, 'r:id')) ?? '');
        return /^https?:\/\//i.test(url) ? [{ row: Number(row) - 1, column: toIndex(letters), url }] : [];
      }),
      coarse: (coarseStyles.size === 0 ? [] : tags(/<c\b[^>]*>/g)).flatMap((cell) => {
        const precision = coarseStyles.get(getAttribute(cell, 's'));
        const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(getAttribute(cell, 'r')) ?? [];
        return precision === undefined || letters === ''
          ? []
          : [{ row: Number(row) - 1, column: toIndex(letters), precision }];
      }),
      hiddenRows: new Set(
        tags(/<row\b[^>]*>/g)
          .filter(isHidden)
          .map((row) => Number(getAttribute(row, 'r')) - 1),
      ),
      hiddenColumns: new Set(
        tags(/<col\b[^>]*>/g)
          .filter(isHidden)
          .flatMap((column) => {
            const [first, last] = ['min', 'max'].map((name) => Number(getAttribute(column, name)));
            return Array.from(
              { length: Math.min((last ?? 0) - (first ?? 0) + 1, 200) },
              (_, at) => (first ?? 0) + at - 1,
            );
          }),
      ),
    };
  });
}

/** Formats that every workbook has without saying so: "Mar-19". */
const builtIn: readonly (readonly [string, string])[] = [['17', 'mmm-yy']];

/** The styles of cells that show the month or the year of a date alone, by their place among all. */
function listCoarseStyles(styles: string): ReadonlyMap<string, CoarsePrecision> {
  const own = [...styles.matchAll(/<numFmt\b[^>]*>/g)].map(
    ([tag]) => [getAttribute(tag, 'numFmtId'), unescapeMarkup(getAttribute(tag, 'formatCode'))] as const,
  );
  const formats = new Map([...builtIn, ...own]);
  const [, used = ''] = /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  return new Map(
    [...used.matchAll(/<xf\b[^>]*>/g)].flatMap(([tag], index) => {
      const precision = toCoarse(formats.get(getAttribute(tag, 'numFmtId')) ?? '');
      return precision === undefined ? [] : [[String(index), precision] as const];
    }),
  );
}

/** What a format shows of a date, where that is not its day: `mmmm yyyy` shows its month. */
function toCoarse(format: string): CoarsePrecision | undefined {
  const [shown = ''] = format
    .toLowerCase()
    .replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
    .split(';');
  if (!shown.includes('y') || /[dhs]/.test(shown)) return undefined;
  return shown.includes('m') ? 'month' : 'year';
}

function isHidden(tag: string): boolean {
  return /^(?:1|true)$/.test(getAttribute(tag, 'hidden'));
}

function getAttribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** `A` is 0, `AB` is 27. */
function toIndex(column: string): number {
  return [...column].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
