import { isDay, toDayInZone, type Day } from '../calendar/dates.ts';

/** A change told in the open: what was wrong or different, and since when (day `YYYY-MM-DD`). */
export interface DatedNote {
  date: string;
  text: string;
}

/** A record that was taken back keeps its address and says when and why. */
export interface Withdrawal {
  /** Day `YYYY-MM-DD`. */
  date: string;
  reason: string;
  /** Slug of the record of the same collection to read instead. */
  insteadSee?: string;
}

/** What every record says about its own publishing. */
export interface Publication {
  draft: boolean;
  /** Day (`YYYY-MM-DD`) or instant (ISO 8601 with offset) from which the record is published. */
  publishAt?: string;
  /** Instant until which readers of a preview are asked not to publish. */
  embargo?: string;
  withdrawn?: Withdrawal;
  /** Former slugs (press releases: `year/slug`); each becomes a redirect. */
  aliases: readonly string[];
  corrections: readonly DatedNote[];
  changes: readonly DatedNote[];
  /** Day of its newest line in the change log; absent where nothing is known of its changes. */
  changed?: Day;
}

/** The words about publishing in one language. */
export interface PublicationText {
  /** Why the record was taken back. */
  withdrawn?: string;
  corrections: readonly DatedNote[];
  changes: readonly DatedNote[];
}

/** The moment for which the site is built. */
export interface PublicationContext {
  today: Day;
  /** IANA name, e.g. `Asia/Jakarta`. */
  timeZone: string;
  /** The present instant; absent under SITE_DATE, where everything of the day is published. */
  now?: Date;
}

/** True where a record has pages: no draft, and its time has come. A withdrawn record keeps its page. */
export function isPublished(record: Pick<Publication, 'draft' | 'publishAt'>, context: PublicationContext): boolean {
  return !record.draft && (record.publishAt === undefined || hasCome(record.publishAt, context));
}

/** True from the day of the withdrawal: the page remains, lists, counts and search leave the record out. */
export function isWithdrawn(record: Pick<Publication, 'withdrawn'>, today: Day): boolean {
  return record.withdrawn !== undefined && record.withdrawn.date <= today;
}

/** True while readers of a preview are asked not to publish. */
export function isEmbargoed(record: Pick<Publication, 'embargo'>, context: PublicationContext): boolean {
  return record.embargo !== undefined && !hasCome(record.embargo, context);
}

/** A day comes as it begins in the time zone. */
function hasCome(moment: string, { today, timeZone, now }: PublicationContext): boolean {
  if (isDay(moment)) return moment <= today;
  const instant = new Date(moment);
  return now ? instant <= now : toDayInZone(instant, timeZone) <= today;
}
