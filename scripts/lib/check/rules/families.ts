import { listFamilyProblems } from '../../../../src/domain/agreement/agreement-family.ts';
import { listValid } from '../../../../src/reader/content-set.ts';
import type { Rule } from '../check-context.ts';
import { atField } from '../finding.ts';

/** Agreements that are their own predecessor or umbrella, directly or by way of others. */
export const checkFamilies: Rule = ({ content }, report) => {
  const records = listValid(content.records('agreements'));
  const members = records.map(({ slug, data: { umbrella, predecessor } }) => ({ slug, umbrella, predecessor }));
  for (const problem of listFamilyProblems(members)) {
    // A missing one is reported by the rule about references.
    if (problem.kind === 'missing') continue;
    const first = records.find(({ slug }) => slug === problem.slugs[0]);
    const written = [...problem.slugs, problem.slugs[0]].join(' → ');
    if (first) report('family-cycle', atField(first, [problem.relation]), { key: problem.relation, written });
  }
};
