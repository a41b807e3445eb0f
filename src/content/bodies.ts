import { getFile } from './records.ts';
import type { CollectionName } from '~/model/collections.ts';
import { languages } from '~/domain/text/language.ts';
import type { Locale } from '~/i18n/locales.ts';

/** The rendered body of a record; `language` differs from the asked one where a translation is missing. */
export interface Body {
  html: string;
  language: Locale;
}

/** The body of a record in one language, or undefined where it has none. */
export async function getBody(collection: CollectionName, slug: string, locale: Locale): Promise<Body | undefined> {
  const file = await getFile(collection, slug, locale);
  const html = file?.html?.trim();
  return html ? { html, language: file?.isTranslated ? locale : languages[0] } : undefined;
}
