import { languages } from '../../../src/domain/text/language.ts';
import { toPermanentName } from '../../../src/model/slugs.ts';
import { toContentPlace } from '../../../src/reader/content-path.ts';
import type { OpenBranch } from './open-branches.ts';

/** A record (both its languages), a list or a picture, with the open branches that change it. */
export interface TouchedRecord {
  /** `agreements/0042`, `press-releases/2019/rapat`, `sectors.yaml`. */
  record: string;
  branches: { name: string; author: string; changed: string; files: string[] }[];
}

/** What open branches change, by record; `contentFolder` is its path in the repository, with `/` between and at the end. */
export function listTouchedRecords(branches: readonly OpenBranch[], contentFolder: string): TouchedRecord[] {
  const records = new Map<string, TouchedRecord>();
  for (const { files, ...branch } of branches) {
    for (const [name, own] of groupByRecord(files, contentFolder)) {
      const record = records.get(name) ?? { record: name, branches: [] };
      record.branches.push({ ...branch, files: own });
      records.set(name, record);
    }
  }
  return [...records.values()].toSorted((a, b) => (a.record < b.record ? -1 : 1));
}

/** True where somebody means this record by `name`: `0042`, `busan`, `partners/busan`, `content/partners/id/busan.md`. */
export function isMeant({ record, branches }: TouchedRecord, name: string): boolean {
  const wanted = withoutLanguage(name);
  const names = [record, ...branches.flatMap(({ files }) => files.map(withoutLanguage))];
  return names.some((known) => known === wanted || known.endsWith(`/${wanted}`));
}

function withoutLanguage(file: string): string {
  const folder = languages.find((language) => file.includes(`/${language}/`));
  return file.replace(`/${folder ?? ''}/`, '/').replace(/\.mdx?$/, '');
}

function groupByRecord(files: readonly string[], contentFolder: string): Map<string, string[]> {
  const records = new Map<string, string[]>();
  for (const file of files) {
    const record = file.startsWith(contentFolder) ? toRecord(file.slice(contentFolder.length)) : undefined;
    if (record !== undefined) records.set(record, [...(records.get(record) ?? []), file]);
  }
  return records;
}

/** Two branches that take the same number for different agreements clash as well. */
function toRecord(path: string): string | undefined {
  const place = toContentPlace(path);
  if (place.kind === 'entry') return toPermanentName(place.collection, place.slug);
  return place.kind === 'unread' || place.kind === 'stray' ? undefined : path;
}
