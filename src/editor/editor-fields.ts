import { languages } from '../domain/text/language.ts';
import type { Field } from '@sveltia/cms';
import { getChoiceWord } from '../i18n/choice-words.ts';
import { getFieldWords } from '../i18n/field-words.ts';
import { translate } from '../i18n/translate.ts';
import { collections } from '../model/collections.ts';
import type { FormField } from '../schemas/form-fields.ts';
import type { Reference } from '../schemas/parts/field.ts';
import { toChoices, type Choice, type ReferenceChoices } from './editor-choices.ts';

type FieldParts = Record<string, unknown>;

/** The fields of a form as the browser editor describes them; `path` is the collection's name. */
export function toEditorFields(form: readonly FormField[], path: string, choices: ReferenceChoices): Field[] {
  return form.map((node) => toEditorField(node, { path, siblings: form, choices }));
}

interface Place {
  /** Of the form that the field stands in. */
  path: string;
  siblings: readonly FormField[];
  choices: ReferenceChoices;
}

function toEditorField(node: FormField, place: Place): Field {
  const { label, help: written } = getFieldWords(node, languages[0]);
  const isByName = node.reference !== undefined && isListed(node.reference, place.choices);
  const help = sayChoices(isByName ? withoutForms(written) : written, node, place);
  const path = `${place.path}.${node.name}`;
  const hint = node.stands === 'text' ? `${help} ${translate(languages[0], 'editor.onlyTranslation')}` : help;
  return {
    name: node.name,
    label,
    ...(hint !== '' && { hint }),
    required: toRequired(node),
    i18n: node.stands === 'record' ? false : node.isRepeated ? 'duplicate' : true,
    ...toWidget(node, path, place.choices),
  } as Field;
}

/**
 * Help is written for files, where keys are typed; the form shows words instead. Keys of other fields are named only where
 * they can be nothing else.
 */
function sayChoices(help: string, node: FormField, { path, siblings }: Place): string {
  const toWords = (field: FormField) =>
    (field.options ?? []).flatMap((key) => {
      const word = getChoiceWord(`${path}.${field.name}`, key, languages[0]);
      return word === undefined ? [] : [[key, word] as const];
    });
  const others = siblings.filter((field) => field !== node).flatMap(toWords);
  const words = [
    ...toWords(node),
    ...(node.kind === 'yes-no' ? listYesAndNo().map(({ label, value }) => [String(value), label] as const) : []),
    ...others.filter(([key]) => key.includes('-') || key.length > 8),
  ].toSorted(([a], [b]) => b.length - a.length);
  const said = words.reduce(
    (text, [key, word]) => text.replace(new RegExp(`(?<![\\w-])${key}(?![\\w-])`, 'g'), word),
    help,
  );
  // "Hibah (hibah)" says it once.
  const once = said.replace(/([\p{L}\p{N}][^(),;.]*) \(([^()]+)\)/gu, (all, before: string, inside: string) =>
    before.toLowerCase().endsWith(inside.toLowerCase()) ? before : all,
  );
  return once.slice(0, 1).toUpperCase() + once.slice(1);
}

