import type { Rule } from '../check-context.ts';
import type { SourceFile } from '../../../../src/reader/source-file.ts';
import type { DataFile, Entry } from '../../../../src/reader/content-set.ts';
import { atFile, type Report } from '../finding.ts';

/** Files that cannot be read, or only in part, and what an editor left in them. */
export const checkFileReading: Rule = ({ content }, report) => {
  for (const item of [...content.entries, ...content.dataFiles]) {
    const { document } = item;
    if (document.hasByteOrderMark) report('byte-order-mark', atFile(item));
    // Of line ends that nothing reads the problem itself tells.
    if (document.hasCarriageReturns && document.problem?.code !== 'old-line-ends')
      report('carriage-returns', atFile(item));
    if (reportConflict(item, report) || reportPastedPicture(item, report) || reportArchive(item, content.files, report))
      continue;
    if (document.problem) {
      const { code, line, column, values } = document.problem;
      report(code, { file: document.path, line, column }, values);
    }
  }
};

type Item = Entry | DataFile;

/** Marks that git leaves where two people changed one line; the text between them is of no use to any reader. */
function reportConflict({ document }: Item, report: Report): boolean {
  const lines = document.text.split('\n');
  const index = lines.findIndex((line) => /^(?:(?:<{7}|>{7}|\|{7})(?:\s|$)|={7}\s*$)/.test(line));
  if (index === -1) return false;
  report('merge-conflict', { file: document.path, line: index + 1 }, { written: lines[index]?.slice(0, 7) ?? '' });
  return true;
}

/** A picture as text, thousands of letters long, is what makes a body too long. */
function reportPastedPicture({ document }: Item, report: Report): boolean {
  const at = document.text.search(/data:image\/[\w+.-]+;base64,/);
  if (at === -1) return false;
  report('picture-pasted', { file: document.path, line: document.text.slice(0, at).split('\n').length });
  return document.problem?.code === 'body-too-long';
}

/** A Word file that was given the ending of a text. */
function reportArchive({ document }: Item, files: readonly SourceFile[], report: Report): boolean {
  if (!['not-utf8', 'file-too-large'].includes(document.problem?.code ?? '')) return false;
  const file = files.find(({ path }) => path === document.path);
  const start = Buffer.from(file?.read().subarray(0, 4) ?? []).toString('latin1');
  if (!/^(?:PK\u0003\u0004|%PDF|\u00d0\u00cf\u0011\u00e0)$/.test(start)) return false;
  report('word-document', { file: document.path, line: 1 });
  return true;
}
