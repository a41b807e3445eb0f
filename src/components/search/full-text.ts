import type { FullText } from '~/domain/search/full-text.ts';
import { toHostedText } from '~/domain/search/hosted-text.ts';
import { toFullText, type MergedIndex, type Pagefind } from '~/domain/search/pagefind-text.ts';
import type { Locale } from '~/i18n/locales.ts';
import { fetchJson } from './search-files.ts';

const opened = new Map<Locale, Promise<FullText>>();

/** Opens the index of one language, with those of other sites, once. */
export function openFullText(language: Locale, merged: readonly MergedIndex[] = [], index?: string): Promise<FullText> {
  const known = opened.get(language);
  if (known) return known;
  const opening = open(language, merged, index);
  opened.set(language, opening);
  opening.catch(() => opened.delete(language));
  return opening;
}

/** Where a service searches instead of the index that comes with the site; a portal reads those of its members. */
const service = import.meta.env.PUBLIC_SEARCH_SERVICE;

async function open(language: Locale, merged: readonly MergedIndex[], index?: string): Promise<FullText> {
  if (service !== undefined && merged.length === 0) return toHostedText(service, language, fetchJson);
  const address = `/pagefind/${language}/pagefind.js`;
  return toFullText((await import(/* @vite-ignore */ address)) as Pagefind, language, merged, index);
}
