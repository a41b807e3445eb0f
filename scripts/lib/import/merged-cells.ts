import { strFromU8, unzipSync } from 'fflate';

/** A cell that covers its neighbours; rows and columns are counted from zero. */
interface MergedCell {
  top: number;
  bottom: number;
  left: number;
}

/** Larger parts of a workbook are pictures, or an attack. */
const MAX_PART = 50_000_000;

/** The merged cells of each sheet of a workbook, in the order of its sheets. */
export function readMergedCells(bytes: Uint8Array): MergedCell[][] {
  const wanted = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.test(name) && originalSize < MAX_PART });
  const read = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const targets = new Map(
    [...read('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      getAttribute(tag, 'Id'),
      getAttribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return [...read('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) =>
    [...read(targets.get(getAttribute(tag, 'r:id')) ?? '').matchAll(/<mergeCell\b[^>]*>/g)].flatMap(([cell]) => {
      const [, column = '', top, , bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(getAttribute(cell, 'ref')) ?? [];
      return column === '' ? [] : [{ left: toIndex(column), top: Number(top) - 1, bottom: Number(bottom) - 1 }];
    }),
  );
}

function getAttribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** `A` is 0, `AB` is 27. */
function toIndex(column: string): number {
  return [...column].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
