import { getFirst } from '~/domain/text/language.ts';
import { outputs, type PublicCollection } from '../registry.ts';
import { getViews, toEnvelope } from './context.ts';
import type { ApiEntry } from './entry.ts';

const entries = new Map<PublicCollection, Promise<ApiEntry[]>>();

/** All records of a collection, withdrawn ones too; written once. */
export function listApiEntries(collection: PublicCollection): Promise<ApiEntry[]> {
  const known = entries.get(collection) ?? getViews().then(outputs[collection].api.list);
  entries.set(collection, known);
  return known;
}

/** The text of a collection's file. */
export async function writeCollection(collection: PublicCollection): Promise<string> {
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
