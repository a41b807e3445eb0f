import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toMergedPath } from '../../domain/search/pagefind-text.ts';
import type { MemberSettings } from '../../domain/portal/member.ts';
import { listSearchFiles, readMembers } from '../../reader/members.ts';
import { readSearchVersion } from '../../reader/search-version.ts';
import { listSourceFiles } from '../../reader/source-file.ts';
import type { SiteWriter } from './site-writer.ts';

/** Puts the search indexes of members beside that of the portal, so that a search asks no other host. */
export function publishMemberIndexes(list: readonly MemberSettings[], contentDir: string, siteDir: string): SiteWriter {
  return {
    finish: async () => {
      const files = listSourceFiles(contentDir);
      const version = readSearchVersion();
      const { members } = readMembers(list, files, version);
      for (const member of members) {
        for (const { path: name, language, file } of listSearchFiles(member, files, version)) {
          const target = path.join(siteDir, toMergedPath(member.key, language), name.slice(language.length + 1));
          await mkdir(path.dirname(target), { recursive: true });
          await writeFile(target, file.read());
        }
      }
      return `Members: ${String(members.length)} of ${String(list.length)}`;
    },
  };
}
