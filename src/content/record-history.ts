import { contentDir, site } from '~/config/site.ts';
import { toDayInZone } from '~/domain/calendar/dates.ts';
import { toRecordHistory, type RecordHistory } from '~/domain/records/record-history.ts';
import { toPlainLines } from '~/reader/file-text.ts';
import { readFrontMatter } from '~/reader/front-matter.ts';
import { readGitVersions, type GitVersions } from './git-versions.ts';

let versions: GitVersions | undefined;

/** What changed in a record and when, as git knows it; nothing where git knows nothing of the file. */
export function getHistory(folder: string, slug: string): RecordHistory | undefined {
  versions ??= readGitVersions(contentDir, /^[a-z-]+\/id\/.+\.mdx?$/);
  const found = versions.versions.get(`${folder}/id/${slug}.md`);
  if (!found) return undefined;
  const readable = found.flatMap(({ seconds, text }) => {
    const { fields } = readFrontMatter(toPlainLines(text), { dates: 'text' });
    return fields ? [{ day: toDayInZone(new Date(seconds * 1000), site.timeZone), fields }] : [];
  });
  return toRecordHistory(readable, versions.isComplete);
}
