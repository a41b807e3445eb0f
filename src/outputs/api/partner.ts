import { getFirst, type PerLanguage } from '~/domain/text/language.ts';
import { getLastChange } from '~/domain/records/last-change.ts';
import type { Partner } from '~/domain/records/partner.ts';
import { toPartnerSummary } from '~/domain/register/summaries.ts';
import { toPartnerSentence } from '~/i18n/sentences.ts';
import type { View } from '~/i18n/view.ts';
import type { ApiPartner } from '~/schemas/api/partner.ts';
import {
  inEveryLanguage,
  toAddresses,
  toApiBody,
  toApiCounters,
  toApiRecord,
  toApiText,
  toNumbers,
  toOptionalDate,
  toOptionalText,
  toSourceIds,
} from './context.ts';

/** One partner as the public data give it. */
export async function toApiPartner(partner: Partner, views: PerLanguage<View>): Promise<ApiPartner> {
  const { register } = getFirst(views);
  const { slug, latitude, longitude, population, area } = partner;
  const agreements = register.ofPartner(slug);
  return {
    id: slug,
    name: toApiText(partner, ({ name }) => name),
    endonym: partner.endonym ?? null,
    otherNames: [...partner.otherNames],
    kind: partner.kind,
    country: partner.country ?? null,
    seat: toOptionalText(partner, ({ seat }) => seat),
    summary: toApiText(partner, ({ summary }) => summary),
    body: await toApiBody('partners', slug),
    sentence: inEveryLanguage(views, (view) => toPartnerSentence(toPartnerSummary(register, slug), view)),
    place: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
    population: population
      ? { count: population.count, year: population.year ?? null, sources: toSourceIds(population.sources) }
      : null,
    area: area ? { km2: area.km2, year: area.year ?? null, sources: toSourceIds(area.sources) } : null,
    website: partner.website ?? null,
    facts: partner.facts.map(({ key, asOf, sources }) => ({
      key,
      text: toApiText(partner, ({ facts }) => facts[key]),
      asOf: toOptionalDate(asOf),
      sources: toSourceIds(sources),
    })),
    counters: toApiCounters(agreements),
    agreements: toNumbers(agreements, views),
    pressReleases: register.releasesOf('partners', slug).map((release) => release.slug),
    lastVerified: partner.lastVerified,
    ...toApiRecord(partner, getLastChange(partner, register.today)),
    ...toAddresses({ page: 'partner', slug }, 'partners', slug),
  };
}
