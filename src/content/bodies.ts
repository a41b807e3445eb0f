import { getFile, renderFile } from './records.ts';
import type { CollectionName } from '~/model/collections.ts';
import { languages } from '~/domain/text/language.ts';
import type { Locale } from '~/i18n/locales.ts';

/** The rendered body of a record; `language` differs from the asked one where a translation is missing. */
export interface Body {
  html: string;
  headings: readonly BodyHeading[];
  language: Locale;
}

/** A heading of a body: its level, its words and its anchor. */
export interface BodyHeading {
  depth: number;
  text: string;
  slug: string;
}

/** The body of a record in one language, or undefined where it has none. */
export async function getBody(collection: CollectionName, slug: string, locale: Locale): Promise<Body | undefined> {
  const file = await getFile(collection, slug, locale);
  const html = file?.html?.trim();
  return html
    ? { html, headings: file?.headings ?? [], language: file?.isTranslated ? locale : languages[0] }
    : undefined;
}

/** A body that holds components. */
export interface ComponentBody {
  Content: (props: object) => unknown;
  headings: readonly BodyHeading[];
  language: Locale;
}

/** The body of a record that may hold components, or undefined where there is no such record. */
export async function getComponentBody(
  collection: CollectionName,
  slug: string,
  locale: Locale,
): Promise<ComponentBody | undefined> {
  const file = await renderFile(collection, slug, locale);
  if (!file) return undefined;
  const { Content, headings, isTranslated } = file;
  return { Content: Content as ComponentBody['Content'], headings, language: isTranslated ? locale : languages[0] };
}

/** The body of a record as it was written, or undefined where there is no such record. */
export async function getSourceText(
  collection: CollectionName,
  slug: string,
  locale: Locale,
): Promise<{ text: string; language: Locale } | undefined> {
  const file = await getFile(collection, slug, locale);
  return file && { text: file.text ?? '', language: file.isTranslated ? locale : languages[0] };
}
