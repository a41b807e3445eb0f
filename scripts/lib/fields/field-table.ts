import type { FieldNode } from '../../../src/schemas/field-tree.ts';
import type { FormField } from '../../../src/schemas/form-fields.ts';
import { getFieldWords } from '../../../src/i18n/field-words.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { say } from '../records/say.ts';
import { describeField, toCode } from './field-words.ts';

const heading = ['field', 'content', 'required', 'help'] as const;
const headingWithFiles = ['field', 'content', 'file', 'required', 'help'] as const;
const toHeading = (names: readonly (typeof headingWithFiles)[number][]) =>
  names.map((name) => say(`fieldGuide.${name}`));

/** A table of the fields of a file that both languages share; fields of a group follow it: `series › period`. */
export function toFieldTable(fields: readonly FieldNode[], path: string): string {
  return toTable(toHeading(heading), listRows(fields, path));
}

/** The same for records with translations; it says which of the two files holds the field. */
export function toEntryTable(form: readonly FormField[], path: string): string {
  return toTable(toHeading(isTranslated() ? headingWithFiles : heading), listEntryRows(form, path));
}

function listRows(fields: readonly FieldNode[], path: string, above = ''): string[][] {
  return fields.flatMap((node) => {
    const below = `${path}.${node.name}`;
    const name = `${above}${node.name}`;
    const row = [toName(name, node), describeField(node, below), toYesNo(node.isRequired), toHelp(node)];
    return [row, ...(node.isLocalized ? [] : listRows(node.fields ?? [], below, `${name} › `))];
  });
}

function listEntryRows(form: readonly FormField[], path: string, above = ''): string[][] {
  return form.flatMap((node) => {
    const below = `${path}.${node.name}`;
    const name = `${above}${node.name}`;
    const file = isTranslated() ? [listFiles(node)] : [];
    const row = [toName(name, node), describeField(node, below), ...file, toNeed(node), toHelp(node)];
    return [row, ...listEntryRows(node.fields ?? [], below, `${name} › `)];
  });
}

/** A site in one language has one file for each record, and needs no column that says which. */
const isTranslated = () => languages.length > 1;

/** The folders of the languages whose files hold a field: that of the record, or those of the others. */
function listFiles({ stands }: FormField): string {
  const [record, ...others] = languages.map(toCode);
  return { record: [record], text: others, both: [record, ...others] }[stands].join(', ');
}

function toNeed({ isRequired, isRequiredInText, stands }: FormField): string {
  if (!isTranslated() || stands !== 'both' || isRequired === isRequiredInText) return toYesNo(isRequired);
  const [record, ...others] = languages.map(toCode);
  return say('fieldGuide.in', { file: isRequired ? (record ?? '') : others.join(', ') });
}

const toYesNo = (isRequired: boolean) => say(isRequired ? 'fieldGuide.yes' : 'fieldGuide.no');

function toName(name: string, node: FieldNode): string {
  return `\`${name}\` ${getFieldWords(node, languages[0]).label}`;
}

const toHelp = (node: FieldNode) => getFieldWords(node, languages[0]).help;

/** A table of Markdown. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}
