import { toMemberValue, type Member, type MemberText } from '~/domain/portal/member.ts';
import { countMember, type Portal } from '~/domain/portal/portal.ts';
import type { MergedIndex } from '~/domain/search/pagefind-text.ts';
import type { NamedEntity } from '~/domain/search/named-entity.ts';
import { listMergedPanels } from '~/i18n/facet-panels.ts';
import type { Locale } from '~/i18n/locales.ts';
import { createMergedLabels, toMemberName, toOwnAddress } from '~/i18n/merged-register.ts';

/** Makes a list of names without those that are spelt like the first. */
type ToAliases = (name: string, names: readonly string[]) => string[];

/** Everything that has a name in the registers of a portal's members. */
export function listMergedEntities(portal: Portal, locale: Locale, toAliases: ToAliases): NamedEntity[] {
  const label = createMergedLabels(portal, locale);
  return [
    // Regions have pages of their own at their sites.
    ...listMergedPanels(portal, locale)
      .filter(({ key }) => key !== 'region')
      .flatMap(({ key, values }) =>
        values
          .filter(({ value }) => key !== 'year' || /^\d+$/.test(value))
          .map(({ value, label: name, address = '/', count }): NamedEntity => ({
            kind: key,
            value,
            name,
            aliases: toAliases(name, listOtherNames(key, value, portal)),
            address,
            agreements: count,
            running: key === 'member' ? countRunning(portal, value) : 0,
          })),
      ),
    ...portal.members.flatMap((member) => [
      ...member.regions.map(({ id, name, shortName, otherNames, agreements, url }): NamedEntity => ({
        kind: 'region',
        value: toMemberValue(member, id),
        name: label('region', toMemberValue(member, id)),
        aliases: toAliases(label('region', toMemberValue(member, id)), [...listWords(name), shortName, ...otherNames]),
        address: toOwnAddress({ url }, locale),
        agreements: agreements.length,
        running: 0,
      })),
      ...listPartners(member, locale, toAliases),
    ]),
  ];
}

/** The search indexes of members that lie beside that of a portal. */
export function listMergedIndexes({ members }: Portal): MergedIndex[] {
  return members
    .filter(({ searched }) => searched.length > 0)
    .map(({ key, url, searched }) => ({ member: key, url, languages: searched }));
}

/** Partners with the member in whose register they stand: two may have the same partner. */
function listPartners(member: Member, locale: Locale, toAliases: ToAliases): NamedEntity[] {
  return member.partners.map(({ id, name, endonym, otherNames, agreements, url }) => {
    const own = name[locale] ?? listWords(name)[0] ?? id;
    const shown = `${own} (${toMemberName(member, locale)})`;
    return {
      kind: 'partner',
      value: toMemberValue(member, id),
      name: shown,
      aliases: toAliases(shown, [...listWords(name), endonym?.text ?? '', ...otherNames]),
      address: toOwnAddress({ url }, locale),
      agreements: agreements.length,
      running: 0,
    };
  });
}

function listOtherNames(key: string, value: string, portal: Portal): readonly string[] {
  switch (key) {
    case 'member':
      return portal.members.filter((member) => member.key === value).flatMap(({ name }) => Object.values(name));
    case 'country': {
      const country = portal.countries.find(({ code }) => code === value);
      return country
        ? [...Object.values(country.name), ...Object.values(country.adjective ?? {}), ...country.aliases]
        : [];
    }
    case 'sector': {
      const sector = portal.sectors.find((one) => one.key === value);
      return sector ? [...Object.values(sector.name), ...sector.aliases] : [];
    }
    default:
      return [];
  }
}

function countRunning(portal: Portal, key: string): number {
  const member = portal.members.find((one) => one.key === key);
  return member ? countMember(member).running : 0;
}

function listWords(text: MemberText): string[] {
  return Object.values(text).filter((words) => words !== null);
}
