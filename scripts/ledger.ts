import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ledgerPath, listPublishedAddresses } from './lib/check/ledger.ts';
import { updateLedger } from './lib/check/update-ledger.ts';
import { readCommandLine, readEnvironment } from './lib/command-line.ts';
import { readContentSet } from '../src/reader/content-set.ts';
import { listSourceFiles } from '../src/reader/source-file.ts';

const help = `
Keeps the ledger of addresses that were published once (content/${ledgerPath}). Run it when a site goes out; from then
on npm run check refuses the removal of a page that leaves neither a tombstone (withdrawn) nor a redirect (aliases).

  npm run ledger -- [--check]

  --check    change nothing; exit code 1 where an address is missing
  --help     shows this

  CONTENT_DIR=path        another content folder
  SITE_DATE=YYYY-MM-DD    the day for which addresses are published
`;

const { check = false } = readCommandLine(help, { check: { type: 'boolean' } });
const { contentDir, siteDate, now } = readEnvironment();
const content = readContentSet(listSourceFiles(contentDir));
const timeZone = content.dataFile('site.yaml')?.data?.timeZone ?? 'UTC';
const file = path.join(contentDir, ledgerPath);
const { text, added } = updateLedger(
  existsSync(file) ? readFileSync(file, 'utf8') : '',
  listPublishedAddresses(content, { today: siteDate, timeZone, now }),
);
if (!check) writeFileSync(file, text);
console.log(`${String(added.length)} new address(es)${check && added.length > 0 ? `: ${added.join(', ')}` : ''}`);
process.exitCode = check && added.length > 0 ? 1 : 0;
