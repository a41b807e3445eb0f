import { getAddressWords, type AddressList, type AddressWord } from '../address/address-words.ts';
import type { Language, PerLanguage } from '../text/language.ts';

/** What every value of a closed list with pages of its own has: its word in addresses. A published word never changes. */
export interface ListedValue {
  words: PerLanguage<string>;
}

/**
 * A closed list with the words of its values in addresses, which the folder of each language gives. A value without a
 * word is an error of types.
 */
export function addWords<L extends AddressList, const V extends Readonly<Record<AddressWord<L>, object>>>(
  list: L,
  values: V & Readonly<Record<Exclude<keyof V, AddressWord<L>>, never>>,
): { readonly [K in keyof V]: V[K] & ListedValue } {
  const entries = Object.entries<object>(values).map(([key, face]) => [
    key,
    { ...face, words: getAddressWords(list, key as AddressWord<L>) },
  ]);
  return Object.fromEntries(entries) as { readonly [K in keyof V]: V[K] & ListedValue };
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
