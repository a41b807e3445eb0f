import { toUrl, type Page } from '../domain/address/urls.ts';
import type { MemberKind } from '../domain/records/handbook.ts';
import type { Link } from './names.ts';
import { toText } from './names.ts';
import type { View } from './view.ts';

/** A record of a collection with its page; undefined where it is not published. */
export function toMemberLink(kind: MemberKind, slug: string, view: View): Link | undefined {
  const found = finders[kind](slug, view);
  return found && { label: found.label, address: toUrl(found.page, view.locale) };
}

type Finder = (slug: string, view: View) => { label: string; page: Page } | undefined;

const finders: Readonly<Record<MemberKind, Finder>> = {
  agreement: (slug, { register, locale }) => {
    const agreement = register.agreement(slug);
    return agreement && { label: toText(agreement, locale).title, page: { page: 'agreement', slug } };
  },
  partner: (slug, { register, locale }) => {
    const partner = register.partner(slug);
    return partner && { label: toText(partner, locale).name, page: { page: 'partner', slug } };
  },
  region: (slug, { register, locale }) => {
    const region = register.regions.find((one) => one.slug === slug);
    return region && { label: toText(region, locale).name, page: { page: 'region', slug } };
  },
  pressRelease: (slug, { register, locale }) => {
    const release = register.pressReleases.find((one) => one.slug === slug);
    return release && { label: toText(release, locale).title, page: { page: 'press-release', slug } };
  },
  guide: (slug, { handbook, locale }) => {
    const guide = handbook.guides.find((one) => one.slug === slug);
    return guide && { label: toText(guide, locale).title, page: { page: 'guide', slug } };
  },
};
