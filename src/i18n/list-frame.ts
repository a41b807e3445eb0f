import type { Page } from '../domain/address/pages.ts';
import { toUrl, toUrls } from '../domain/address/urls.ts';
import type { PerLanguage } from '../domain/text/language.ts';
import type { Locale } from './locales.ts';
import { useTranslations } from './translate.ts';

/** A list that may have several pages, of which this is one. */
interface ListPart {
  current: number;
  count: number;
  /** A page of the list, from 1. */
  toPage: (number: number) => Page;
}

/** What the frame of a page of a list says besides the list's own words. */
interface ListFrame {
  title: string;
  addresses: PerLanguage<string>;
  /** The pages before and after, for what reads the head. */
  previous?: string;
  next?: string;
}

/** The frame of a page of a list: its number stands in the title from the second page on. */
export function toListFrame(title: string, { current, count, toPage }: ListPart, locale: Locale): ListFrame {
  return {
    title: current === 1 ? title : useTranslations(locale)('list.pageTitle', { title, number: current }),
    addresses: toUrls(toPage(current)),
    ...(current > 1 && { previous: toUrl(toPage(current - 1), locale) }),
    ...(current < count && { next: toUrl(toPage(current + 1), locale) }),
  };
}
