import { languages } from '../domain/text/language.ts';
import { getChoiceWord } from '../i18n/choice-words.ts';

/** Something to choose: what staff read, and what the file gets. */
export interface Choice {
  label: string;
  value: string;
}

/** Lists of `content/` to choose from; records with a slug are looked up by the editor itself. */
export type ReferenceChoices = Readonly<
  Record<'regions' | 'region-kinds' | 'countries' | 'sectors', readonly Choice[]>
>;

/** The values of a choice with their words; a value without words of its own shows itself. */
export function toChoices(path: string, options: readonly string[]): Choice[] {
  return options.map((value) => ({ label: getChoiceWord(path, value, languages[0]) ?? value, value }));
}
