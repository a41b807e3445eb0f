import { site } from '../../src/config/site.ts';
import type { Language } from '../../src/domain/text/language.ts';
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

/** Everything in the register; visits have a list of their own. */
export function listAgreements(): Item[] {
  return readCollection('agreements').items.filter(({ status }) => status !== 'contact');
}

/** A country with what is agreed with it. */
export interface Ties {
  country: Item;
  agreements: readonly Item[];
}

/** The country with the most agreements. */
export function findBusiestCountry(): Ties | undefined {
  const [busiest] = listTies().toSorted((a, b) => b.agreements.length - a.agreements.length);
  return busiest;
}

function listTies(): Ties[] {
  const agreements = listAgreements();
  return readCollection('countries')
    .items.map((country) => ({
      country,
      agreements: agreements.filter(({ countries }) => countries.includes(country.id)),
    }))
    .filter((ties) => ties.agreements.length > 0);
}

/** A region and a country with agreements of their own, and none with each other. */
export function findStrangers(): { region: Item; country: Item } | undefined {
  const busy = readCollection('regions').items.filter(({ id }) =>
    listAgreements().some(({ isTie, regions }) => isTie && regions.includes(id)),
  );
  for (const { country, agreements } of listTies()) {
    const region = busy.find(({ id }) => !agreements.some(({ regions }) => regions.includes(id)));
    if (region) return { region, country };
  }
  return undefined;
}

/** Two regions that share the name without its kind, such as a city and the district around it. */
export function findTwins(): readonly [Item, Item] | undefined {
  const regions = readCollection('regions').items;
  for (const region of regions) {
    const twin = regions.find(({ id, shortName }) => id !== region.id && shortName === region.shortName);
    if (twin && ![region.id, twin.id].includes(site.provinceCode)) return [region, twin];
  }
  return undefined;
}

/** The word of a record in addresses: `japan`, the last part of its own. */
export const toAddressEnd = ({ url }: Item, language: Language): string =>
  toPath(url[language]).split('/').at(-2) ?? '';

/** The path of a public address: `https://register.example/en/x/` → `/en/x/`. */
export const toPath = (address: string) => new URL(address).pathname;
