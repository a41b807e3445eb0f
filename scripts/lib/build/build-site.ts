import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Problem } from '../check/problem.ts';
import type { SiteEnvironment } from '../../../src/config/site-environment.ts';
import { pruneKept } from '../../../src/cache/kept-files.ts';
import { KeptYaml, readKeptYaml, useKeptYaml } from '../../../src/reader/kept-yaml.ts';
import { readBuildInputs } from './build-inputs.ts';
import { compileSite, findCompiled, pruneFolders } from './compile-site.ts';
import { isFinished } from './finished-site.ts';
import { recoverTarget, removeLeftovers, toOwnName } from './leftovers.ts';
import { findPublishPlace, refuseFullDisk } from './publish-place.ts';
import { removeFolder, replaceFolder } from './replace-folder.ts';
import { toKeptYamlFile, toRenderedFolder } from './rendered-pages.ts';
import { startWriter } from './run-writer.ts';

interface ContentCheck extends SiteEnvironment {
  /** The language in which problems of the content are reported. */
  lang: Locale | undefined;
  log: (line: string) => void;
}

interface SiteBuild extends ContentCheck {
  root: string;
  /** Where the finished site goes. */
  out: string;
  /** Makes everything anew, whatever is kept of former builds. */
  isClean: boolean;
  signal: AbortSignal;
}

/** Folders of `.cache/compiled` and `.cache/rendered` that stay in any case. */
const keptFolders = 4;

/** Thrown when the content is refused; its message is the whole report. */
export class ContentRefused extends Error {}

/**
 * Checks the content, builds the site in a folder of its own and puts it in place when all of it is ready. Whatever fails
 * before, `out` stays as it was. What did not change since the last build is not made again; `false` where nothing did.
 */
export async function buildSite({ root, out, isClean, lang, signal, log, ...content }: SiteBuild): Promise<boolean> {
  const { contentDir } = content;
  // Before the work: what would make it vain afterwards.
  const target = findPublishPlace(out);
  await recoverTarget(target);
  // Inside the project, because the program is run from here and imports packages.
  const builds = path.join(root, '.cache/builds');
  await makeWorkFolder(builds);
  const isPreview = process.env['PREVIEW'] === '1';
  const inputs = readBuildInputs({ root, isPreview, ...content });
  const rendered = toRenderedFolder(root, contentDir, isPreview);
  if (!isClean && (await isFinished(rendered, inputs.all, target))) return false;

  await mkdir(rendered, { recursive: true });
  const workDir = await mkdtemp(path.join(builds, toOwnName('build-')));
  try {
    const CHECK_REPORT = path.join(workDir, 'check-report.json');
    // SITE_DATE is handed on as it was set, or not: a day chosen by hand counts as a whole, today only up to now.
    const environment = { ...toBuildEnvironment(process.env), CONTENT_DIR: contentDir, CHECK_REPORT };
    const shared = { environment, signal, log };
    const check = async () => {
      const yaml = isClean ? new KeptYaml() : await readKeptYaml(toKeptYamlFile(rendered), inputs.program);
      useKeptYaml(yaml);
      const problems = await refuseBadContent({ ...content, lang, log });
      await yaml.write(toKeptYamlFile(rendered), inputs.program);
      // The page about the state of the content counts what the check found.
      await writeFile(CHECK_REPORT, JSON.stringify(problems));
    };
    const compile = () => compileSite({ root, key: inputs.program, isClean, workDir, ...shared });
    const write = (compiled: string) =>
      startWriter({ order: { root, compiled, workDir, rendered, isClean, inputs }, ...shared });

    // A program that is there already finds out what it has to do while the content is checked.
    const kept = isClean ? undefined : await findCompiled(root, inputs.program);
    if (kept !== undefined) log('Program: as it was');
    const early = kept === undefined ? undefined : write(kept);
    try {
      await check();
      signal.throwIfAborted();
    } catch (error) {
      await early?.stop();
      throw error;
    }
    const writer = early ?? write(await compile());
    writer.goOn();
    await writer.done;
    signal.throwIfAborted();
    await replaceFolder(path.join(workDir, 'dist'), target);
    return true;
  } finally {
    removeFolder(workDir);
    for (const cache of ['pictures', 'fonts', 'fonts/kept', 'history'])
      await pruneKept(path.join(root, '.cache', cache));
    await pruneKept(rendered);
    for (const cache of ['compiled', 'rendered']) await pruneFolders(path.join(root, '.cache', cache), keptFolders);
  }
}

/** What code asks of `import.meta.env`; Astro would take a variable of the shell for it. */
const knownToCode = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/**
 * The environment of what builds, which makes a site for readers whatever the shell says, a test runner's for one: the
 * kept program would hand it on to later builds.
 */
function toBuildEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(environment).filter(([name]) => !knownToCode.includes(name));
  return { ...Object.fromEntries(own), NODE_ENV: 'production' };
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
  // Read only where it is needed: it takes longer than to find that nothing changed.
  const { checkContent } = await import('../check/check-content.ts');
  const { formatProblems } = await import('../check/format-problems.ts');
  const { problems } = await checkContent({ contentDir, siteDate, lang });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentRefused(formatProblems(errors, lang));
  const left = problems.filter(({ code }) => code.startsWith('member-'));
  if (left.length > 0) log(formatProblems(left, lang));
  log(`Content of ${contentDir} on ${siteDate}: no errors, ${String(problems.length)} warning(s)`);
  return problems;
}
