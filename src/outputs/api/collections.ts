import { getFirst, type PerLanguage } from '~/domain/text/language.ts';
import type { Collection } from '~/domain/address/urls.ts';
import type { View } from '~/i18n/view.ts';
import { apiRecords } from '~/schemas/api/index.ts';
import { toApiAgreement } from './agreement.ts';
import { getViews, toEnvelope } from './context.ts';
import { toApiPartner } from './partner.ts';
import { toApiPressRelease } from './press-release.ts';
import { toApiCountry, toApiSector } from './reference.ts';
import { toApiRegion } from './region.ts';

/** A record of the public data with the id that its file is named after. */
export interface ApiEntry {
  fileId: string;
  record: { id: string; api: string };
  /** Withdrawn records keep their file but stand in no collection. */
  isListed: boolean;
}

type Writer = (views: PerLanguage<View>) => Promise<ApiEntry[]>;

const writers: Record<Collection, Writer> = {
  agreements: (views) =>
    writeAll(
      getFirst(views).register.agreements,
      // A visit keeps its file, and stands in a list of its own.
      [...getFirst(views).register.visits, ...getFirst(views).register.withdrawn.agreements],
      ({ number }) => number,
      (agreement) => toApiAgreement(agreement, views),
    ),
  partners: (views) =>
    writeAll(
      getFirst(views).register.partners,
      getFirst(views).register.withdrawn.partners,
      ({ slug }) => slug,
      (partner) => toApiPartner(partner, views),
    ),
  regions: (views) =>
    writeAll(
      getFirst(views).register.regions,
      getFirst(views).register.withdrawn.regions,
      ({ code }) => code,
      (region) => toApiRegion(region, views),
    ),
  countries: (views) =>
    writeAll(
      getFirst(views).register.countries,
      [],
      ({ code }) => code,
      (country) => toApiCountry(country, views),
    ),
  sectors: (views) =>
    writeAll(
      getFirst(views).register.sectors,
      [],
      ({ key }) => key,
      (sector) => toApiSector(sector, views),
    ),
  'press-releases': (views) =>
    writeAll(
      getFirst(views).register.pressReleases,
      getFirst(views).register.withdrawn.pressReleases,
      ({ slug }) => slug,
      (release) => toApiPressRelease(release, views),
    ),
};

/** The names of all collections. */
export const collections = Object.keys(apiRecords) as Collection[];

const entries = new Map<Collection, Promise<ApiEntry[]>>();

/** All records of a collection, withdrawn ones too; written once. */
export function listApiEntries(collection: Collection): Promise<ApiEntry[]> {
  const known = entries.get(collection) ?? getViews().then(writers[collection]);
  entries.set(collection, known);
  return known;
}

/** The text of a collection's file. */
export async function writeCollection(collection: Collection): Promise<string> {
  const items = (await listApiEntries(collection)).filter(({ isListed }) => isListed).map(({ record }) => record);
  return toJson({ ...toEnvelope(collection, await getViews()), count: items.length, items });
}

/** The text of the file of visits: records of contacts only, which no other list holds. */
export async function writeVisits(): Promise<string> {
  const views = await getViews();
  const numbers = new Set(getFirst(views).register.visits.map(({ number }) => number));
  const items = (await listApiEntries('agreements'))
    .filter(({ fileId }) => numbers.has(fileId))
    .map(({ record }) => record);
  return toJson({ ...toEnvelope('visits', views), count: items.length, items });
}

/** JSON as all files have it: one space, and a line end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

async function writeAll<T>(
  listed: readonly T[],
  withdrawn: readonly T[],
  toFileId: (item: T) => string,
  write: (item: T) => ApiEntry['record'] | Promise<ApiEntry['record']>,
): Promise<ApiEntry[]> {
  const toEntry = (isListed: boolean) => async (item: T) => ({
    fileId: toFileId(item),
    record: await write(item),
    isListed,
  });
  return Promise.all([...listed.map(toEntry(true)), ...withdrawn.map(toEntry(false))]);
}
