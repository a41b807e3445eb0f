import { place, site, today } from '~/config/site.ts';
import { sumMonths } from '~/domain/agreement/renewal-time.ts';
import type { Publication } from '~/domain/records/publication.ts';
import { getFederationChange } from '~/domain/portal/portal.ts';
import { getRegisterChange } from '~/domain/records/list-change.ts';
import type { ChangeLog, LoggedCollection } from '~/domain/changes/change-log.ts';
import { createRegister, type Register } from '~/domain/register/register.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { View } from '~/i18n/view.ts';
import { listAgreements } from './agreements.ts';
import { readChangeLog } from './change-log.ts';
import { getHandbook } from './handbook.ts';
import { listPartners } from './partners.ts';
import { listPressReleases } from './press-releases.ts';
import { listCountries, listSectors } from './reference-data.ts';
import { listRegions } from './regions.ts';
import { noteChanges, noteField, noteRegister } from './noted-view.ts';
import { getPortal } from './portal.ts';
import { recorder, remember, unnoted } from '~/cache/page-reads.ts';
import { keepPublished } from './shown-records.ts';
import { getSiteWords } from './site-words.ts';

/** The register of the day: everything published, evaluated once, and how it became so. */
const readOnce = remember(() => unnoted(readRegister));

/** The register of the day. */
export async function getRegister(): Promise<Register> {
  return (await readOnce()).register;
}

async function readRegister(): Promise<{ register: Register; changes: ChangeLog }> {
  const records = {
    agreements: keepPublished(await listAgreements()),
    partners: keepPublished(await listPartners()),
    regions: keepPublished(await listRegions()),
    'press-releases': keepPublished(await listPressReleases()),
  };
  const changes = await readChangeLog(records);
  const withDay = <T extends Publication & { slug: string }>(collection: LoggedCollection, list: readonly T[]): T[] =>
    list.map((record) => ({ ...record, changed: changes.ofRecord(collection, record.slug)[0]?.day }));
  const register = createRegister({
    agreements: withDay('agreements', records.agreements),
    partners: withDay('partners', records.partners),
    regions: withDay('regions', records.regions),
    pressReleases: withDay('press-releases', records['press-releases']),
    countries: await listCountries(),
    sectors: await listSectors(),
    today,
    provinceCode: site.provinceCode,
    renewalMonths: sumMonths(place.renewal),
  });
  return { register: noteRegister(register), changes: noteChanges(changes) };
}

const views = new Map<Locale, Promise<View>>();

/** What every page of one language is written from; made once. */
export function getView(locale: Locale): Promise<View> {
  const view = views.get(locale) ?? unnoted(() => makeView(locale));
  views.set(locale, view);
  return view;
}

async function makeView(locale: Locale): Promise<View> {
  const [{ register, changes }, handbook] = [await readOnce(), await getHandbook()];
  const portal = await getPortal();
  const modified = portal ? getFederationChange(portal, today) : getRegisterChange(register);
  const words = noteField({ ...(await getSiteWords(locale)), modified }, 'modified', `modified-${locale}`);
  const view = { register, changes, handbook, site: words, portal, locale };
  recorder?.name(view, `view/${locale}`);
  return view;
}
