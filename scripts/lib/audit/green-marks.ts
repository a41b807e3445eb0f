import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Which contents were right under certain rules: they need not be looked at again. A work that is stopped goes on from there. */
export interface GreenMarks {
  has(mark: string): boolean;
  add(mark: string): void;
}

/** Reads the marks of a file; those that were set under other rules count for nothing. */
export function openGreenMarks(file: string, rules: string): GreenMarks {
  const [former, ...lines] = read(file).split('\n');
  const marks = new Set(former === rules ? lines : []);
  mkdirSync(path.dirname(file), { recursive: true });
  if (former !== rules) writeFileSync(file, rules);
  return {
    has: (mark) => marks.has(mark),
    add: (mark) => {
      marks.add(mark);
      appendFileSync(file, `\n${mark}`);
    },
  };
}

/** The mark of a content. */
export const toMark = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64');

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
