import type { Rule } from '../check-context.ts';

/** Words and times that YAML 1.1 reads as true, false or a number of minutes, and YAML 1.2 as text. */
const ambiguous = /^(?:y|n|yes|no|on|off|\d{1,2}:[0-5]\d(?::[0-5]\d)?)$/i;

/** Values that programs read differently unless they are quoted. */
export const checkYamlTraps: Rule = ({ content }, report) => {
  for (const { document } of [...content.entries, ...content.dataFiles]) {
    if (!/(?<=[\s,[{:-])(?:y|n|yes|no|on|off|\d{1,2}:[0-5]\d(?::[0-5]\d)?)(?=\s*(?:[,\]}#]|$))/im.test(document.yaml))
      continue;
    // A boolean field with yes or no is refused by its schema.
    const refused = new Set<string>();
    for (const { text, line } of document.lines.listPlain())
      if (ambiguous.test(text) && !refused.has(`${text}:${String(line)}`)) {
        refused.add(`${text}:${String(line)}`);
        report('yaml-ambiguous', { file: document.path, line }, { written: text });
      }
  }
};
