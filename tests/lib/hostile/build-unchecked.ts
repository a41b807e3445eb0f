import { mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { runAstroBuild } from '../../../scripts/lib/build/run-astro.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Builds a site without the check of its content before, as if the check had missed everything; gives its folder. */
export async function buildUnchecked(contentDir: string, siteDate: string): Promise<string> {
  const builds = path.join(root, '.cache/test-builds');
  mkdirSync(builds, { recursive: true });
  const workDir = mkdtempSync(path.join(builds, 'unchecked-'));
  const lines: string[] = [];
  return await runAstroBuild({
    root,
    workDir,
    environment: { ...process.env, CONTENT_DIR: contentDir, SITE_DATE: siteDate, NODE_ENV: 'production' },
    signal: new AbortController().signal,
    log: (line) => lines.push(line),
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${lines.slice(-30).join('\n')}`);
  });
}
