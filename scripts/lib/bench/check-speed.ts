import path from 'node:path';
import { checkFiles } from '../check/check-content.ts';
import { multiplyContent } from './multiply-content.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';

/** What checking content of some size takes, in seconds of the processor. */
export interface CheckSpeed {
  files: number;
  seconds: number;
}

/** Checks a content folder that has grown to `times` its agreements, partners and press releases. */
export async function measureCheck(contentDir: string, times: number, siteDate: string): Promise<CheckSpeed> {
  const files = multiplyContent(listSourceFiles(path.resolve(contentDir)), times);
  const started = process.cpuUsage();
  const report = await checkFiles(files, { siteDate });
  const { user, system } = process.cpuUsage(started);
  return { files: report.files, seconds: (user + system) / 1_000_000 };
}
