import { site } from '../../src/config/site.ts';
import { readCollection } from './public-data.ts';

type Item = ReturnType<typeof readCollection>['items'][number];

/** An agreement of one region with one country, and both. */
export interface Tie {
  agreement: Item;
  region: Item;
  country: Item;
}

export const needsTie = 'no agreement of one region with one country';

/** What walks need on every site: an agreement of one region with one country, of the province only where it alone has any. */
export function findTie(): Tie | undefined {
  const regions = readCollection('regions').items;
  const countries = readCollection('countries').items;
  const ties = readCollection('agreements').items.flatMap((agreement) => {
    const region = regions.find(({ id }) => agreement.regions.length === 1 && id === agreement.regions[0]);
    const country = countries.find(({ id }) => agreement.countries.length === 1 && id === agreement.countries[0]);
    return agreement.isTie && region && country ? [{ agreement, region, country }] : [];
  });
  return ties.find(({ region }) => region.id !== site.provinceCode) ?? ties[0];
}

/** The path of a public address: `https://register.example/en/x/` → `/en/x/`. */
export const toPath = (address: string) => new URL(address).pathname;
