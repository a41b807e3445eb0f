import { getFirst, type PerLanguage } from '~/domain/text/language.ts';
import type { Country, Sector } from '~/domain/records/reference-data.ts';
import { toCountrySummary } from '~/domain/register/summaries.ts';
import { toCountrySentence } from '~/i18n/sentences.ts';
import type { View } from '~/i18n/view.ts';
import type { ApiCountry, ApiSector } from '~/schemas/api/reference.ts';
import { findListChange } from '~/domain/records/list-change.ts';
import { inEveryLanguage, toAddresses, toApiCounters, toNumbers } from './context.ts';

/** One country as the public data give it. */
export function toApiCountry(country: Country, views: PerLanguage<View>): ApiCountry {
  const { register } = getFirst(views);
  const { code, name, aliases, latitude, longitude, slug } = country;
  const agreements = register.ofCountry(code);
  const releases = register.releasesOf('countries', code);
  return {
    id: code,
    name: inEveryLanguage(views, ({ locale }) => name[locale] ?? code),
    otherNames: [...aliases],
    place: { latitude, longitude },
    partners: register.partnersOfCountry(code).map((partner) => partner.slug),
    sentence: inEveryLanguage(views, (view) => toCountrySentence(toCountrySummary(register, code), view)),
    counters: toApiCounters(agreements),
    agreements: toNumbers(agreements),
    pressReleases: releases.map((release) => release.slug),
    computedFor: register.today,
    updated: findListChange(register, { agreements, releases }) ?? getFirst(views).site.modified,
    ...toAddresses({ page: 'country', slug }, 'countries', code),
  };
}

/** One sector as the public data give it. */
export function toApiSector(sector: Sector, views: PerLanguage<View>): ApiSector {
  const { register } = getFirst(views);
  const { key, name, description, aliases, slug } = sector;
  const agreements = register.ofSector(key);
  const releases = register.releasesOf('sectors', key);
  return {
    id: key,
    name: inEveryLanguage(views, ({ locale }) => name[locale] ?? key),
    description: inEveryLanguage(views, ({ locale }) => description[locale] ?? ''),
    otherNames: [...aliases],
    counters: toApiCounters(agreements),
    agreements: toNumbers(agreements),
    pressReleases: releases.map((release) => release.slug),
    computedFor: register.today,
    updated: findListChange(register, { agreements, releases }) ?? getFirst(views).site.modified,
    ...toAddresses({ page: 'sector', slug }, 'sectors', key),
  };
}
