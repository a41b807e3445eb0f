import { listValid } from '../../../../src/reader/content-set.ts';
import type { Rule } from '../check-context.ts';
import { getAt } from '../field-values.ts';
import { atField, atFile } from '../finding.ts';

/** What a release of an office must say; all that is missing is told at once, whatever else is wrong with it. */
const ofRelease = ['number', 'office', 'contact.hours', 'contact.timeZone'];

/** What a release of an office must say, and what ties a news item to the register. */
export const checkPress: Rule = ({ content }, report) => {
  for (const item of content.records('press-releases')) {
    const { value } = item.document;
    const missing =
      getAt(value, ['kind']) === 'release' ? ofRelease.filter((key) => getAt(value, key.split('.')) === undefined) : [];
    if (missing.length > 0) report('release-incomplete', atField(item, ['kind']), { keys: missing.join(', ') });
  }
  for (const item of listValid(content.records('press-releases'))) {
    const { agreements, partners, regions, general } = item.data;
    const isLinked = agreements.length + partners.length + regions.length > 0;
    if (general && isLinked) report('general-with-links', atField(item, ['general']));
    if (!general && !isLinked) report('press-unlinked', atFile(item));
  }
};
