import { isPreview, now, place, site, today } from '~/config/site.ts';
import { isPublished, type Publication } from '~/domain/records/publication.ts';
import { getRegisterChange } from '~/domain/records/list-change.ts';
import { createRegister, type Register } from '~/domain/register/register.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { View } from '~/i18n/view.ts';
import { listAgreements } from './agreements.ts';
import { getHandbook } from './handbook.ts';
import { listPartners } from './partners.ts';
import { listPressReleases } from './press-releases.ts';
import { listCountries, listSectors } from './reference-data.ts';
import { listRegions } from './regions.ts';
import { getSiteWords } from './site-words.ts';

let register: Promise<Register> | undefined;

/** The register of the day: everything published, evaluated once. */
export function getRegister(): Promise<Register> {
  register ??= readRegister();
  return register;
}

async function readRegister(): Promise<Register> {
  return createRegister({
    agreements: listPublished(await listAgreements()),
    partners: listPublished(await listPartners()),
    regions: listPublished(await listRegions()),
    pressReleases: listPublished(await listPressReleases()),
    countries: await listCountries(),
    sectors: await listSectors(),
    today,
    provinceCode: site.provinceCode,
    renewalMonths: sumMonths(place.renewal),
  });
}

/** How long all steps take; undefined where none are told. */
function sumMonths(steps: typeof place.renewal): number | undefined {
  return steps.length === 0 ? undefined : steps.reduce((sum, { months }) => sum + months, 0);
}

function listPublished<T extends Publication>(records: readonly T[]): T[] {
  if (isPreview) return [...records];
  return records.filter((record) => isPublished(record, { today, timeZone: site.timeZone, now }));
}

/** What every page of one language is written from. */
export async function getView(locale: Locale): Promise<View> {
  const [register, handbook] = [await getRegister(), await getHandbook()];
  return { register, handbook, site: { ...(await getSiteWords(locale)), modified: getRegisterChange(register) }, locale };
}
