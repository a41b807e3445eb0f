import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';

/** A column of the first sheet whose cells offer a list; other values stay possible, as several can stand in a cell. */
export interface DropDown {
  /** Counted from zero. */
  column: number;
  /** Where its values stand: `Daftar!$A$2:$A$12`. */
  range: string;
}

/** Rows that are offered lists. */
const LAST_ROW = 500;

/** Gives cells of the first sheet a list to choose from: https://learn.microsoft.com/office/vba/api/excel.validation */
export function offerLists(lists: readonly DropDown[]): Feature<Stream | Buffer | Blob> {
  const one = ({ column, range }: DropDown) => {
    const cells = `${toLetters(column)}2:${toLetters(column)}${String(LAST_ROW)}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${cells}"><formula1>${range}</formula1></dataValidation>`;
  };
  const xml = `<dataValidations count="${String(lists.length)}">${lists.map(one).join('')}</dataValidations>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          // The order of elements is fixed: lists come after merged cells and before margins.
          transform: (content, _, { sheetIndex }) =>
            sheetIndex === 0
              ? content.replace(
                  /<\/sheetData>(?:<mergeCells.*?<\/mergeCells>)?|<sheetData\/>/s,
                  (before) => before + xml,
                )
              : content,
        },
      },
    },
  };
}

/** 0 is `A`, 27 is `AB`. */
export function toLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : toLetters(Math.floor(column / 26) - 1) + last;
}
