import { collectionNames } from '../../../../src/model/collections.ts';
import { readMembers } from '../../../../src/reader/members.ts';
import { readSearchVersion } from '../../../../src/reader/search-version.ts';
import { atFile } from '../finding.ts';
import type { Rule } from '../check-context.ts';

/** What a portal's own folder may hold: its country, and its institutional pages. */
const ofPortal: readonly string[] = ['pages', 'regions'];

/** Members of a portal whose copies cannot be used, and records that a portal would not show. */
export const checkMembers: Rule = ({ content }, report) => {
  const list = content.dataFile('members.yaml');
  if (!list) return;
  const unseen = collectionNames.filter((name) => !ofPortal.includes(name) && content.records(name).length > 0);
  if (unseen.length > 0) report('portal-with-records', atFile(list), { written: unseen.join(', ') });
  const { problems } = readMembers(list.data ?? [], content.files, readSearchVersion());
  for (const { code, file, values } of problems) report(code, { file }, values);
};
