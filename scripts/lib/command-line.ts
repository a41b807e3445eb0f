import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readContentSet, spokenFiles } from '../../src/reader/content-set.ts';
import { findSourceFile } from '../../src/reader/source-file.ts';
import { readSiteEnvironment, type SiteEnvironment } from '../../src/config/site-environment.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the options of a command; answers `--help`, and refuses what the command does not know. */
export function readCommandLine<const T extends Options>(help: string, options: T) {
  return readFilesAndOptions(help, options, false).values;
}

/** The same for a command that takes names of files as well. */
export function readFilesAndOptions<const T extends Options>(help: string, options: T, allowPositionals = true) {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      strict: true,
      allowPositionals,
    });
    if ('help' in values && values.help) {
      console.log(help.trim());
      process.exit(0);
    }
    return { values, positionals };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help.trim()}`);
    process.exit(2);
  }
}

/**
 * Takes the languages of the content folder before a command reads what it is asked: its help is in the first of them.
 * Where there is no such folder, the usual ones stay.
 */
export function speakOfSite(): void {
  try {
    const { contentDir } = readSiteEnvironment();
    readContentSet(spokenFiles.flatMap((name) => findSourceFile(contentDir, name) ?? []));
  } catch {
    // What is wrong with the folder is told where it is read.
  }
}

/** The folder of a built site, absolute; ends the command where there is none. */
export function findBuiltSite(dir: string): string {
  const dist = path.resolve(dir);
  if (existsSync(path.join(dist, 'index.html'))) return dist;
  console.error(`There is no site in ${dist}. Run: npm run build`);
  process.exit(2);
}

/** The content folder and the day of a command; says what is wrong with them, and ends it. */
export function readEnvironment(): SiteEnvironment {
  try {
    return readSiteEnvironment();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
