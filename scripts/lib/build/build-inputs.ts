import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toKey } from '../../../src/cache/kept-files.ts';
import type { SiteEnvironment } from '../../../src/config/site-environment.ts';
import { toDayInZone } from '../../../src/domain/calendar/dates.ts';
import { sortFontLetters } from '../../../src/integrations/font-letters.ts';
import { readTimeZone } from '../../../src/reader/data-file.ts';
import { listSourceFiles, type SourceFile } from '../../../src/reader/source-file.ts';

/** What the program is compiled from, below the project. */
const programFiles = [
  'src/**/*',
  'public/**/*',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** What a build does besides. */
const commandFiles = ['scripts/**/*.ts'];

/** Files of the content folder that are compiled: settings, colours, and texts that hold components. */
const compiledContent = /^(?:site\.yaml|place\.yaml|members\.yaml|brand\/.+|.+\.mdx)$/;

/** Collections whose records and texts pages are written from one by one, so that it is known which from which. */
const notedContent = /^(?:agreements|partners|regions|press-releases)\/.+\.md$/;

/** Files that pages show and link; what a page says of one is noted. */
const publicFiles = /^files\//;

/** Fingerprints of all that a site is made from. */
export interface BuildInputs {
  /** Of what the program is compiled from. */
  program: string;
  /** Of what every page depends on, besides the program: settings, lists, the day. */
  common: string;
  /** Of everything: where it is the same, the site is. */
  all: string;
}

interface Sources extends SiteEnvironment {
  root: string;
  isPreview: boolean;
}

/** Reads every byte that a build reads. */
export function readBuildInputs(sources: Sources): BuildInputs {
  const { root, contentDir, siteDate, isPreview, now } = sources;
  const content = listSourceFiles(contentDir).map(readContentFile);
  const pick = (isWanted: (name: string) => boolean) =>
    content.filter(({ name }) => isWanted(name)).map(({ name, bytes }) => `${name} ${bytes}`);
  const isApart = (name: string) => notedContent.test(name) || publicFiles.test(name);
  const program = toKey([
    process.version,
    contentDir,
    process.env['PUBLIC_SEARCH_SERVICE'] ?? '',
    // The fonts hold the letters that the content uses; those of the words of the interface stand in the sources.
    JSON.stringify(sortFontLetters(contentDir, [])),
    ...listProjectFiles(root, programFiles),
    ...pick((name) => compiledContent.test(name)),
  ]);
  const common = toKey([
    program,
    siteDate,
    // A preview tells of hours that are still to come.
    isPreview ? `preview ${String(now?.getTime())}` : 'public',
    ...pick((name) => !isApart(name)),
    ...listDue(content, now).filter((name) => !isApart(name)),
  ]);
  const all = toKey([
    common,
    // The check knows the day on which it runs.
    toDayInZone(new Date(), readTimeZone(contentDir)),
    ...listProjectFiles(root, commandFiles),
    ...readGitState(contentDir),
    ...pick(() => true),
    ...listDue(content, now),
  ]);
  return { program, common, all };
}

interface ContentFile {
  name: string;
  /** Fingerprint of its bytes. */
  bytes: string;
  /** When it is published, where it says so. */
  publishAt: string | undefined;
}

function readContentFile({ path: name, kind, read }: SourceFile): ContentFile {
  if (kind !== 'file') return { name, bytes: kind, publishAt: undefined };
  const bytes = read();
  const isText = /\.mdx?$/.test(name);
  const publishAt = isText ? /^publishAt:[ ]*["']?([^"'\n]+)/m.exec(Buffer.from(bytes).toString())?.[1] : undefined;
  return { name, bytes: toKey([bytes]), publishAt };
}

/** Files whose hour of publishing has come; where the day counts as a whole, it comes with the day. */
function listDue(content: readonly ContentFile[], now: Date | undefined): string[] {
  if (!now) return [];
  return content.flatMap(({ name, publishAt }) =>
    publishAt !== undefined && new Date(publishAt) <= now ? [name] : [],
  );
}

function listProjectFiles(root: string, patterns: readonly string[]): string[] {
  const files = globSync(patterns, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/\.test\.ts$/.test(file))
    .toSorted()
    .map((file) => `${path.relative(root, file)} ${toKey([readFileSync(file)])}`);
}

/** Which commit the content is, which branches there are, and what is not committed; nothing without git. */
function readGitState(contentDir: string): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: contentDir, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64e6 }).toString();
  try {
    return [git('rev-parse', 'HEAD'), git('for-each-ref'), git('status', '--porcelain')];
  } catch {
    return [];
  }
}
