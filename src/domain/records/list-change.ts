import { findLastChange, getAgreementChange, getLastChange, pickNewest } from './last-change.ts';
import type { Partner } from './partner.ts';
import type { PressRelease } from './press-release.ts';
import type { Region } from './region.ts';
import type { Register } from '../register/register.ts';
import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';

/** Records that a page lists. */
interface Lists {
  agreements?: readonly RegisteredAgreement[];
  partners?: readonly Partner[];
  regions?: readonly Region[];
  releases?: readonly PressRelease[];
}

/** The last day on which something in a list of records changed; undefined for a list of none. */
export function findListChange(register: Register, lists: Lists): string | undefined {
  const { today } = register;
  const { agreements = [], partners = [], regions = [], releases = [] } = lists;
  return pickNewest(
    [
      ...agreements.map((agreement) => getAgreementChange(agreement, today)),
      ...[...partners, ...regions, ...releases].map((record) => findLastChange(record, today)),
    ],
    today,
  );
}

/** The last day on which any record changed. */
export function getRegisterChange(register: Register): string {
  const { agreements, partners, regions, pressReleases, today } = register;
  return findListChange(register, { agreements, partners, regions, releases: pressReleases }) ?? today;
}

/** The last day on which a region, or something that its page and its data list, changed. */
export function getRegionChange(region: Region, register: Register): string {
  const { today } = register;
  const lists = { agreements: register.ofRegion(region.code), releases: register.releasesOf('regions', region.code) };
  const own = getLastChange(region, today);
  return pickNewest([own, findListChange(register, lists)], today) ?? own;
}
