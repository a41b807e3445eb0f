import type { Rule } from '../check-context.ts';
import { atFile } from '../finding.ts';

/** Files that cannot be read, or only in part, and what an editor left in them. */
export const checkFileReading: Rule = ({ content }, report) => {
  for (const item of [...content.entries, ...content.dataFiles]) {
    const { document } = item;
    if (document.hasByteOrderMark) report('byte-order-mark', atFile(item));
    if (document.hasCarriageReturns) report('carriage-returns', atFile(item));
    if (document.problem) {
      const { code, line, column, values } = document.problem;
      report(code, { file: document.path, line, column }, values);
    }
  }
};
