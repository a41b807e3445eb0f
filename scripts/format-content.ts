import { readCommandLine, readEnvironment } from './lib/command-line.ts';
import { formatContent } from './lib/content/format-content.ts';

const help = `
Writes the records and translations of content/ in the form that the browser editor writes, so that a change made there
touches only the edited lines. Order of fields, quotation marks and blank lines change; no value does.

  npm run format:content -- [--check]

  --check    change nothing; say which files are not in that form
  --help     shows this

CONTENT_DIR names another content folder. Exit codes: 0 done, 1 files not in the form (--check) or unreadable.
`;

const { check = false } = readCommandLine(help, { check: { type: 'boolean' } });
const { contentDir } = readEnvironment();
const { changed, unreadable, total } = formatContent(contentDir, { write: !check });

for (const file of changed) console.log(`${check ? 'Not in the form' : 'Written'}: ${file}`);
for (const file of unreadable) console.error(`Cannot be read, see npm run check: ${file}`);
console.log(`${String(total)} files, ${String(changed.length)} ${check ? 'to change' : 'changed'}.`);
if (check && changed.length > 0) console.error('Run: npm run format:content');
process.exitCode = unreadable.length > 0 || (check && changed.length > 0) ? 1 : 0;
