import { writeFileSync } from 'node:fs';
import { renewLedger } from './lib/check/keep-ledger.ts';
import { ledgerPath } from './lib/check/ledger.ts';
import { readCommandLine, readEnvironment } from './lib/command-line.ts';

const help = `
Begins the ledger of addresses that were published once (content/${ledgerPath}), and adds to it. Run it when a site goes
out for the first time, and commit the file; from then on npm run check refuses the removal of a page that leaves neither a
tombstone (withdrawn) nor a redirect (aliases). Every npm run build of the main line adds what is new by itself.

  npm run ledger -- [--check]

  --check    change nothing; exit code 1 where an address is missing
  --help     shows this

  CONTENT_DIR=path        another content folder
  SITE_DATE=YYYY-MM-DD    the day for which addresses are published
`;

const { check = false } = readCommandLine(help, { check: { type: 'boolean' } });
const { file, text, added } = renewLedger(readEnvironment());
if (!check) writeFileSync(file, text);
console.log(`${String(added.length)} new address(es)${check && added.length > 0 ? `: ${added.join(', ')}` : ''}`);
process.exitCode = check && added.length > 0 ? 1 : 0;
