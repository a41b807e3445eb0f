import type { FieldNode } from '../../../src/schemas/field-tree.ts';
import type { FormField } from '../../../src/schemas/form-fields.ts';
import { getFieldWords } from '../../../src/i18n/field-words.ts';
import { describeField, guideLanguage } from './field-words.ts';

const heading = ['Kolom', 'Isi', 'Wajib', 'Petunjuk'];
const headingWithFiles = ['Kolom', 'Isi', 'Berkas', 'Wajib', 'Petunjuk'];

/** A table of the fields of a file that both languages share; fields of a group follow it: `series › period`. */
export function toFieldTable(fields: readonly FieldNode[], path: string): string {
  return toTable(heading, listRows(fields, path));
}

/** The same for records with translations; it says which of both files holds the field. */
export function toEntryTable(form: readonly FormField[], path: string): string {
  return toTable(headingWithFiles, listEntryRows(form, path));
}

function listRows(fields: readonly FieldNode[], path: string, above = ''): string[][] {
  return fields.flatMap((node) => {
    const below = `${path}.${node.name}`;
    const name = `${above}${node.name}`;
    const row = [toName(name, node), describeField(node, below), node.isRequired ? 'ya' : 'tidak', toHelp(node)];
    return [row, ...(node.isLocalized ? [] : listRows(node.fields ?? [], below, `${name} › `))];
  });
}

function listEntryRows(form: readonly FormField[], path: string, above = ''): string[][] {
  return form.flatMap((node) => {
    const below = `${path}.${node.name}`;
    const name = `${above}${node.name}`;
    const row = [toName(name, node), describeField(node, below), files[node.stands], toNeed(node), toHelp(node)];
    return [row, ...listEntryRows(node.fields ?? [], below, `${name} › `)];
  });
}

const files = { record: '`id`', text: '`en`', both: '`id`, `en`' };

function toNeed({ isRequired, isRequiredInText, stands }: FormField): string {
  if (stands !== 'both' || isRequired === isRequiredInText) return isRequired ? 'ya' : 'tidak';
  return isRequired ? 'di `id`' : 'di `en`';
}

function toName(name: string, node: FieldNode): string {
  return `\`${name}\` ${getFieldWords(node, guideLanguage).label}`;
}

const toHelp = (node: FieldNode) => getFieldWords(node, guideLanguage).help;

/** A table of Markdown. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}
