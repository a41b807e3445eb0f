import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { listParts, listUnknown, toLicenceTable } from './lib/parts/licences.ts';
import { toSbom } from './lib/parts/sbom.ts';

const help = `
Prints what the site is made with: every package and its licence. Ends with exit code 1 where nobody has looked at one.
A release has both beside its manifest: licences.md, and sbom.cdx.json for programs.

  npm run parts -- [--sbom FILE]

  --sbom FILE   writes the bill of materials (CycloneDX), too
  --help        shows this
`;

const { sbom } = readCommandLine(help, { sbom: { type: 'string' } });
const parts = listParts();
console.log(toLicenceTable(parts));
if (sbom !== undefined) writeFileSync(sbom, toSbom(path.dirname(import.meta.dirname)));
const unknown = listUnknown(parts);
for (const { name, licence } of unknown) console.error(`${name}: ${licence} is no licence that we know`);
process.exitCode = unknown.length > 0 ? 1 : 0;
