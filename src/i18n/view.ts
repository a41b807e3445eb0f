import type { ChangeLog } from '../domain/changes/change-log.ts';
import type { Register } from '../domain/register/register.ts';
import type { Handbook } from '../domain/records/handbook.ts';
import type { SiteWords } from '../domain/records/site-words.ts';
import type { Portal } from '../domain/portal/portal.ts';
import type { Locale } from './locales.ts';

/** What every page is written from: the register of the day and how it became so, the handbook, the site's own words. */
export interface View {
  register: Register;
  changes: ChangeLog;
  handbook: Handbook;
  site: SiteWords;
  /** The records of other sites, where this one is a portal. */
  portal?: Portal | undefined;
  locale: Locale;
}
