import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toContentPlace } from '../../../src/reader/content-path.ts';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import { formatEntryText } from '../../../src/reader/entry-text.ts';

export interface FormatReport {
  /** Files that are not in the form of the browser editor, below the content folder. */
  changed: string[];
  /** Files that cannot be read; the content check says why. */
  unreadable: string[];
  total: number;
}

/** Brings the records and translations of a content folder into the form of the browser editor, or only names them. */
export function formatContent(contentDir: string, { write }: { write: boolean }): FormatReport {
  const report: FormatReport = { changed: [], unreadable: [], total: 0 };
  for (const file of listEntryFiles(contentDir)) {
    const place = toContentPlace(file);
    if (place.kind !== 'entry') continue;
    report.total += 1;
    const absolute = path.join(contentDir, file);
    const text = readFileSync(absolute, 'utf8');
    const formatted = formatEntryText(text, getEntryForm(place.collection));
    if (formatted === undefined) report.unreadable.push(file);
    if (formatted === undefined || formatted === text) continue;
    report.changed.push(file);
    if (write) writeFileSync(absolute, formatted);
  }
  return report;
}

function listEntryFiles(contentDir: string): string[] {
  if (!existsSync(contentDir)) throw new Error(`There is no ${contentDir}.`);
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(contentDir, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
    .toSorted();
}
