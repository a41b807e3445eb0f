import { endReasons } from '../../../src/domain/lists/end-reasons.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { words, type SheetWords } from '../../../src/i18n/words.ts';

export type SpokenKey = keyof SheetWords['spoken'];

/** Other words for a value in every language, by the key of its words; who says why something ended says that it did. */
export function listSpokenWords(key: SpokenKey, value: string): readonly string[] {
  const own = Object.values(words).flatMap(
    ({ sheets }) => (sheets.spoken[key] as Readonly<Record<string, readonly string[] | undefined>>)[value] ?? [],
  );
  return key === 'event' && value === 'end' ? [...own, ...endReasons.flatMap(listReasonWords)] : own;
}

function listReasonWords(reason: (typeof endReasons)[number]): readonly string[] {
  return [
    ...locales.map(({ code }) => translate(code, `endReason.${reason}`)),
    ...listSpokenWords('endReason', reason),
  ];
}
