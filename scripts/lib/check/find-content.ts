import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDay, toDayInZone } from '../../../src/domain/calendar/dates.ts';
import { readContentFile } from '../content/content-set.ts';
import { listSourceFiles } from '../content/source-file.ts';

/**
 * The content folder and the day to check for. Unlike `readSiteEnvironment`, which the build uses, a broken `site.yaml`
 * is no obstacle here: the checker reports it.
 */
export function findContent(
  root: string,
  environment: Partial<Record<string, string>> = process.env,
  now = new Date(),
): { contentDir: string; siteDate: string } {
  const contentDir = path.resolve(root, environment['CONTENT_DIR'] ?? 'content');
  if (!existsSync(contentDir)) throw new Error(`CONTENT_DIR: ${contentDir} tidak ada / does not exist.`);
  const siteDate = environment['SITE_DATE'] ?? toDayInZone(now, readTimeZone(contentDir));
  if (!isDay(siteDate)) throw new Error(`SITE_DATE=${String(siteDate)}: tulis hari / write a day: 2026-11-24.`);
  return { contentDir, siteDate };
}

function readTimeZone(contentDir: string): string {
  const settings = listSourceFiles(contentDir).find((file) => file.path === 'site.yaml');
  const data = settings && readContentFile(settings)?.data;
  return typeof data === 'object' && data !== null && 'timeZone' in data ? String(data.timeZone) : 'UTC';
}
