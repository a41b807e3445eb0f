import { contentDir, isPreview, site, today } from '~/config/site.ts';
import { noteUnknown } from '~/cache/page-reads.ts';
import { readSourceCommit } from '~/content/source-commit.ts';
import { addHours, toInstant } from './instants.ts';
import { toJson } from './api/collections.ts';

/** A site is built as its day begins; this much later, a build was missed. */
const FRESH_HOURS = 36;

/** From when on readers are told that the site was not renewed. */
export const staleAfter = addHours(toInstant(today), FRESH_HOURS).toISOString();

/** The text of `build.json`: which day and which commit the site is made from. The same for every build of both. */
export function writeBuildInfo(): string {
  noteUnknown();
  return toJson({
    site: site.url,
    day: today,
    timeZone: site.timeZone,
    staleAfter,
    source: readSourceCommit(contentDir) ?? null,
    isPreview,
  });
}
