import type { ForeignParty, LocalParty } from '../domain/agreement/agreement.ts';
import { pickLanguage, type Localized } from '../domain/records/localized.ts';
import type { RegisteredAgreement } from '../domain/agreement/registered-agreement.ts';
import { toUrl } from '../domain/address/urls.ts';
import type { Locale } from './locales.ts';
import { withRegion } from './party-words.ts';
import type { View } from './view.ts';

/** Something named, with the address of its page where it has one. */
export interface Link {
  label: string;
  address?: string;
}

/** The words of a record in a language, or in its own where a translation is missing. */
export function toText<T>(record: { text: Localized<T> }, locale: Locale): T {
  return pickLanguage(record.text, locale);
}

/** The permanent number as readers cite it: `JTM-0042`. */
export function toAgreementNumber(agreement: { number: string }, view: Pick<View, 'site'>): string {
  return `${view.site.numberPrefix}-${agreement.number}`;
}

/** A region's name with its page. */
export function toRegionLink(code: string, { register, locale }: View): Link {
  const region = register.region(code);
  if (!region) return { label: code };
  return { label: toText(region, locale).name, address: toUrl({ page: 'region', slug: region.slug }, locale) };
}

/** What a region is: `Kota`. */
export function toRegionKind(key: string, { site }: Pick<View, 'site'>): string {
  return site.regionKinds.find((kind) => kind.key === key)?.singular ?? key;
}

/** A partner's name with its page. */
export function toPartnerLink(slug: string, { register, locale }: View): Link {
  const partner = register.partner(slug);
  if (!partner) return { label: slug };
  return { label: toText(partner, locale).name, address: toUrl({ page: 'partner', slug }, locale) };
}

/** A country's name with its page, which it has where something that is listed names it. */
export function toCountryLink(code: string, { register, locale }: View): Link {
  const country = register.country(code);
  if (!country) return { label: code };
  const label = country.name[locale] ?? code;
  return register.listsCountry(code)
    ? { label, address: toUrl({ page: 'country', slug: country.slug }, locale) }
    : { label };
}

/** A country as a sentence names it: "the Netherlands". */
export function toCountryInSentence(code: string, view: View): string {
  return view.register.country(code)?.nameInSentence?.[view.locale] ?? toCountryLink(code, view).label;
}

/** A sector's name with its page. */
export function toSectorLink(key: string, { register, locale }: View): Link {
  const sector = register.sector(key);
  if (!sector) return { label: key };
  return { label: sector.name[locale] ?? key, address: toUrl({ page: 'sector', slug: sector.slug }, locale) };
}

/** An agreement's title with its page. */
export function toAgreementLink(slug: string, { register, locale }: View): Link {
  const agreement = register.agreement(slug);
  if (!agreement) return { label: slug };
  return { label: toText(agreement, locale).title, address: toUrl({ page: 'agreement', slug }, locale) };
}

/** A local party of an agreement: the region itself, or the body of the region that is a party, which may name it. */
export function toLocalPartyLink(party: LocalParty, agreement: RegisteredAgreement, view: View): Link {
  const { partyNames } = toText(agreement, view.locale);
  const named = (name: string) => partyNames[name] ?? name;
  const region = party.region === undefined ? { label: named(party.outside ?? '') } : toRegionLink(party.region, view);
  return party.name ? { ...region, label: withRegion(named(party.name), region.label) } : region;
}

/** A foreign party of an agreement: a partner of the register, or a party without a page. */
export function toForeignPartyLink(party: ForeignParty, agreement: RegisteredAgreement, view: View): Link {
  if (party.partner) return toPartnerLink(party.partner, view);
  const name = party.name ?? '';
  return { label: toText(agreement, view.locale).partyNames[name] ?? name };
}
