import { getCollection } from 'astro:content';
import type { Country, Sector } from '~/domain/records/reference-data.ts';

/** Every country and territory that the register names. */
export async function listCountries(): Promise<Country[]> {
  return (await getCollection('countries')).map(({ data }) => data);
}

/** The closed list of sectors. */
export async function listSectors(): Promise<Sector[]> {
  return (await getCollection('sectors')).map(({ data }) => data);
}
