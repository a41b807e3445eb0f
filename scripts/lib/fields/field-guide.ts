import { listFields, type FieldNode } from '../../../src/schemas/field-tree.ts';
import { publication, publicationText, review } from '../../../src/schemas/parts/publication.ts';
import { sources } from '../../../src/schemas/parts/sources.ts';
import { mergeFields } from '../../../src/schemas/form-fields.ts';
import { say } from '../records/say.ts';
import { collectionNames } from '../../../src/model/collections.ts';
import { dataFileNames, getDataFile } from '../../../src/model/data-files.ts';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import { z } from 'astro/zod';
import { putBetweenMarkers } from './between-markers.ts';
import { toEntryTable, toFieldTable, toTable } from './field-table.ts';

const shared = { ...review, sources, ...publication };
const sharedText = { ...publicationText };

/** The editors' guide with what it says of folders and fields brought up to date; undefined where its marks are missing. */
export function renewGuide(guide: string): string | undefined {
  const withFolders = putBetweenMarkers(guide, 'folders', writeFolders());
  return withFolders === undefined ? undefined : putBetweenMarkers(withFolders, 'fields', writeFieldGuide());
}

/** The folders of the content, from the model. */
function writeFolders(): string {
  return toTable(
    [say('fieldGuide.folder'), say('fieldGuide.holds')],
    collectionNames.map((name) => [`\`${name}/\``, say(`contentFolder.${name}`)]),
  );
}

/** The field tables of the editors' guide, from the schemas. */
export function writeFieldGuide(): string {
  return `${[writeShared(), ...writeCollections(), ...writeDataFiles()].join('\n\n')}\n`;
}

function writeShared(): string {
  const [record, text] = [listFields(z.strictObject(shared)), listFields(z.strictObject(sharedText))];
  return section(say('fieldGuide.shared'), say('fieldGuide.shared.lead'), [
    toEntryTable(mergeFields(record, text), 'shared'),
  ]);
}

function writeCollections(): string[] {
  return collectionNames.map((name) => {
    const form = getEntryForm(name);
    const common = form.filter(isShared).map((node) => `\`${node.name}\``);
    const own = form.filter((node) => !isShared(node));
    return section(`${say(`content.${name}`)} (\`${name}/\`)`, undefined, [
      toEntryTable(own, name),
      ...(common.length === 0 ? [] : [say('fieldGuide.shared.also', { fields: common.join(', ') })]),
    ]);
  });
}

/** A field of the same name that means something else (a page has optional sources) stays in its own table. */
function isShared(node: FieldNode): boolean {
  const common = listFields(z.strictObject(shared)).find(({ name }) => name === node.name);
  return common?.isRequired === node.isRequired && common.words === node.words;
}

function writeDataFiles(): string[] {
  return dataFileNames.map((name) =>
    section(`${say(`fieldGuide.data.${name}`)} (\`${name}\`)`, undefined, [
      toFieldTable(listFields(getDataFile(name).schema), name),
    ]),
  );
}

function section(title: string, lead: string | undefined, blocks: readonly string[]): string {
  return [`### ${title}`, ...(lead === undefined ? [] : [lead]), ...blocks].join('\n\n');
}
