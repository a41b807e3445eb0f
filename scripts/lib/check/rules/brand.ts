import { DrawingError, readDrawing, type Drawing } from '../../../../src/design/drawing.ts';
import type { SourceFile } from '../../../../src/reader/source-file.ts';
import type { Rule } from '../check-context.ts';

/** The sign and the pattern: drawings that stand inside every page, so nothing but shapes may be in them. */
export const checkBrand: Rule = ({ content }, report) => {
  for (const name of ['brand/mark.svg', 'brand/pattern.svg'] as const) {
    const file = content.files.find(({ path, kind }) => path === name && kind === 'file');
    if (!file) {
      report('data-file-missing', { file: name }, { written: name });
      continue;
    }
    const drawing = tryReading(file);
    if (typeof drawing === 'string') report('drawing-not-allowed', { file: name }, { written: drawing });
    else if (name === 'brand/mark.svg' && drawing.width !== drawing.height)
      report('mark-not-square', { file: name }, { written: `${String(drawing.width)} × ${String(drawing.height)}` });
  }
};

/** The drawing, or what is wrong with it. */
function tryReading({ read }: SourceFile): Drawing | string {
  try {
    return readDrawing(new TextDecoder('utf-8', { fatal: true }).decode(read()));
  } catch (error) {
    return error instanceof DrawingError ? error.message : 'UTF-8';
  }
}
