import { statSync } from 'node:fs';
import path from 'node:path';
import { isDay, toDayInZone } from '../domain/calendar/dates.ts';
import { readTimeZone } from '../reader/data-file.ts';

/** What the environment says about a run: which content, and for which day. */
export interface SiteEnvironment {
  contentDir: string;
  /** The day for which everything is computed, `YYYY-MM-DD`. */
  siteDate: string;
  /** The present instant; absent where the day was chosen by `SITE_DATE`: then it counts as a whole. */
  now?: Date;
}

/**
 * Reads CONTENT_DIR and SITE_DATE; nothing else does. Without SITE_DATE it is today in the time zone of the content's
 * site.yaml, whatever else may be wrong with that file: the check says so.
 */
export function readSiteEnvironment(
  root = process.cwd(),
  environment: Partial<Record<string, string>> = process.env,
  now = new Date(),
): SiteEnvironment {
  const { CONTENT_DIR = 'content', SITE_DATE } = environment;
  if (CONTENT_DIR === '')
    throw new Error(
      'CONTENT_DIR kosong: hapus, atau sebut foldernya / CONTENT_DIR is empty: unset it, or name a folder.',
    );
  const contentDir = path.resolve(root, CONTENT_DIR);
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`CONTENT_DIR: folder ${contentDir} tidak ada / there is no folder ${contentDir}.`);
  if (SITE_DATE === undefined) return { contentDir, siteDate: toDayInZone(now, readTimeZone(contentDir)), now };
  if (!isDay(SITE_DATE)) throw new Error(`SITE_DATE=${String(SITE_DATE)}: tulis hari / write a day: 2026-11-24.`);
  return { contentDir, siteDate: SITE_DATE };
}

/** The day of a run at a place with another time zone: the chosen one, or today there. */
export function getDayIn(timeZone: string, { siteDate, now }: SiteEnvironment): string {
  return now ? toDayInZone(now, timeZone) : siteDate;
}
