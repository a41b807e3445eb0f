import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir, memberList, now, site, today } from '../../config/site.ts';
import { compileVariable } from '../compiled-site.ts';
import { writeEarlyRequests } from './early-requests.ts';
import { writeEditorPolicy } from './editor-policy.ts';
import { writeHostHeaders } from './host-headers.ts';
import { publishMemberIndexes } from './member-indexes.ts';
import { publishNamedFiles } from './named-files.ts';
import { writeOfflineWorker } from './offline-worker.ts';
import { PageMemory } from './page-memory.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSite } from './site-writer.ts';
import { writeSitemaps } from './sitemaps.ts';
import { listMovedLists } from '../../domain/address/redirects.ts';
import { writeRedirects } from './write-redirects.ts';

/** Finishes a site that `astro build` has written; what compiles only has written none. */
export function builtSite(isCompiling = process.env[compileVariable] !== undefined): AstroIntegration {
  if (isCompiling) return { name: 'built-site', hooks: {} };
  return {
    name: 'built-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        for (const line of await finishSite(fileURLToPath(dir))) logger.info(line);
      },
    },
  };
}

/**
 * Writes what stands beside the pages and is made from them, each page being read and parsed once: search index,
 * sitemaps, … Says what was written. What is remembered of a former pass is not found out again.
 */
export function finishSite(siteDir: string, memory = new PageMemory()): Promise<string[]> {
  const writers = [
    writeEditorPolicy(siteDir, site.editor),
    publishNamedFiles(path.join(contentDir, 'files'), siteDir),
    writeSitemaps(siteDir),
    writeSearchIndex(siteDir, site.languages, memory),
    writeRedirects({
      contentDir,
      siteDir,
      siteUrl: site.url,
      moved: listMovedLists(),
      timeZone: site.timeZone,
      today,
      now,
    }),
    ...(memberList ? [publishMemberIndexes(memberList, contentDir, siteDir)] : []),
    writeHostHeaders(siteDir),
    writeEarlyRequests(siteDir),
    // Last: its version is made of what the others write.
    writeOfflineWorker(siteDir, site.languages),
  ];
  return writeSite(siteDir, writers, memory);
}
