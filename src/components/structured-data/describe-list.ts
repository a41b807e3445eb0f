import type { SiteFrame } from '~/components/layout/site-frame.ts';
import { findListChange } from '~/domain/records/list-change.ts';
import type { Country, Sector } from '~/domain/records/reference-data.ts';
import { toCountryLink, toSectorLink } from '~/i18n/names.ts';
import { toSubscriptions } from '~/i18n/subscriptions.ts';
import type { View } from '~/i18n/view.ts';

/** What machines read of a country's page. */
export function describeCountry({ code, slug }: Country, view: View): Partial<SiteFrame> {
  const { register } = view;
  const lists = { agreements: register.ofCountry(code), releases: register.releasesOf('countries', code) };
  return {
    modified: findListChange(register, lists),
    subscriptions: toSubscriptions({ page: 'country', slug }, toCountryLink(code, view).label, lists.agreements, view),
  };
}

/** What machines read of a sector's page. */
export function describeSector({ key, slug }: Sector, view: View): Partial<SiteFrame> {
  const { register } = view;
  const lists = { agreements: register.ofSector(key), releases: register.releasesOf('sectors', key) };
  return {
    modified: findListChange(register, lists),
    subscriptions: toSubscriptions({ page: 'sector', slug }, toSectorLink(key, view).label, lists.agreements, view),
  };
}
