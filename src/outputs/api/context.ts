import { site, today } from '~/config/site.ts';
import type { PartialDate } from '~/domain/calendar/dates.ts';
import { getFirst, languages, mapLanguages, type PerLanguage } from '~/domain/text/language.ts';
import { getOwn, type Localized } from '~/domain/records/localized.ts';
import type { Publication, PublicationText } from '~/domain/records/publication.ts';
import type { Source, SourceIds } from '~/domain/records/source.ts';
import type { Verification } from '~/domain/records/verification.ts';
import { numberCitations } from '~/domain/text/citations.ts';
import { countAgreements } from '~/domain/register/counting.ts';
import { toAbsoluteUrl, toApiUrl, toSchemaUrl, toUrls, type Collection, type Page } from '~/domain/address/urls.ts';
import type { RegisteredAgreement } from '~/domain/agreement/registered-agreement.ts';
import type { View } from '~/i18n/view.ts';
import type { ApiDate, ApiText } from '~/schemas/api/parts.ts';
import { getBody } from '~/content/bodies.ts';
import { getView } from '~/content/view.ts';

/** Licence of the content. */
export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';

/** The register in every language of the site. */
export async function getViews(): Promise<PerLanguage<View>> {
  const views = await Promise.all(languages.map(getView));
  return Object.fromEntries(views.map((view) => [view.locale, view])) as PerLanguage<View>;
}

/** An address of the site with its host. */
export function toAbsolute(address: string): string {
  return toAbsoluteUrl(address, site);
}

/** The same words in every language. */
export function inEveryLanguage<T>(views: PerLanguage<View>, write: (view: View) => T): PerLanguage<T> {
  return mapLanguages((language) => write(views[language]));
}

/** One text of a record in every language; null where a translation is missing. */
export function toApiText<T>(record: { text: Localized<T> }, pick: (words: T) => string | undefined): ApiText {
  return toOptionalText(record, pick) ?? mapLanguages((language) => (language === languages[0] ? '' : null));
}

/** The same for a text that a record need not have. */
export function toOptionalText<T>(
  record: { text: Localized<T> },
  pick: (words: T) => string | undefined,
): ApiText | null {
  const texts = mapLanguages((language) => {
    const words = record.text[language];
    return words && pick(words);
  });
  if (Object.values(texts).every((text) => text === undefined)) return null;
  return mapLanguages((language) => texts[language] ?? (language === languages[0] ? '' : null));
}

/** A date as the public data give it. */
export function toApiDate(date: PartialDate): ApiDate {
  const { text, precision, qualifier = null, earliest = null, latest } = date;
  return { text, precision, qualifier, earliest, latest };
}

/** The same for a date that may be missing. */
export function toOptionalDate(date: PartialDate | undefined): ApiDate | null {
  return date ? toApiDate(date) : null;
}

/** Ids of sources as a list of their own. */
export function toSourceIds(ids: SourceIds = []): string[] {
  return [...ids];
}

/** The body of a record in every language; citations are numbers that count its sources. */
export async function toApiBody(
  collection: Parameters<typeof getBody>[0],
  { slug, sources }: { slug: string; sources: readonly Source[] },
): Promise<ApiText | null> {
  const bodies = await Promise.all(languages.map((language) => getBody(collection, slug, language)));
  if (!bodies[0]) return null;
  const ids = sources.map(({ id }) => id);
  return mapLanguages((language) => {
    const own = bodies.find((body) => body?.language === language);
    return own ? numberCitations(own.html, ids) : null;
  });
}

/** What every record says about itself. */
export function toApiRecord(
  record: Publication & { sources: readonly Source[]; text: Localized<PublicationText> },
  updated: string,
) {
  const toNotes = (pick: (words: PublicationText) => PublicationText['changes']) =>
    pick(getOwn(record.text)).map(({ date }) => ({
      date,
      text: toApiText(record, (words) => pick(words).find((note) => note.date === date)?.text),
    }));
  const { withdrawn } = record;
  return {
    computedFor: today,
    updated,
    withdrawn: withdrawn
      ? {
          date: withdrawn.date,
          reason: toApiText(record, (words) => words.withdrawn ?? withdrawn.reason),
          insteadSee: withdrawn.insteadSee ?? null,
        }
      : null,
    corrections: toNotes(({ corrections }) => corrections),
    changes: toNotes(({ changes }) => changes),
    sources: record.sources.map(({ id, kind, publisher, url, title, date, checked, archived }) => ({
      id,
      kind: kind ?? null,
      publisher,
      url: url ?? null,
      title: title ?? null,
      date: toOptionalDate(date),
      checked: checked ?? null,
      archived: archived ?? null,
    })),
  };
}

/** Where a record can be read and fetched. */
export function toAddresses(page: Page, collection: Collection, id: string) {
  const addresses = toUrls(page);
  return {
    url: mapLanguages((language) => toAbsolute(addresses[language])),
    api: toAbsolute(toApiUrl(collection, id)),
  };
}

/** Figures as the pages show them. */
export function toApiCounters(agreements: readonly RegisteredAgreement[]) {
  const { records, byGroup, running, inPreparation, over, endsSoon } = countAgreements(agreements);
  return { records, byGroup, running, inPreparation, over, endsSoon };
}

/** Permanent numbers of agreements. */
export function toNumbers(agreements: readonly RegisteredAgreement[]): string[] {
  return agreements.map(({ number }) => number);
}

/** How far a record was compared with its sources. */
export function toApiVerification({ facts, compared, lastVerified }: Verification) {
  return { verification: { facts, compared }, lastVerified: lastVerified ?? null };
}

/** Permanent numbers of agreements by their slugs; a slug without a record is left out. */
export function toNumbersOf(slugs: readonly string[], views: PerLanguage<View>): string[] {
  return toNumbers(slugs.flatMap((slug) => getFirst(views).register.agreement(slug) ?? []));
}

/** What stands round every list. */
export function toEnvelope(name: string, views: PerLanguage<View>) {
  return {
    apiVersion: '1' as const,
    schema: toAbsolute(toSchemaUrl(name)),
    computedFor: today,
    licence: licenceUrl,
    publisher: getFirst(views).site.publisher,
  };
}
