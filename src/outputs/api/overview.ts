import { getFirst } from '~/domain/text/language.ts';
import { countAgreements, splitRegions } from '~/domain/register/counting.ts';
import { expiryGroups, getEnd, groupByExpiry } from '~/domain/register/expiring.ts';
import { toAgreementNumber } from '~/i18n/names.ts';
import { getViews, toAddresses, toApiCounters, toApiText, toEnvelope, toOptionalDate } from './context.ts';
import { publicCollections, type PublicCollection } from '../registry.ts';
import { listApiEntries, toJson } from './collections.ts';

/** The text of `summary.json`: figures about the whole register. */
export async function writeSummary(): Promise<string> {
  const views = await getViews();
  const { register } = getFirst(views);
  const { agreements, visits, regions, provinceCode } = register;
  const { partnered, unpartnered } = splitRegions(agreements, regions, provinceCode);
  return toJson({
    ...toEnvelope('summary', views),
    counters: toApiCounters(agreements),
    countriesRunning: countAgreements(agreements).countries.length,
    regionsPartnered: partnered,
    regionsUnpartnered: unpartnered,
    records: { ...Object.fromEntries(await Promise.all(publicCollections.map(countListed))), visits: visits.length },
  });
}

async function countListed(name: PublicCollection): Promise<[name: string, count: number]> {
  return [name, (await listApiEntries(name)).filter(({ isListed }) => isListed).length];
}

/** The text of `expiring.json`: the set of the page "expiring". */
export async function writeExpiring(): Promise<string> {
  const views = await getViews();
  const { register } = getFirst(views);
  const groups = groupByExpiry(register.agreements, register.today);
  return toJson({
    ...toEnvelope('expiring', views),
    groups: expiryGroups.map((group) => ({
      group,
      count: groups[group].length,
      items: groups[group].map((agreement) => ({
        id: agreement.number,
        number: toAgreementNumber(agreement, getFirst(views)),
        title: toApiText(agreement, ({ title }) => title),
        endsOn: toOptionalDate(getEnd(agreement)),
        daysLeft: agreement.reason.because === 'fixed-term' ? (agreement.reason.daysLeft ?? null) : null,
        regions: [...agreement.regions],
        partners: [...agreement.partners],
        countries: [...agreement.countries],
        ...toAddresses({ page: 'agreement', slug: agreement.slug }, 'agreements', agreement.number),
      })),
    })),
  });
}
