import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { readFrom, verifyCopy } from './lib/package/verify-copy.ts';

const help = `
Says whether a copy of the site is whole and unchanged: compares the SHA-256 of every file with the list of the original.

  npm run verify:copy -- --copy PLACE [--against PLACE]

  --copy PLACE      a folder, or the address of a site
  --against PLACE   whose list of checksums counts (default: the copy's own). To prove that the site is what the public
                    source gives: build the commit of its build.json for its day (SITE_DATE), package it, and name that
                    folder here
  --help            shows this

Exit code 1: files are missing or changed.
`;

const { copy, against = copy } = readCommandLine(help, { copy: { type: 'string' }, against: { type: 'string' } });
if (copy === undefined || against === undefined) {
  console.error(help.trim());
  process.exit(2);
}
const toPlace = (place: string) => readFrom(/^https?:/.test(place) ? place : path.resolve(place));

try {
  const { checked, missing, changed } = await verifyCopy(toPlace(copy), toPlace(against));
  for (const file of missing) console.log(`missing: ${file}`);
  for (const file of changed) console.log(`changed: ${file}`);
  console.log(`${checked} files, ${missing.length} missing, ${changed.length} changed`);
  process.exitCode = missing.length + changed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
