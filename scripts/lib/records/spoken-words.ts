import { words, type SheetWords } from '../../../src/i18n/words.ts';

export type SpokenKey = keyof SheetWords['spoken'];

/** Other words for a value in every language, by the key of its words. */
export function listSpokenWords(key: SpokenKey, value: string): readonly string[] {
  return Object.values(words).flatMap(
    ({ sheets }) => (sheets.spoken[key] as Readonly<Record<string, readonly string[] | undefined>>)[value] ?? [],
  );
}
