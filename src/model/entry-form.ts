import { listFields } from '../schemas/field-tree.ts';
import { mergeFields, type FormField } from '../schemas/form-fields.ts';
import { collectionSchemas, type CollectionName } from './collections.ts';

const forms = new Map<CollectionName, readonly FormField[]>();

/** The fields of a collection in the order in which its files hold them, both languages together. */
export function getEntryForm(collection: CollectionName): readonly FormField[] {
  let form = forms.get(collection);
  if (!form) {
    const { record, text } = collectionSchemas[collection];
    form = mergeFields(listFields(record), listFields(text));
    forms.set(collection, form);
  }
  return form;
}
