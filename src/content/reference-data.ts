import { getCollection } from 'astro:content';
import type { Country, Sector } from '~/domain/records/reference-data.ts';
import { getSearchWords } from './search-words.ts';

/** Every country and territory that the register names. */
export async function listCountries(): Promise<Country[]> {
  return (await getCollection('countries')).map(({ data }) => data);
}

/** The closed list of sectors, each also with what only the people of the province call it. */
export async function listSectors(): Promise<Sector[]> {
  const { sectors: own } = getSearchWords();
  return (await getCollection('sectors')).map(({ data }) => ({
    ...data,
    aliases: [...data.aliases, ...(own.get(data.key) ?? [])],
  }));
}
