import type { Language, PerLanguage } from '../text/language.ts';

/** What every value of a closed list with pages of its own has: its word in addresses. A published word never changes. */
export interface ListedValue {
  words: PerLanguage<string>;
}

/** The values of a closed list in their order, as a schema or a test wants them. */
export function listValues<K extends string>(list: Readonly<Record<K, unknown>>): readonly [K, ...K[]] {
  return Object.keys(list) as [K, ...K[]];
}

/** The values for which something holds: `listValuesWith(eventKinds, ({ isStep }) => isStep)`. */
export function listValuesWith<K extends string, V>(list: Readonly<Record<K, V>>, has: (value: V) => boolean): K[] {
  return listValues(list).filter((key) => has(list[key]));
}

/** A closed list without one of its values. */
export function omitValue<L extends Readonly<Record<string, unknown>>, K extends keyof L>(
  list: L,
  value: K,
): Omit<L, K> {
  const { [value]: _, ...rest } = list;
  return rest;
}

/** The value that a word of an address stands for: `findByWord(statuses, 'berlaku', language)` → `in-force`. */
export function findByWord<K extends string>(
  list: Readonly<Record<K, ListedValue>>,
  word: string,
  language: Language,
): K | undefined {
  return listValues(list).find((value) => list[value].words[language] === word);
}
