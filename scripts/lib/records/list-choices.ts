import { classChoices, endReasonChoices, eventChoices } from './make-agreement.ts';
import { partnerKindChoices } from './make-partner.ts';
import { pressChoices } from './make-release.ts';
import { nameChoice, type Choices } from './read-choice.ts';
import { sourceKindChoices } from './source-answers.ts';
import type { SpokenKey } from './spoken-words.ts';

const lists: Readonly<Record<SpokenKey, Choices<string>>> = {
  class: classChoices,
  event: eventChoices,
  endReason: endReasonChoices,
  partnerKindOne: partnerKindChoices,
  press: pressChoices,
  sourceKind: sourceKindChoices,
};

/** The values of a closed list, as pages name them. */
export function listChoices(list: SpokenKey): string[] {
  return lists[list].options.map((option) => nameChoice(lists[list], option));
}
