import { listExplained } from '../../../../src/domain/records/explained.ts';
import type { Rule } from '../check-context.ts';
import { listAt } from '../field-values.ts';
import { atField } from '../finding.ts';
import { findNearest } from '../nearest.ts';

/** What terms explain: words that the site has, each explained once. */
export const checkGlossary: Rule = ({ content, vocabulary }, report) => {
  const file = content.dataFile('glossary.yaml');
  if (!file) return;
  const known = [...listExplained(), ...vocabulary.list('legal-instrument').map((key) => `instrument:${key}`)];
  const explained = new Set<unknown>();
  for (const { path, value } of listAt(file.document.value, 'terms.*.explains.*')) {
    if (typeof value !== 'string') continue;
    if (!known.includes(value))
      report('explains-unknown', atField(file, path), { written: value, suggestion: findNearest(value, known) });
    else if (explained.has(value)) report('explains-twice', atField(file, path), { written: value });
    explained.add(value);
  }
};
