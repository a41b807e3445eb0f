import { getEntry } from 'astro:content';
import { defaultLocale, type Locale } from '~/i18n/locales.ts';

/** Collections whose records have a Markdown body, with the collection of their translations. */
const translations = {
  agreements: 'agreementTexts',
  partners: 'partnerTexts',
  regions: 'regionTexts',
  pressReleases: 'pressReleaseTexts',
  pages: 'pageTexts',
} as const;

/** The rendered body of a record; `language` differs from the asked one where a translation is missing. */
export interface Body {
  html: string;
  language: Locale;
}

/** The body of a record in one language, or undefined where it has none. */
export async function getBody(
  collection: keyof typeof translations,
  slug: string,
  locale: Locale,
): Promise<Body | undefined> {
  const original = await getEntry(collection, slug);
  const translated = locale === defaultLocale ? undefined : await getEntry(translations[collection], slug);
  const entry = translated ?? original;
  const html = entry?.rendered?.html.trim();
  return html ? { html, language: translated ? locale : defaultLocale } : undefined;
}
