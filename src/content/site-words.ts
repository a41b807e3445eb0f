import { contentDir, place, site, today } from '~/config/site.ts';
import { readDataFile } from '~/reader/data-file.ts';
import type { Source } from '~/domain/records/source.ts';
import type { SiteWords } from '~/domain/records/site-words.ts';
import { toUrl } from '~/domain/address/urls.ts';
import { pickLanguage } from '~/domain/records/localized.ts';
import { mapLanguages } from '~/domain/text/language.ts';
import type { Locale } from '~/i18n/locales.ts';
import { listRecords } from './records.ts';

/** An institutional page in one language. */
export interface InstitutionalPage {
  /** The file's name, the same in every language. */
  key: string;
  slugs: Record<Locale, string>;
  title: string;
  summary: string;
  /** Anchor of the heading that says what is recorded, on the page that does. */
  inclusionRule?: string;
  /** Day of its last change, where its file says one. */
  updated?: string;
  sources: readonly Source[];
}

/** The institutional pages in one language, in their own order. */
export async function listPages(locale: Locale): Promise<InstitutionalPage[]> {
  return (await listRecords('pages'))
    .sort((a, b) => a.record.order - b.record.order)
    .map(({ slug: key, record: { updated, sources }, text }) => {
      const getWords = (language: Locale) => pickLanguage(text, language);
      const slugs = mapLanguages((language) => getWords(language).slug);
      const { title, summary, inclusionRule } = getWords(locale);
      return { key, slugs, title, summary, inclusionRule, updated, sources };
    });
}

const regionKinds = readDataFile(contentDir, 'region-kinds.yaml') ?? [];

/** The settings of `content/site.yaml` in one language, with the pages of the footer. */
export async function getSiteWords(locale: Locale): Promise<Omit<SiteWords, 'modified'>> {
  const pages = await listPages(locale);
  const toAddress = ({ slugs }: InstitutionalPage) => toUrl({ page: 'institutional', slug: slugs }, locale);
  const rule = pages.find(({ inclusionRule }) => inclusionRule !== undefined);
  return {
    name: site.name[locale],
    numberPrefix: site.numberPrefix,
    tagline: site.tagline[locale],
    description: site.description[locale],
    url: site.url,
    publisher: site.publisher[locale],
    publisherNote: site.publisherNote[locale],
    contacts: site.contacts,
    searchExamples: site.searchExamples[locale],
    inclusionRule: rule && `${toAddress(rule)}#${rule.inclusionRule ?? ''}`,
    country: site.country[locale],
    regionAuthority: site.regionCodes.authority[locale],
    regionKinds: regionKinds.map(({ singular, plural, ...kind }) => ({
      ...kind,
      singular: singular[locale],
      plural: plural[locale],
    })),
    divisions: place.divisions.map(({ key, singular, plural }) => ({
      key,
      singular: singular[locale],
      plural: plural[locale],
    })),
    approvals: place.approvals,
    informationLaw: place.informationLaw?.[locale],
    textRequest: place.textRequest && { ...place.textRequest, explanation: place.textRequest.explanation[locale] },
    ask: place.ask?.[locale],
    requiredText: site.requiredText && { ...site.requiredText, note: site.requiredText.note[locale] },
    today,
    timeZone: site.timeZone,
    pages: pages.map((page) => ({ title: page.title, address: toAddress(page) })),
  };
}
