import type { Day } from '~/domain/calendar/dates.ts';
import { languages } from '~/domain/text/language.ts';
import { isWithdrawn, type Publication } from '~/domain/records/publication.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { SearchKind } from '~/i18n/kind-words.ts';

/** What the full-text search should know about a page. */
export interface SearchMarks {
  kind: SearchKind;
  /** The last day of what it tells, as ISO 8601 as far as it is known: what is newest may be asked for. */
  date?: string | undefined;
}

/** How much the words of a page weigh beside those of other kinds: news tells of much in passing. */
const weights: Readonly<Partial<Record<SearchKind, number>>> = {
  agreement: 1.3,
  guide: 1.3,
  glossary: 1.3,
  'press-release': 0.8,
};

/** Pages about what happened: people look for it by the headline that they once read. */
const toldInNews: ReadonlySet<SearchKind> = new Set(['agreement', 'visit', 'press-release']);

/** Whether the titles of a page's sources are searched: in the site's first language, which those of the region's papers are in. */
export function isFoundByHeadlines(marks: SearchMarks | undefined, locale: Locale): boolean {
  return marks !== undefined && locale === languages[0] && toldInNews.has(marks.kind);
}

/** The marks of a record's page; none where the record was withdrawn or has no words in this language. */
export function toSearchMarks(
  kind: SearchKind,
  record: Pick<Publication, 'withdrawn'> & { text: Readonly<Record<string, unknown>> },
  { today, locale, date }: { today: Day; locale: Locale; date?: string | undefined },
): SearchMarks | undefined {
  return isWithdrawn(record, today) || record.text[locale] === undefined ? undefined : { kind, date };
}

/**
 * The attributes of the element that holds the page's own words. A page without marks is not searched: an overview
 * only repeats what the pages of records say, and is found by its name.
 */
export function toSearchAttributes(marks: SearchMarks | undefined): Record<string, string> {
  if (!marks) return {};
  const { kind, date } = marks;
  return {
    'data-pagefind-body': '',
    'data-pagefind-weight': String(weights[kind] ?? 1),
    'data-pagefind-meta': `kind:${kind}`,
    // All that stands after the colon is one value: a second filter behind a comma would become part of it.
    'data-pagefind-filter': `type:${kind}`,
    ...(date !== undefined && { 'data-pagefind-sort': `date:${date}` }),
  };
}
