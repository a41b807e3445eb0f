import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { isDay, toDayInZone } from '../domain/calendar/dates.ts';
import { siteFile } from '../schemas/site.ts';

/** Where the words come from; another province's folder can take its place. */
export const contentDir = path.resolve(process.env['CONTENT_DIR'] ?? 'content');

/** The settings of `site.yaml` in the content folder. */
export const site = siteFile.parse(load(readFileSync(path.join(contentDir, 'site.yaml'), 'utf8')));

const { SITE_DATE } = process.env;
if (SITE_DATE !== undefined && !isDay(String(SITE_DATE))) throw new Error('SITE_DATE: write a day, YYYY-MM-DD');

/** True where the day was chosen by `SITE_DATE`; then an instant of publishing compares with the end of that day. */
export const isDayFixed = SITE_DATE !== undefined;

/** True for a preview (`PREVIEW=1`): drafts and records still to come are shown, marked, and search engines kept out. */
export const isPreview = process.env['PREVIEW'] === '1';

/** The day for which everything is computed, `YYYY-MM-DD` in the site's time zone. */
export const today = SITE_DATE ?? toDayInZone(new Date(), site.timeZone);
