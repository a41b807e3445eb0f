import type { Thing } from 'schema-dts';
import type { mainMenu, MainMenuGroup } from '~/domain/address/pages.ts';
import type { Subscription } from '~/i18n/subscriptions.ts';
import type { SiteWords } from '~/domain/records/site-words.ts';
import type { SearchMarks } from '~/components/layout/search-marks.ts';
import type { Locale } from '~/i18n/locales.ts';

/** The main parts of the site, as the masthead names them. */
export type Section = 'home' | (typeof mainMenu)[MainMenuGroup][number] | 'other';

export interface BreadcrumbItem {
  label: string;
  /** Absent for the page itself. */
  address?: string;
}

/** What a page says of itself to the frame round it. */
export interface PageFrame {
  section: Section;
  title: string;
  /** One sentence for search engines and link previews. */
  description: string;
  /** Address of this page in each language. */
  addresses: Record<Locale, string>;
  /** Number of the record, which has a short address: `0042`. */
  number?: string;
  /** The pages before and after this one of a list. */
  previous?: string;
  next?: string;
  breadcrumb?: readonly BreadcrumbItem[];
  noIndex?: boolean;
  /** Its title tells it from pages that else say the same of themselves, such as the news of another year. */
  isOneOfMany?: boolean;
  /** For the full-text search; a page without them is not searched. */
  search?: SearchMarks | undefined;
  /** Feeds and calendars of this page, before those of its section and of the site. */
  subscriptions?: readonly Subscription[];
  /** What link previews show; without it, the picture of the site. */
  picture?: { address: string; alt: string };
  /** What search engines read (schema.org). */
  jsonLd?: readonly Thing[];
  /**
   * Last day on which something on this page changed. Undefined says that nobody knows (an empty list); a frame without
   * it takes that of the whole register.
   */
  modified?: string;
}

/** The same with what the frame knows of the site. */
export interface SiteFrame extends PageFrame {
  site: SiteWords;
  locale: Locale;
}
