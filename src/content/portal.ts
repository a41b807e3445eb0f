import { contentDir, memberList } from '~/config/site.ts';
import type { Portal } from '~/domain/portal/portal.ts';
import { readMembers } from '~/reader/members.ts';
import { readSearchVersion } from '~/reader/search-version.ts';
import { listSourceFiles } from '~/reader/source-file.ts';
import { listCountries, listSectors } from './reference-data.ts';

let portal: Promise<Portal> | undefined;

/** The records of all members; undefined for a site with records of its own. */
export async function getPortal(): Promise<Portal | undefined> {
  if (memberList === undefined) return undefined;
  portal ??= readPortal(memberList);
  return portal;
}

async function readPortal(list: NonNullable<typeof memberList>): Promise<Portal> {
  // What is wrong with those that are left out, the check has told.
  const { members, missing } = readMembers(list, listSourceFiles(contentDir), readSearchVersion());
  return { members, missing, countries: await listCountries(), sectors: await listSectors() };
}
