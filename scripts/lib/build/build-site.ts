import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkContent } from '../check/check-content.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { formatProblems } from '../check/format-problems.ts';
import type { Problem } from '../check/problem.ts';
import type { SiteEnvironment } from '../../../src/config/site-environment.ts';
import { pruneKept } from '../../../src/cache/kept-files.ts';
import { recoverTarget, removeLeftovers, toOwnName } from './leftovers.ts';
import { findPublishPlace, refuseFullDisk } from './publish-place.ts';
import { replaceFolder } from './replace-folder.ts';
import { runAstroBuild } from './run-astro.ts';

interface ContentCheck extends SiteEnvironment {
  /** The language in which problems of the content are reported. */
  lang: Locale | undefined;
  log: (line: string) => void;
}

interface SiteBuild extends ContentCheck {
  root: string;
  /** Where the finished site goes. */
  out: string;
  signal: AbortSignal;
}

/** Thrown when the content is refused; its message is the whole report. */
export class ContentRefused extends Error {}

/**
 * Checks the content, builds the site in a folder of its own and puts it in place when all of it is ready.
 * Whatever fails before, `out` stays as it was.
 */
export async function buildSite({ root, out, contentDir, siteDate, lang, signal, log }: SiteBuild): Promise<void> {
  // Before the work: what would make it vain afterwards.
  const target = findPublishPlace(out);
  await recoverTarget(target);
  // Inside the project, because Astro renders pages from here and they import packages.
  const builds = path.join(root, '.cache/builds');
  await makeWorkFolder(builds);
  const problems = await refuseBadContent({ contentDir, siteDate, lang, log });
  const workDir = await mkdtemp(path.join(builds, toOwnName('build-')));
  try {
    // SITE_DATE is handed on as it was set, or not: a day chosen by hand counts as a whole, today only up to now.
    // The page about the state of the content counts what the check found.
    const CHECK_REPORT = path.join(workDir, 'check-report.json');
    await writeFile(CHECK_REPORT, JSON.stringify(problems));
    const environment = { ...process.env, CONTENT_DIR: contentDir, CHECK_REPORT };
    const built = await runAstroBuild({ root, workDir, environment, signal, log });
    signal.throwIfAborted();
    await replaceFolder(built, target);
  } finally {
    await rm(workDir, { recursive: true, force: true, maxRetries: 5 });
    for (const cache of ['pictures', 'fonts', 'fonts/kept', 'history'])
      await pruneKept(path.join(root, '.cache', cache));
  }
}

async function makeWorkFolder(builds: string): Promise<void> {
  try {
    await mkdir(builds, { recursive: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Error(`${builds} cannot be made (${code}). Delete what stands in its way; it holds nothing but caches.`, {
      cause: error,
    });
  }
  refuseFullDisk(builds);
  await removeLeftovers(builds, 'build-');
}

async function refuseBadContent({ contentDir, siteDate, lang, log }: ContentCheck): Promise<Problem[]> {
  const { problems } = await checkContent({ contentDir, siteDate, lang });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentRefused(formatProblems(errors, lang));
  const left = problems.filter(({ code }) => code.startsWith('member-'));
  if (left.length > 0) log(formatProblems(left, lang));
  log(`Content of ${contentDir} on ${siteDate}: no errors, ${String(problems.length)} warning(s)`);
  return problems;
}
