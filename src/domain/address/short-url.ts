import type { Day } from '../calendar/dates.ts';
import type { Language } from '../text/language.ts';
import { toAbsoluteUrl, toUrl } from './urls.ts';

/** What a printed page leads to: the short address, with the day of which the paper speaks. */
export function toPaperUrl(number: string, day: Day, language: Language, site: { url: string }): string {
  return `${toAbsoluteUrl(toUrl({ page: 'short', number }, language), site)}?d=${day}`;
}
