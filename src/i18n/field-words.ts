import { getLocale, isLocale, type FieldKey, type Locale } from './locales.ts';
import { createPlaceFill } from './translate.ts';
import { words, type FieldWords } from './words.ts';

/** What a field is called in a language, and its help for staff; a language of a text has no other words than its name. */
export function getFieldWords(field: { name: string; words?: FieldKey }, locale: Locale): FieldWords {
  if (field.words === undefined)
    return { label: isLocale(field.name) ? getLocale(field.name).name : field.name, help: '' };
  const fill = createPlaceFill(locale);
  const { label, help } = words[locale].fields[field.words];
  return { label: fill(label), help: fill(help) };
}
