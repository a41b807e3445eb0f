import { guideLanguage } from './field-words.ts';
import { listFields, type FieldNode } from '../../../src/schemas/field-tree.ts';
import { publication, publicationText, review } from '../../../src/schemas/parts/publication.ts';
import { sources } from '../../../src/schemas/parts/sources.ts';
import { mergeFields } from '../../../src/schemas/form-fields.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { collectionNames, collections, getCollection } from '../../../src/model/collections.ts';
import { dataFileNames, getDataFile, type DataFileName } from '../../../src/model/data-files.ts';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import { z } from 'astro/zod';
import { putBetweenMarkers } from './between-markers.ts';
import { toEntryTable, toFieldTable, toTable } from './field-table.ts';

const dataFileTitles: Record<DataFileName, string> = {
  'site.yaml': 'Pengaturan situs',
  'sectors.yaml': 'Bidang',
  'countries.yaml': 'Negara',
  'region-kinds.yaml': 'Jenis wilayah',
  'place.yaml': 'Sebutan dan hukum tempat',
  'members.yaml': 'Anggota portal',
  'aliases.yaml': 'Sebutan lain untuk pencarian',
  'outside.yaml': 'Yang tidak dimuat, untuk pencarian',
  'exports.yaml': 'Ekspor',
  'glossary.yaml': 'Istilah',
  'legal-instruments.yaml': 'Dasar hukum',
  'map/insets.yaml': 'Peta',
  'brand/hues.yaml': 'Warna',
};

const shared = { ...review, sources, ...publication };
const sharedText = { ...publicationText };

/** The editors' guide with what it says of folders and fields brought up to date; undefined where its marks are missing. */
export function renewGuide(guide: string): string | undefined {
  const withFolders = putBetweenMarkers(guide, 'folder', writeFolders());
  return withFolders === undefined ? undefined : putBetweenMarkers(withFolders, 'kolom', writeFieldGuide());
}

/** The folders of the content, from the model. */
function writeFolders(): string {
  return toTable(
    ['Folder', 'Isinya'],
    collectionNames.map((name) => [`\`${name}/\``, getCollection(name).about]),
  );
}

/** The field tables of the editors' guide, from the schemas. */
export function writeFieldGuide(): string {
  return `${[writeShared(), ...writeCollections(), ...writeDataFiles()].join('\n\n')}\n`;
}

function writeShared(): string {
  const [record, text] = [listFields(z.strictObject(shared)), listFields(z.strictObject(sharedText))];
  return section('Kolom bersama', 'Kolom ini ada di banyak jenis berkas, dengan arti yang sama.', [
    toEntryTable(mergeFields(record, text), 'shared'),
  ]);
}

function writeCollections(): string[] {
  return collectionNames.map((name) => {
    const form = getEntryForm(name);
    const common = form.filter(isShared).map((node) => `\`${node.name}\``);
    const own = form.filter((node) => !isShared(node));
    return section(`${translate(guideLanguage, collections[name].words.many)} (\`${name}/\`)`, undefined, [
      toEntryTable(own, name),
      ...(common.length === 0 ? [] : [`Ditambah kolom bersama: ${common.join(', ')}.`]),
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
    section(`${dataFileTitles[name]} (\`${name}\`)`, undefined, [
      toFieldTable(listFields(getDataFile(name).schema), name),
    ]),
  );
}

function section(title: string, lead: string | undefined, blocks: readonly string[]): string {
  return [`### ${title}`, ...(lead === undefined ? [] : [lead]), ...blocks].join('\n\n');
}
