import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { listParts, listUnknown, toLicenceTable } from './lib/parts/licences.ts';
import { listUnstated, toSbom } from './lib/parts/sbom.ts';

const help = `
Prints what the site is made with: every package and its licence. Ends with exit code 1 where nobody has looked at one.
A release has both beside its manifest: licences.md, and sbom.cdx.json for programs.

  npm run parts -- [--sbom FILE]
  npm run parts:check

  --sbom FILE   writes the bill of materials (CycloneDX), too
  --dir DIR     writes both files there and prints only what is wrong (parts:check: .cache/parts, in npm test)
  --help        shows this
`;

const { sbom, dir } = readCommandLine(help, { sbom: { type: 'string' }, dir: { type: 'string' } });
const parts = listParts();
const table = toLicenceTable(parts);
const problems = listUnknown(parts).map(({ name, licence }) => `${name}: ${licence} is no licence that we know`);
if (sbom !== undefined || dir !== undefined) {
  const bill = toSbom(path.dirname(import.meta.dirname));
  problems.push(...listUnstated(parts, bill).map((name) => `${name}: the bill of materials says no licence of it`));
  if (dir !== undefined) mkdirSync(dir, { recursive: true });
  for (const file of [sbom, dir && path.join(dir, 'sbom.cdx.json')]) if (file !== undefined) writeFileSync(file, bill);
}
if (dir === undefined) console.log(table);
else writeFileSync(path.join(dir, 'licences.md'), table);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
