import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteEnvironment } from '../../../src/config/site-environment.ts';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { ledgerPath, listPublishedAddresses } from './ledger.ts';
import { isOnMainLine } from './main-line.ts';
import { updateLedger } from './update-ledger.ts';

/** The ledger of a content folder with the addresses that go out for the first time; where it is not begun, a new one. */
export function renewLedger({ contentDir, siteDate, now }: SiteEnvironment): {
  file: string;
  text: string;
  added: string[];
} {
  const content = readContentSet(listSourceFiles(contentDir));
  const timeZone = content.dataFile('site.yaml')?.data?.timeZone ?? 'UTC';
  const file = path.join(contentDir, ledgerPath);
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return { file, ...updateLedger(known, listPublishedAddresses(content, { today: siteDate, timeZone, now })) };
}

/**
 * What a build adds to a ledger that is begun: the addresses of today, where the folder holds what the main line holds.
 * A build of a branch, of a chosen day or of a preview publishes nothing.
 */
export async function keepLedger(environment: SiteEnvironment): Promise<string[]> {
  const { contentDir, now } = environment;
  const isPreview = process.env['PREVIEW'] === '1';
  if (now === undefined || isPreview || !existsSync(path.join(contentDir, ledgerPath))) return [];
  if (!(await isOnMainLine(contentDir, ledgerPath))) return [];
  const { file, text, added } = renewLedger(environment);
  if (added.length > 0) writeFileSync(file, text);
  return added;
}
