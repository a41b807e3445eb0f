import type { ListOwner, OwnedList, Page } from '../address/pages.ts';
import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';
import { statusGroups, type StatusGroup } from '../lists/groups.ts';
import type { PartnerKind } from '../lists/partner-kinds.ts';
import { compareByStanding } from '../lists/statuses.ts';
import type { Partner } from '../records/partner.ts';
import type { PressRelease } from '../records/press-release.ts';
import type { Country, Sector } from '../records/reference-data.ts';
import type { Region } from '../records/region.ts';
import { listRunning } from './counting.ts';
import { cutList, cutSections, type Section } from './list-parts.ts';
import type { Register } from './register.ts';

/** How much of a list stands on the page of a region, country, sector or partner; the rest is a list of its own. */
export const shownAtMost = { agreements: 40, 'press-releases': 30, partners: 40 } as const satisfies Record<
  OwnedList,
  number
>;

/** How much stands on one page of a list. */
export const perPage = { agreements: 100, 'press-releases': 100, partners: 300 } as const satisfies Record<
  OwnedList,
  number
>;

/** Every list that an owner may have. */
export const ownedLists = Object.keys(shownAtMost) as OwnedList[];

/** What the agreements of an owner stand under: their group, or what they have to do with a region. */
export type SectionKey = StatusGroup | 'province' | 'province-other' | 'bodies' | 'programmes' | 'all';

/** What the page of a region lists besides its own agreements. */
export const besideSections = ['province', 'programmes', 'bodies'] as const satisfies readonly SectionKey[];
export type BesideSection = (typeof besideSections)[number];

type AgreementSection = Section<SectionKey, RegisteredAgreement>;

/** Everything that the page of a region, country, sector or partner lists. */
export interface OwnedLists {
  of: ListOwner;
  /** Region code, alpha-2, key of the sector, slug of the partner, or kind. */
  code: string;
  sections: readonly AgreementSection[];
  releases: readonly PressRelease[];
  partners: readonly Partner[];
}

/** Agreements by group, each in the order of their standing. */
function toGroups(agreements: readonly RegisteredAgreement[]): AgreementSection[] {
  const sorted = agreements.toSorted(compareByStanding);
  return statusGroups.map((key) => ({ key, items: sorted.filter(({ group }) => group === key) }));
}

/** What a region lists: its own agreements, those of the province that apply there, of its bodies, and programmes there. */
export function listOfRegion(register: Register, { code, slug }: Pick<Region, 'code' | 'slug'>): OwnedLists {
  const applying = register.applyingTo(code).filter(({ group }) => group !== 'over');
  // Where nothing of the province names the region, its running agreements say what there is.
  const provincial: AgreementSection =
    applying.length > 0 || code === register.provinceCode
      ? { key: 'province', items: applying }
      : {
          key: 'province-other',
          items: listRunning(register.ofRegion(register.provinceCode)).toSorted(compareByStanding),
        };
  return {
    of: { page: 'region', slug },
    code,
    sections: [
      ...toGroups(register.ofRegion(code)),
      provincial,
      { key: 'programmes', items: register.placedIn(code).toSorted(compareByStanding) },
      { key: 'bodies', items: register.ofBodies(code).toSorted(compareByStanding) },
    ],
    releases: register.releasesOf('regions', code),
    partners: [],
  };
}

/** What a country lists. */
export function listOfCountry(register: Register, { code, slug }: Country): OwnedLists {
  return {
    of: { page: 'country', slug },
    code,
    sections: toGroups(register.ofCountry(code)),
    releases: register.releasesOf('countries', code),
    partners: register.partnersOfCountry(code),
  };
}

/** What a sector lists. */
export function listOfSector(register: Register, { key, slug }: Sector): OwnedLists {
  return {
    of: { page: 'sector', slug },
    code: key,
    sections: toGroups(register.ofSector(key)),
    releases: register.releasesOf('sectors', key),
    partners: [],
  };
}

/** What a partner lists. */
export function listOfPartner(register: Register, { slug }: Pick<Partner, 'slug'>): OwnedLists {
  return {
    of: { page: 'partner', slug },
    code: slug,
    sections: toGroups(register.ofPartner(slug)),
    releases: register.releasesOf('partners', slug),
    partners: [],
  };
}

/** What a kind of partner lists besides its partners, which its page itself goes through. */
export function listOfKind(register: Register, kind: PartnerKind): OwnedLists {
  const all = register.withFacet('kind', kind).toSorted(compareByStanding);
  return {
    of: { page: 'kind-list', kind },
    code: kind,
    sections: [{ key: 'all', items: all }],
    releases: [],
    partners: [],
  };
}

/** Everything that has lists of its own. */
export function listOwners(register: Register, kinds: readonly PartnerKind[]): OwnedLists[] {
  return [
    ...register.regions.map((region) => listOfRegion(register, region)),
    ...register.countries.map((country) => listOfCountry(register, country)),
    ...register.sectors.map((sector) => listOfSector(register, sector)),
    ...register.partners.map((partner) => listOfPartner(register, partner)),
    ...kinds.map((kind) => listOfKind(register, kind)),
  ];
}

/** The agreements under one heading. */
export function getSection({ sections }: OwnedLists, key: SectionKey): readonly RegisteredAgreement[] {
  return sections.find((section) => section.key === key)?.items ?? [];
}

/** True where a list is too long for the page of its owner, and so has pages of its own. */
export function isLong({ sections, releases, partners }: OwnedLists, list: OwnedList): boolean {
  const lengths = {
    agreements: Math.max(0, ...sections.map(({ items }) => items.length)),
    'press-releases': releases.length,
    partners: partners.length,
  };
  return lengths[list] > shownAtMost[list];
}

/** How many pages a list of an owner has. */
export function countPages(lists: OwnedLists, list: OwnedList): number {
  if (list === 'agreements') return cutSections(lists.sections, perPage.agreements).length;
  return cutList<unknown>(list === 'partners' ? lists.partners : lists.releases, perPage[list]).length;
}

/** Where all of a list stands that is too long for the page of its owner. */
export function getListPage(lists: OwnedLists, list: Exclude<OwnedList, 'agreements'>): Page | undefined {
  return isLong(lists, list) ? { page: 'owned-list', of: lists.of, list } : undefined;
}

/** Where the agreements under one heading begin, where they are too many for the page of their owner. */
export function getSectionPage(lists: OwnedLists, key: SectionKey): Page<'owned-list'> | undefined {
  if (getSection(lists, key).length <= shownAtMost.agreements) return undefined;
  const number = cutSections(lists.sections, perPage.agreements).findIndex((page) =>
    page.some((section) => section.key === key),
  );
  return { page: 'owned-list', of: lists.of, list: 'agreements', number: number + 1 };
}
