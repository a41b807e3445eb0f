import type { Text, ValueTexts, ValueWords } from './texts.ts';

type Lists = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Text>>>>>>;

/** The words of values as texts of the interface: `status`, `in-force`, `clause` → `statusClause.in-force`. */
export function toValueTexts(words: ValueWords): ValueTexts {
  const lists: Lists = words;
  const areas: Record<string, Record<string, Text>> = {};
  for (const [list, values] of Object.entries(lists)) {
    for (const [value, parts] of Object.entries(values)) {
      for (const [part, text] of Object.entries(parts)) {
        if (part === 'address') continue;
        const area = part === 'label' ? list : `${list}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
        (areas[area] ??= {})[`${area}.${value}`] = text;
      }
    }
  }
  return areas as ValueTexts;
}
