import type { Register } from '../domain/register/register.ts';
import type { Handbook } from '../domain/records/handbook.ts';
import type { SiteWords } from '../domain/records/site-words.ts';
import type { Locale } from './locales.ts';

/** What every page is written from: the register of the day, the handbook, the site's own words, and the language. */
export interface View {
  register: Register;
  handbook: Handbook;
  site: SiteWords;
  locale: Locale;
}