/** What is chosen by its name needs no word about the form of its code. */
function withoutForms(help: string): string {
  return help
    .split(/(?<=\.)\s+(?=\p{Lu})/u)
    .filter((sentence, index) => !/["[]|\.yaml/.test(sentence) && (index > 0 || sentence.includes(':')))
    .join(' ');
}

/** The languages that must fill the field in; what only a translation has cannot be asked of the record. */
function toRequired({ stands, isRequired, isRequiredInText }: FormField): boolean | string[] {
  if (stands !== 'both') return stands === 'record' && isRequired;
  if (isRequired === isRequiredInText) return isRequired;
  const [first, ...others] = languages;
  return isRequired ? [first] : others;
}

const listYesAndNo = () => [
  { label: translate(languages[0], 'editor.yes'), value: true },
  { label: translate(languages[0], 'editor.no'), value: false },
];

function toWidget(node: FormField, path: string, choices: ReferenceChoices): FieldParts {
  if (node.reference && isChosen(node.reference, choices)) return toReference(node, node.reference, choices);
  switch (node.kind) {
    case 'group':
      return {
        widget: 'object',
        collapsed: 'auto',
        fields: toEditorFields(node.fields ?? [], path, choices),
      };
    case 'list':
      return toList(node, path, choices);
    case 'choice':
      return { widget: 'select', options: toChoices(path, node.options ?? []) };
    case 'yes-no':
      // A switch would write false into every file that says nothing.
      return node.isRequired ? { widget: 'boolean' } : { widget: 'select', options: listYesAndNo() };
    case 'number':
      return {
        widget: 'number',
        value_type: node.isWhole ? 'int' : 'float',
        ...(node.minimum !== undefined && { min: node.minimum }),
        ...(node.maximum !== undefined && { max: node.maximum }),
      };
    case 'day':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'partial-date':
      return { widget: 'string', ...matching(String.raw`^(by |about )?\d{4}(-\d{2}){0,2}(/\d{4}(-\d{2}){0,2})?$`) };
    case 'web-address':
      return { widget: 'string', ...matching(String.raw`^https?://[^\s<>"'\\]+$`) };
    default:
      return {
        widget: node.maximumWords === undefined ? 'string' : 'text',
        ...(node.maximum !== undefined && { maxlength: node.maximum }),
        ...(node.pattern && matching(node.pattern.source)),
        ...(node.maximumWords !== undefined && {
          pattern: [
            String.raw`^\s*(?:\S+\s+){0,${String(node.maximumWords - 1)}}\S*\s*$`,
            translate(languages[0], 'editor.wordLimit', { limit: String(node.maximumWords) }),
          ],
        }),
      };
  }
}

function toList(node: FormField, path: string, choices: ReferenceChoices): FieldParts {
  if (!node.fields) {
    if (node.options) return { widget: 'select', multiple: true, options: toChoices(path, node.options) };
    return {
      widget: 'list',
      field: { name: 'item', label: getFieldWords(node, languages[0]).label, widget: 'string' },
    };
  }
  return {
    widget: 'list',
    collapsed: true,
    minimize_collapsed: 'auto',
    fields: toEditorFields(node.fields, path, choices),
  };
}

/** What is chosen by its name: a record that the editor looks up, or an item of a list that the site hands over. */
type Chosen = Extract<Reference, 'agreements' | 'partners'> | keyof ReferenceChoices;

function isListed(reference: Reference, choices: ReferenceChoices): reference is keyof ReferenceChoices {
  return Object.hasOwn(choices, reference);
}

/** A record that takes the place of its own kind is rare: its slug is written. */
function isChosen(reference: Reference, choices: ReferenceChoices): reference is Chosen {
  return reference === 'agreements' || reference === 'partners' || isListed(reference, choices);
}

/** What may stand in place of a list of regions. */
const wordsForRegions = { all: 'editor.everyRegion', none: 'agreement.appliesToNone' } as const;

/** Records are chosen by their names. */
function toReference(node: FormField, reference: Chosen, choices: ReferenceChoices): FieldParts {
  const multiple = node.kind === 'list';
  if (!isListed(reference, choices)) {
    const { title, slug } = collections[reference];
    return {
      widget: 'relation',
      multiple,
      collection: reference,
      value_field: '{{slug}}',
      search_fields: [title],
      display_fields: slug === 'numbered' ? [`{{slug}} · {{${title}}}`] : [title],
    };
  }
  const words: Choice[] = (node.options ?? []).map((value) => ({
    label: translate(languages[0], wordsForRegions[value as keyof typeof wordsForRegions]),
    value,
  }));
  return { widget: 'select', multiple, options: [...words, ...choices[reference]], dropdown_threshold: 0 };
}

function matching(pattern: string): FieldParts {
  return { pattern: [pattern, translate(languages[0], 'editor.patternHint')] };
}
