import { getAgreementChange, getLastChange, pickNewest } from './last-change.ts';
import type { Partner } from './partner.ts';
import type { PressRelease } from './press-release.ts';
import type { Region } from './region.ts';
import type { Register } from './register.ts';
import type { RegisteredAgreement } from './registered-agreement.ts';

/** The last day on which something in a list of records changed; all records where no list is given. */
export function getListChange(
  register: Register,
  lists: {
    agreements?: readonly RegisteredAgreement[];
    partners?: readonly Partner[];
    regions?: readonly Region[];
    releases?: readonly PressRelease[];
  } = {
    agreements: register.agreements,
    partners: register.partners,
    regions: register.regions,
    releases: register.pressReleases,
  },
): string {
  const { today } = register;
  const { agreements = [], partners = [], regions = [], releases = [] } = lists;
  const days = [
    ...agreements.map((agreement) => getAgreementChange(agreement, today)),
    ...[...partners, ...regions, ...releases].map((record) => getLastChange(record, today)),
  ];
  return pickNewest(days, today) ?? today;
}
