import { andBetween, toFullName, withoutInside, withoutTitle } from './sheet-words.ts';

/**
 * The ways in which a name may be meant, the nearest first: as written, with short forms in full, without what stands
 * in brackets, and what stands in brackets alone.
 * @example listVariants('Rep. Ceko (Czechia)')  // ['Rep. Ceko (Czechia)', 'Republik Ceko (Czechia)', 'Rep. Ceko', …]
 */
export function listVariants(written: string): string[] {
  const [, before = '', inside = '', after = ''] = /^([^(]*)\(([^)]*)\)?(.*)$/s.exec(written) ?? [];
  const parts = inside === '' ? [written] : [written, `${before} ${after}`, inside];
  const variants = parts.flatMap((part) => {
    const text = part.replace(/\s+/g, ' ').trim();
    const full = toFullName(text);
    return [text, full, withoutTitle(full), withoutInside(full)];
  });
  return [...new Set(variants)].filter((text) => text !== '');
}

/** What stands between several names in one cell, the surest first. */
const separators = [/[\n;|]+/, /,/, /\s*\/\s*|\s+(?:-|–)\s+/, andBetween];

/**
 * Takes a cell with several names apart, as little as is needed for each part to be known; a part that nobody knows
 * comes back with `undefined`.
 */
export function readList<T>(
  written: string,
  find: (name: string) => T | undefined,
  depth = 0,
): [string, T | undefined][] {
  const name = written
    .replace(/^\s*(?:[-•·*]|\(?\d{1,2}[.)])\s+/, '')
    .trim()
    .replace(/[.,;]$/, '');
  if (name === '') return [];
  const found = find(name);
  if (found !== undefined) return [[name, found]];
  for (const [index, separator] of separators.entries()) {
    if (index < depth) continue;
    const parts = name.split(separator).filter((part) => part.trim() !== '');
    if (parts.length > 1) return parts.flatMap((part) => readList(part, find, index));
  }
  return [[name, undefined]];
}

/**
 * True for letters that stand in a name in this order, beginning with its first.
 * @example isAbbreviation('mlg', 'malang')  // true
 */
export function isAbbreviation(short: string, name: string): boolean {
  let from = 0;
  return [...short].every((letter, index) => {
    const at = name.indexOf(letter, from);
    from = at + 1;
    return index === 0 ? at === 0 : at !== -1;
  });
}
