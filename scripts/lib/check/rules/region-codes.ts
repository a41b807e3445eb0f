import type { Rule } from '../check-context.ts';
import { getAt } from '../field-values.ts';
import { atField } from '../finding.ts';
import { toCodeTest } from '../region-codes.ts';

/** Codes of regions have the form that site.yaml says. */
export const checkRegionCodes: Rule = ({ content, site }, report) => {
  if (!site) return;
  const { authority, example } = site.regionCodes;
  const hasForm = toCodeTest(site);
  for (const region of content.records('regions')) {
    const code = getAt(region.document.value, ['code']);
    if (region.data && !hasForm(region.data.code))
      report('region-code-form', atField(region, ['code']), {
        written: String(code),
        authority: authority[content.languages[0]],
        example,
      });
  }
};
