import { getCollection } from 'astro:content';
import { site, today } from '~/config/site.ts';
import type { SiteWords } from '~/domain/site-words.ts';
import { toUrl } from '~/domain/urls.ts';
import { defaultLocale, type Locale } from '~/i18n/locales.ts';

/** An institutional page in one language. */
export interface InstitutionalPage {
  /** The file's name, the same in both languages. */
  key: string;
  slugs: Record<Locale, string>;
  title: string;
  summary: string;
}

/** The institutional pages in one language, in their own order. */
export async function listPages(locale: Locale): Promise<InstitutionalPage[]> {
  const records = (await getCollection('pages')).sort((a, b) => a.data.order - b.data.order);
  const translations = new Map((await getCollection('pageTexts')).map(({ id, data }) => [id, data]));
  return records.map(({ id, data }) => {
    const translation = translations.get(id);
    const { title, summary } = locale === defaultLocale ? data : (translation ?? data);
    return { key: id, slugs: { id: data.slug, en: translation?.slug ?? data.slug }, title, summary };
  });
}

/** The settings of `content/site.yaml` in one language, with the pages of the footer. */
export async function getSiteWords(locale: Locale): Promise<SiteWords> {
  const pages = await listPages(locale);
  return {
    name: site.name[locale],
    tagline: site.tagline[locale],
    description: site.description[locale],
    url: site.url,
    publisher: site.publisher[locale],
    publisherNote: site.publisherNote[locale],
    contacts: site.contacts,
    today,
    pages: pages.map(({ title, slugs }) => ({ title, address: toUrl({ page: 'page', slug: slugs[locale] }, locale) })),
  };
}
