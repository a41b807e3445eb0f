import type { Rule } from '../check-context.ts';

/** Words and times that YAML 1.1 reads as true, false or a number of minutes, and YAML 1.2 as text. */
const ambiguous = /^(?:y|n|yes|no|on|off|\d{1,2}:[0-5]\d(?::[0-5]\d)?)$/i;

/** Looks before the YAML is read once more for its lines. */
const anyAmbiguous = /(?<=[\s,[{:-])(?:y|n|yes|no|on|off|\d{1,2}:[0-5]\d(?::[0-5]\d)?)(?=\s{0,9}(?:[,\]}#]|$))/im;

/**
 * Values that programs read differently unless they are quoted. The editor writes the codes of Norway and of its language
 * without: in capitals, which nobody takes for "no", the code stands anywhere, the language where a language is asked for.
 */
export const checkYamlTraps: Rule = ({ content }, report) => {
  const countries = new Set(content.dataFile('countries.yaml')?.data?.map(({ code }) => code));
  for (const { document, issues } of [...content.entries, ...content.dataFiles]) {
    if (!anyAmbiguous.test(document.yaml)) continue;
    // Yes in place of true is refused by the schema.
    const refused = new Set(issues.slice(0, 100).map(({ path }) => document.lines.lineOf(path)));
    for (const { text, line, key } of document.lines.listPlain()) {
      if (!ambiguous.test(text) || countries.has(text) || (key === 'language' && text === 'no') || refused.has(line))
        continue;
      refused.add(line);
      report('yaml-ambiguous', { file: document.path, line }, { written: text });
    }
  }
};
