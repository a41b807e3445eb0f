import type { CountrySummary, PartnerSummary, RegionSummary } from '../domain/register/summaries.ts';
import { formatList } from './format.ts';
import { toCountryLink, toPartnerLink, toRegionLink } from './names.ts';
import { useTranslations } from './translate.ts';
import type { View } from './view.ts';

interface TieFigures {
  inForce: number;
  inPreparation: number;
  firstYear?: number;
}

/** The first sentence of a region's page, from its counters. */
export function toRegionSentence(summary: RegionSummary, view: View): string {
  const t = useTranslations(view.locale);
  const name = toRegionLink(summary.region, view).label;
  if (summary.kind === 'region') {
    const count = t('count.agreementsInForce', { count: summary.inForce });
    const main =
      summary.countries > 0
        ? t('regionSentence.withCountries', {
            name,
            agreements: count,
            countries: t('count.countries', { count: summary.countries }),
          })
        : t('regionSentence.withInternational', { name, agreements: count });
    return toSentence([main, ...toPreparation(summary, view), ...toBeginning(summary, view)]);
  }
  const applying =
    summary.isProvince || summary.applying === 0 ? [] : [t('regionSentence.applying', { count: summary.applying })];
  return toSentence([
    t('regionSentence.none', { name }),
    ...toPreparation(summary, view),
    ...toBeginning(summary, view),
    ...applying,
  ]);
}

/** The first sentence of a country's page. */
export function toCountrySentence(summary: CountrySummary, view: View): string {
  const t = useTranslations(view.locale);
  const name = toCountryLink(summary.country, view).label;
  const main =
    summary.inForce > 0
      ? t('countrySentence.inForce', {
          name,
          agreements: t('count.agreementsInForce', { count: summary.inForce }),
          regions: t('count.regions', { count: summary.regions }),
        })
      : t('countrySentence.none', { name });
  return toSentence([main, ...toPreparation(summary, view), ...toBeginning(summary, view)]);
}

/** The first sentence of a partner's page. */
export function toPartnerSentence(summary: PartnerSummary, view: View): string {
  const t = useTranslations(view.locale);
  const name = toPartnerLink(summary.partner, view).label;
  const main =
    summary.inForce > 0
      ? t('partnerSentence.inForce', {
          name,
          agreements: t('count.agreementsInForce', { count: summary.inForce }),
          regions: formatList(
            summary.regions.map((code) => toRegionLink(code, view).label),
            view.locale,
          ),
        })
      : t('partnerSentence.none', { name });
  return toSentence([main, ...toPreparation(summary, view), ...toBeginning(summary, view)]);
}

function toPreparation({ inPreparation }: TieFigures, { locale }: View): string[] {
  return inPreparation > 0 ? [useTranslations(locale)('ties.inPreparation', { count: inPreparation })] : [];
}

function toBeginning({ firstYear, inForce }: TieFigures, { locale }: View): string[] {
  if (firstYear === undefined) return [];
  const key = inForce > 0 ? 'ties.firstYear' : 'ties.firstSigning';
  return [useTranslations(locale)(key, { year: String(firstYear) })];
}

function toSentence(clauses: readonly string[]): string {
  return `${clauses.join('; ')}.`;
}
