import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { isDay, toDayInZone } from '../../src/domain/calendar/dates.ts';

export interface SiteEnvironment {
  contentDir: string;
  /** The day the site is built for, `YYYY-MM-DD`. */
  siteDate: string;
}

/** Reads CONTENT_DIR and SITE_DATE; without SITE_DATE it is today in the time zone of the content's site.yaml. */
export function readSiteEnvironment(root: string, environment = process.env, now = new Date()): SiteEnvironment {
  const contentDir = path.resolve(root, environment['CONTENT_DIR'] ?? 'content');
  const settingsFile = path.join(contentDir, 'site.yaml');
  if (!existsSync(settingsFile))
    throw new Error(`There is no ${settingsFile}. CONTENT_DIR must name a content folder.`);
  const siteDate = environment['SITE_DATE'] ?? toDayInZone(now, readTimeZone(settingsFile));
  if (!isDay(siteDate)) throw new Error(`SITE_DATE is "${String(siteDate)}"; write a day such as 2026-11-24.`);
  return { contentDir, siteDate };
}

function readTimeZone(settingsFile: string): string {
  const settings: unknown = load(readFileSync(settingsFile, 'utf8'));
  const timeZone =
    typeof settings === 'object' && settings !== null && 'timeZone' in settings ? settings.timeZone : 'UTC';
  return typeof timeZone === 'string' ? timeZone : 'UTC';
}
