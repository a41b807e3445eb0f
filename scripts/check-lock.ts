import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { listMissingPackages, listRanges, listUnproven } from './lib/lock-file.ts';

const help = `
Checks that package-lock.json holds every package for every platform, each with a proof of its archive, and that
package.json names exact versions.

  npm run check:lock
`;

readCommandLine(help, {});
const root = path.dirname(import.meta.dirname);
const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as object;
const lock = read('package-lock.json');
const missing = listMissingPackages(lock);
const unproven = listUnproven(lock);
const ranges = listRanges(read('package.json'));

for (const line of missing)
  console.error(`package-lock.json lacks ${line}: choose a version that exists for all platforms.`);
for (const line of unproven) console.error(`package-lock.json has no SHA-512 of ${line}: install it again.`);
for (const line of ranges) console.error(`package.json: ${line} is not one exact version.`);
if (missing.length + unproven.length + ranges.length > 0) process.exitCode = 1;
else console.log('The lock is complete, exact and proven.');
