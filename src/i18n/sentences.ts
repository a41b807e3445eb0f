import type { CountrySummary, PartnerSummary, RegionSummary } from '../domain/register/summaries.ts';
import type { RegisteredAgreement } from '../domain/agreement/registered-agreement.ts';
import type { StatusGroup } from '../domain/lists/groups.ts';
import { splitRegions } from '../domain/register/counting.ts';
import { groupUnpartnered } from '../domain/register/region-gaps.ts';
import { formatList } from './format.ts';
import { toCountryInSentence, toPartnerLink, toRegionLink } from './names.ts';
import { useTranslations } from './translate.ts';
import type { View } from './view.ts';

/** How many countries a sentence names before it counts them. */
const namedCountries = 4;

type TiedRegion = Extract<RegionSummary, { kind: 'region' }>;
type TieFigures = Pick<CountrySummary, 'running' | 'inPreparation' | 'uncounted' | 'firstYear'>;

/** The first sentence of a region's page, from its counters. */
export function toRegionSentence(summary: RegionSummary, view: View): string {
  const t = useTranslations(view.locale);
  const name = toRegionLink(summary.region, view).label;
  if (summary.kind === 'region') {
    const agreements = t('count.agreements', { count: summary.running });
    const main = t('regionSentence.running', { name, agreements, others: toOthers(summary, view) });
    return toSentence([main, ...toPreparation(summary, view), ...toBeginning(summary, view)]);
  }
  const { records, inPreparation, uncounted, programmes, applying, isProvince } = summary;
  const others = records - inPreparation - uncounted;
  return toSentence([
    t('regionSentence.none', { name }),
    ...toUncounted(summary, view),
    ...toPreparation(summary, view),
    ...(others > 0 ? [t('ties.otherRecords', { count: others })] : []),
    ...(programmes > 0 ? [t('regionSentence.programmes', { count: programmes })] : []),
    ...(isProvince || applying === 0 ? [] : [t('regionSentence.applying', { count: applying })]),
  ]);
}

/** Few countries by their names, many by their number, and international bodies, which have no country. */
function toOthers({ countries, isInternational }: TiedRegion, view: View): string {
  const t = useTranslations(view.locale);
  const named =
    countries.length > namedCountries
      ? [t('count.countries', { count: countries.length })]
      : countries.map((code) => toCountryInSentence(code, view));
  const bodies = isInternational || countries.length === 0 ? [t('regionSentence.international')] : [];
  return formatList([...named, ...bodies], view.locale);
}

/** How many regions have a running agreement of their own, and what the others have. */
export function toRegionsSentence(view: View): string {
  const t = useTranslations(view.locale);
  const { partnered, unpartnered } = split(view);
  return toSentence([
    t('regions.lead', { count: partnered.length }),
    ...(unpartnered.length > 0 ? [t('regions.without', { count: unpartnered.length })] : []),
    ...toOtherRecords(view),
  ]);
}

/** How many regions have no running agreement of their own, and how many of these are on record all the same. */
export function toGapsSentence(view: View): string {
  const { partnered, unpartnered } = split(view);
  const all = partnered.length + unpartnered.length;
  const main = useTranslations(view.locale)('gaps.lead', { unpartnered: unpartnered.length, all });
  return toSentence([main, ...toOtherRecords(view)]);
}

function split({ register }: View) {
  return splitRegions(register.agreements, register.regions, register.provinceCode);
}

function toOtherRecords({ register, locale }: View): string[] {
  const { length: count } = groupUnpartnered(register).recorded;
  return count > 0 ? [useTranslations(locale)('regions.otherRecords', { count })] : [];
}

/** How many a first sentence counts of the groups that list more than it counts. */
export function toCountedGroups(
  { running, inPreparation }: TieFigures,
  agreements: readonly RegisteredAgreement[],
): Partial<Record<StatusGroup, number>> {
  const figures = [
    ['running', running],
    ['preparing', inPreparation],
  ] as const;
  return Object.fromEntries(
    figures.filter(([group, count]) => agreements.filter((agreement) => agreement.group === group).length !== count),
  );
}

/** Why a group may list more than the first sentence counts; nothing where both say the same. */
export function toCountedNotes(
  figures: TieFigures,
  agreements: readonly RegisteredAgreement[],
  { locale }: View,
): Partial<Record<StatusGroup, string>> {
  const t = useTranslations(locale);
  const notes = Object.entries(toCountedGroups(figures, agreements)).map(([group, count]) => [
    group,
    count === 0 ? t('ties.notCounted') : t('ties.counted', { count }),
  ]);
  return Object.fromEntries(notes) as Partial<Record<StatusGroup, string>>;
}

/** The first sentence of a country's page. */
export function toCountrySentence(summary: CountrySummary, view: View): string {
  const t = useTranslations(view.locale);
  const name = toCountryInSentence(summary.country, view);
  const main =
    summary.running > 0
      ? t('countrySentence.running', {
          name,
          agreements: t('count.agreementsRunning', { count: summary.running }),
          regions: t('count.regions', { count: summary.regions }),
        })
      : t('countrySentence.none', { name });
  return toSentence([
    main,
    ...toUncounted(summary, view),
    ...toPreparation(summary, view),
    ...toBeginning(summary, view),
  ]);
}

/** The first sentence of a partner's page. */
export function toPartnerSentence(summary: PartnerSummary, view: View): string {
  const t = useTranslations(view.locale);
  const name = toPartnerLink(summary.partner, view).label;
  const main =
    summary.running > 0
      ? t('partnerSentence.running', {
          name,
          agreements: t('count.agreementsRunning', { count: summary.running }),
          regions: formatList(
            summary.regions.map((code) => toRegionLink(code, view).label),
            view.locale,
          ),
        })
      : t('partnerSentence.none', { name });
  return toSentence([
    main,
    ...toUncounted(summary, view),
    ...toPreparation(summary, view),
    ...toBeginning(summary, view),
  ]);
}

/** What runs without being counted, where nothing counted runs; elsewhere a note beside the list says it. */
function toUncounted({ running, uncounted }: TieFigures, { locale }: View): string[] {
  return running === 0 && uncounted > 0 ? [useTranslations(locale)('ties.uncounted', { count: uncounted })] : [];
}

function toPreparation({ inPreparation }: TieFigures, { locale }: View): string[] {
  return inPreparation > 0 ? [useTranslations(locale)('ties.inPreparation', { count: inPreparation })] : [];
}

/** "The first from 1994" speaks of the oldest of the agreements that the sentence counts. */
function toBeginning({ firstYear, running }: TieFigures, { locale }: View): string[] {
  if (firstYear === undefined || running < 2) return [];
  return [useTranslations(locale)('ties.firstYear', { year: String(firstYear) })];
}

function toSentence(clauses: readonly string[]): string {
  return `${clauses.join('; ')}.`;
}
