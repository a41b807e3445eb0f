import { z } from 'astro/zod';
import { listFields, type FieldNode } from '../schemas/field-tree.ts';
import { collections, getCollection, isCollectionName, type CollectionName, type NameWhere } from './collections.ts';
import { dataFiles, getDataFile, isDataFileName, type DataFileName } from './data-files.ts';

type ReferredCollection = NameWhere<{ reference: object }>;
type ReferredFile = { [N in DataFileName]: (typeof dataFiles)[N] extends { items: object } ? N : never }[DataFileName];

/** What a field can refer to: `partner`, `country`, … */
export type ReferenceKind =
  (typeof collections)[ReferredCollection]['one'] | (typeof dataFiles)[ReferredFile]['items']['one'];

/** The collections to whose records a field can refer. */
export const referredCollections = Object.keys(collections).filter(
  (name): name is ReferredCollection => isCollectionName(name) && getCollection(name).reference !== undefined,
);

/** The list files to whose items a field can refer. */
export const referredFiles = Object.keys(dataFiles).filter(
  (name): name is ReferredFile => isDataFileName(name) && getDataFile(name).items !== undefined,
);

/** Fields that refer to something: where they stand (`foreign.*.partner`), and what they name. */
export interface ReferenceField {
  pattern: string;
  kind: ReferenceKind;
  /** True where the field names another record of its own collection. */
  isOwn: boolean;
}

const known = new Map<string, readonly ReferenceField[]>();

/** The references in the records of a collection, or in a list file, as their fields say. */
export function getReferences(name: CollectionName | DataFileName): readonly ReferenceField[] {
  const references = known.get(name) ?? readReferences(name);
  known.set(name, references);
  return references;
}

function readReferences(name: CollectionName | DataFileName): ReferenceField[] {
  const { schema, own } = isCollectionName(name)
    ? { schema: getCollection(name).record, own: referredCollections.find((other) => other === name) }
    : { schema: getDataFile(name).schema, own: undefined };
  const ownKind = own && collections[own].one;
  return listPatterns(listFields(schema), schema instanceof z.ZodArray ? '*.' : '').flatMap(
    ({ pattern, reference }) => {
      const kind = reference === 'own' ? ownKind : toReferenceKind(reference);
      return kind === undefined ? [] : [{ pattern, kind, isOwn: kind === ownKind }];
    },
  );
}

function listPatterns(fields: readonly FieldNode[], above: string) {
  return fields.flatMap((node): { pattern: string; reference: NonNullable<FieldNode['reference']> }[] => {
    const pattern = `${above}${node.name}${node.kind === 'list' ? '.*' : ''}`;
    return [
      ...(node.reference ? [{ pattern, reference: node.reference }] : []),
      ...listPatterns(node.fields ?? [], `${pattern}.`),
    ];
  });
}

/** What a reference to a collection (`partners`) or a list file (`countries`) names: `partner`, `country`. */
export function toReferenceKind(reference: string): ReferenceKind {
  const collection = referredCollections.find((name) => name === reference);
  const file = referredFiles.find((name) => name === `${reference}.yaml`);
  const kind = collection ? collections[collection].one : file && dataFiles[file].items.one;
  if (!kind) throw new Error(`Nothing in the model is called ${reference}.`);
  return kind;
}
