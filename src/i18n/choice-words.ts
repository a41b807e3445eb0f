import type { Language } from '../domain/text/language.ts';
import { isUiKey, translate } from './translate.ts';

/** Words for the values of a choice, by the path of its field. */
const wordsOfChoices: Readonly<Record<string, string>> = {
  'agreements.class': 'class',
  'agreements.binding': 'binding',
  'agreements.events.kind': 'event',
  'agreements.documents.informationClass': 'informationClass',
  'agreements.events.reason': 'endReason',
  'partners.kind': 'partnerKindOne',
  'regions.infrastructure.kind': 'infrastructure',
  'press-releases.kind': 'press',
};

/** What staff read for a value of a choice; `path` is that of its field: `agreements.events.kind`. */
export function getChoiceWord(path: string, value: string, language: Language): string | undefined {
  const prefix = path.endsWith('.sources.kind')
    ? 'sourceKind'
    : (wordsOfChoices[path] ?? `editor.choice.${path.slice(path.indexOf('.') + 1)}`);
  const key = `${prefix}.${value}`;
  return isUiKey(key) ? translate(language, key) : undefined;
}
