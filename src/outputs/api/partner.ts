import { getFirst, type PerLanguage } from '~/domain/text/language.ts';
import { getLastChange } from '~/domain/records/last-change.ts';
import { listPartnerFacts } from '~/domain/records/record-facts.ts';
import { getVerification } from '~/domain/records/verification.ts';
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
  toApiVerification,
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
    body: await toApiBody('partners', partner),
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
    agreements: toNumbers(agreements),
    pressReleases: register.releasesOf('partners', slug).map((release) => release.slug),
    began: partner.began
      ? { text: toApiText(partner, ({ began }) => began), sources: toSourceIds(partner.began.sources) }
      : null,
    ids: {
      wikidata: partner.ids.wikidata ?? null,
      unLocode: partner.ids.unLocode ?? null,
      iso31662: partner.ids.iso31662 ?? null,
    },
    ...toApiVerification(getVerification(listPartnerFacts(partner), partner.sources)),
    ...toApiRecord(partner, getLastChange(partner, register.today)),
    ...toAddresses({ page: 'partner', slug }, 'partners', slug),
  };
}
