import type { Reference } from '../schemas/parts/field.ts';
import { id, type UiKey } from '../i18n/ui/id.ts';
import { translate } from '../i18n/translate.ts';

/** Something to choose: what staff read, and what the file gets. */
export interface Choice {
  label: string;
  value: string;
}

/** Lists of `content/` to choose from; partners and agreements are looked up by the editor itself. */
export type ReferenceChoices = Readonly<Record<Exclude<Reference, 'agreements' | 'partners'>, readonly Choice[]>>;

/** Words for the values of a choice, by the path of its field. */
const wordsOfChoices: Readonly<Record<string, string>> = {
  'agreements.class': 'class',
  'agreements.binding': 'binding',
  'agreements.events.kind': 'event',
  'agreements.documents.informationClass': 'informationClass',
  'partners.kind': 'partnerKindOne',
  'regions.infrastructure.kind': 'infrastructure',
  'press-releases.kind': 'press',
};

/** The values of a choice with their words; a value without words of its own shows itself. */
export function toChoices(path: string, options: readonly string[]): Choice[] {
  const prefix = wordsOfChoices[path] ?? `editor.choice.${path.slice(path.indexOf('.') + 1)}`;
  return options.map((value) => {
    const key = `${prefix}.${value}`;
    return { label: isUiKey(key) ? translate('id', key) : value, value };
  });
}

function isUiKey(key: string): key is UiKey {
  return Object.hasOwn(id, key);
}
