import type { ReadProblem } from './read-problem.ts';
import type { SourceFile } from './source-file.ts';

/** The longest text that anybody writes by hand, with much room. */
export const MAX_TEXT_BYTES = 200_000;

/** A text file with `\n` as its only line ending. */
export interface FileText {
  text: string;
  hasByteOrderMark: boolean;
  hasCarriageReturns: boolean;
  /** The first line that ends in a carriage return alone, as on very old machines; the site's builder sees no end there. */
  oldLineEnd?: number;
  problem?: ReadProblem;
}

/** Reads a text file; whatever its bytes are, there is an answer. */
export function readFileText(file: SourceFile, limit = MAX_TEXT_BYTES): FileText {
  const empty = { text: '', hasByteOrderMark: false, hasCarriageReturns: false };
  if (file.size > limit)
    return { ...empty, problem: { code: 'file-too-large', line: 1, values: { limit: Math.round(limit / 1000) } } };
  let bytes: Uint8Array;
  try {
    bytes = file.read();
  } catch {
    return { ...empty, problem: { code: 'unreadable', line: 1 } };
  }
  try {
    const written = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasByteOrderMark = written.startsWith('\uFEFF');
    const alone = written.search(/\r(?!\n)/);
    return {
      text: toPlainLines(written),
      hasByteOrderMark,
      hasCarriageReturns: written.includes('\r'),
      ...(alone !== -1 && { oldLineEnd: toPlainLines(written.slice(0, alone)).split('\n').length }),
    };
  } catch {
    return { ...empty, problem: { code: 'not-utf8', line: findBrokenLine(bytes) } };
  }
}

/** A text without byte order mark, and with `\n` as its only line end. */
export function toPlainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function findBrokenLine(bytes: Uint8Array): number {
  const upTo = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
  return upTo.split('\n').length;
}
