import { listValid } from '../../../../src/reader/content-set.ts';
import type { Rule } from '../check-context.ts';
import { atField, atFile } from '../finding.ts';

/** What a release of an office must say, and what ties a news item to the register. */
export const checkPress: Rule = ({ content }, report) => {
  for (const item of listValid(content.records('press-releases'))) {
    const { kind, office, contact, agreements, partners, regions, general } = item.data;
    if (kind === 'release') {
      if (office === undefined) report('release-incomplete', atField(item, ['kind']), { key: 'office' });
      if (contact?.hours === undefined) report('release-incomplete', atField(item, ['kind']), { key: 'contact.hours' });
      if (contact?.timeZone === undefined)
        report('release-incomplete', atField(item, ['kind']), { key: 'contact.timeZone' });
    }
    const isLinked = agreements.length + partners.length + regions.length > 0;
    if (general && isLinked) report('general-with-links', atField(item, ['general']));
    if (!general && !isLinked) report('press-unlinked', atFile(item));
  }
};
