import { getFirst, type PerLanguage } from '~/domain/text/language.ts';
import { getRegionChange } from '~/domain/records/list-change.ts';
import { listRegionFacts } from '~/domain/records/record-facts.ts';
import { getVerification } from '~/domain/records/verification.ts';
import type { Region } from '~/domain/records/region.ts';
import { toRegionSummary } from '~/domain/register/summaries.ts';
import { toRegionSentence } from '~/i18n/sentences.ts';
import type { View } from '~/i18n/view.ts';
import type { ApiRegion } from '~/schemas/api/region.ts';
import {
  inEveryLanguage,
  toAddresses,
  toApiBody,
  toApiCounters,
  toApiRecord,
  toApiText,
  toApiVerification,
  toNumbers,
  toOptionalText,
  toSourceIds,
} from './context.ts';

/** One region as the public data give it. */
export async function toApiRegion(region: Region, views: PerLanguage<View>): Promise<ApiRegion> {
  const { register } = getFirst(views);
  const { code, slug, capital, seat, area, population, divisions } = region;
  const own = register.ofRegion(code);
  return {
    id: code,
    slug,
    kind: region.kind,
    name: toApiText(region, ({ name }) => name),
    shortName: region.shortName,
    otherNames: [...region.otherNames],
    notToBeConfusedWith: region.notToBeConfusedWith ?? null,
    summary: toApiText(region, ({ summary }) => summary),
    body: await toApiBody('regions', region),
    sentence: inEveryLanguage(views, (view) => toRegionSentence(toRegionSummary(register, code), view)),
    capital: capital
      ? {
          name: capital.name,
          note: toOptionalText(region, ({ capitalNote }) => capitalNote),
          sources: toSourceIds(capital.sources),
        }
      : null,
    seat: seat ? { latitude: seat.latitude, longitude: seat.longitude } : null,
    area: area ? { ...area, sources: toSourceIds(area.sources) } : null,
    population: population ? { ...population, sources: toSourceIds(population.sources) } : null,
    divisions: divisions ? { ...toCounts(divisions), sources: toSourceIds(divisions.sources) } : null,
    website: region.website ?? null,
    offices: region.offices.map(({ kind, name, address, phone, email, website, form, year, sources }) => ({
      kind,
      name,
      address: address ?? null,
      phone: phone ?? null,
      email: email ?? null,
      website: website ?? null,
      form: form ?? null,
      year: year ?? null,
      sources: toSourceIds(sources),
    })),
    potential: region.potential.map(({ key, sector, kind, year, buyers, sources }) => ({
      key,
      sector,
      kind,
      year: year ?? null,
      buyers: [...buyers],
      text: toApiText(region, ({ potential }) => potential[key]),
      sources: toSourceIds(sources),
    })),
    infrastructure: region.infrastructure.map((item) => ({ ...item, sources: toSourceIds(item.sources) })),
    counters: toApiCounters(own),
    agreements: toNumbers(own),
    bodyAgreements: toNumbers(register.ofBodies(code)),
    programmes: toNumbers(register.placedIn(code)),
    provincialAgreements: toNumbers(register.applyingTo(code)),
    pressReleases: register.releasesOf('regions', code).map((release) => release.slug),
    ...toApiVerification(getVerification(listRegionFacts(region), region.sources)),
    ...toApiRecord(region, getRegionChange(region, register)),
    ...toAddresses({ page: 'region', slug }, 'regions', code),
  };
}

/** `{ urbanVillages: 153 }`: as public data name things. */
function toCounts({ parts }: NonNullable<Region['divisions']>): Record<string, number> {
  const toName = (kind: string) => kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(parts.map(({ kind, count }) => [toName(kind), count]));
}
