import { toUrl } from '../domain/address/urls.ts';
import type { Partner } from '../domain/records/partner.ts';
import { compareWords } from './format.ts';
import { toText } from './names.ts';
import type { View } from './view.ts';

/** A partner in a list: how many agreements it has, and the flag of its country. */
interface PartnerLink {
  label: string;
  address: string;
  count: number;
  flag?: string | undefined;
}

/** Partners with their figures, by name. */
export function toPartnerLinks(partners: readonly Partner[], { register, locale }: View): PartnerLink[] {
  return partners
    .map((partner) => ({
      label: toText(partner, locale).name,
      address: toUrl({ page: 'partner', slug: partner.slug }, locale),
      count: register.ofPartner(partner.slug).length,
      flag: partner.country,
    }))
    .toSorted((a, b) => compareWords(a.label, b.label, locale));
}

/** Those with the most agreements, in the order in which they stood. */
export function listBusiest<T extends { count: number }>(links: readonly T[], atMost: number): T[] {
  const busiest = new Set(links.toSorted((a, b) => b.count - a.count).slice(0, atMost));
  return links.filter((link) => busiest.has(link));
}
