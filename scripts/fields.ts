import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine, readEnvironment, speakOfSite } from './lib/command-line.ts';
import { renewGuide } from './lib/fields/field-guide.ts';

const help = `
Writes the tables of folders and fields of the editors' guide (content/README.md) from the model and the schemas,
in the first language of the content.

  npm run fields -- [--check]

  --check    change nothing; exit code 1 where the tables are not those of the schemas
  --help     shows this

  CONTENT_DIR=path   another content folder
  Exit code 0: done; 1: out of date (--check); 2: wrong command, or no marks between which the tables belong
`;

const { check = false } = readCommandLine(help, { check: { type: 'boolean' } });
speakOfSite();
const file = path.join(readEnvironment().contentDir, 'README.md');
const before = readFileSync(file, 'utf8');
const after = renewGuide(before);

if (after === undefined) {
  console.error(`${file} lacks the marks between which the tables belong.`);
  process.exitCode = 2;
} else if (after === before) {
  console.log('The field tables are up to date.');
} else if (check) {
  console.error('The field tables are not those of the schemas. Run: npm run fields');
  process.exitCode = 1;
} else {
  writeFileSync(file, after);
  console.log(`Written: ${file}`);
}
