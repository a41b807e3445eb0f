import { remember } from '~/cache/page-reads.ts';
import { getFirst } from '~/domain/text/language.ts';
import { fileUrls, toApiPageUrl, toApiUrl } from '~/domain/address/urls.ts';
import { cutList } from '~/domain/register/list-parts.ts';
import { getCollator } from '~/domain/text/formats.ts';
import { machineLanguage } from '~/i18n/locales.ts';
import { outputs, publicCollections, type PublicCollection } from '../registry.ts';
import { getViews, toAbsolute, toEnvelope } from './context.ts';
import type { ApiEntry } from './entry.ts';

const entries = new Map<PublicCollection, () => Promise<ApiEntry[]>>();

/** All records of a collection, withdrawn ones too; written once. */
export function listApiEntries(collection: PublicCollection): Promise<ApiEntry[]> {
  const known = entries.get(collection) ?? remember(async () => outputs[collection].api.list(await getViews()));
  entries.set(collection, known);
  return known();
}

/** What has a file with all of its records, and pages of them. Visits stand in no other list. */
type ListedData = PublicCollection | 'visits';
export const listListedData = (): readonly ListedData[] => [...publicCollections, 'visits'];

/** The order of pages: 9999 before 10000. */
const byId = getCollator(machineLanguage, { numeric: true });

/** How many records one page holds. */
const recordsPerPage = 50;

async function listRecords(name: ListedData): Promise<ApiEntry['record'][]> {
  if (name !== 'visits')
    return (await listApiEntries(name)).filter(({ isListed }) => isListed).map(({ record }) => record);
  const numbers = new Set(getFirst(await getViews()).register.visits.map(({ number }) => number));
  return (await listApiEntries('agreements')).filter(({ fileId }) => numbers.has(fileId)).map(({ record }) => record);
}

/** The text of the file with all records of a collection, in the order in which pages list them. */
export async function writeCollection(name: ListedData): Promise<string> {
  const items = await listRecords(name);
  return toJson({
    ...toEnvelope(name, await getViews()),
    count: items.length,
    pages: {
      count: cutList(items, recordsPerPage).length,
      size: recordsPerPage,
      first: toAbsolute(toApiPageUrl(name, 1)),
    },
    items,
  });
}

/** The name of the schema of a page of a collection. */
export function toPageSchema(name: ListedData): string {
  return `${name}-page`;
}

/** The pages of a collection by the ids of its records, each with its address, what writes it and from what. */
export async function listApiPages(
  name: ListedData,
): Promise<{ address: string; write: () => Promise<string>; from: unknown }[]> {
  const records = await listRecords(name);
  const pages = cutList(
    records.toSorted((a, b) => byId.compare(a.id, b.id)),
    recordsPerPage,
  );
  const toAddress = (number: number) =>
    number < 1 || number > pages.length ? null : toAbsolute(toApiPageUrl(name, number));
  return pages.map((items, index) => ({
    address: toApiPageUrl(name, index + 1),
    from: [items, records.length],
    write: async () =>
      toJson({
        ...toEnvelope(toPageSchema(name), await getViews()),
        count: records.length,
        page: index + 1,
        pages: pages.length,
        previous: toAddress(index),
        next: toAddress(index + 2),
        whole: toAbsolute(name === 'visits' ? fileUrls.visits : toApiUrl(name)),
        items,
      }),
  }));
}

/** JSON as all files have it: one space, and a line end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
