import { slugPattern } from '../domain/address/slugs.ts';
import { collections, collectionNames, getCollection, type NameWhere } from '../model/collections.ts';
import type { UiKey } from '../i18n/translate.ts';

type EditedCollection = NameWhere<{ editor: object }>;

/** A folder of `content/` as the browser editor offers it. */
export interface EditorCollection {
  name: EditedCollection;
  label: UiKey;
  /** What one of them is called. */
  one: UiKey;
  icon: string;
  /** The field by which entries are listed. */
  title: 'title' | 'name';
  summary: string;
  sortBy: readonly string[];
  /** How a new entry gets its file name; without it, none can be made here. */
  slug?: { template?: string; pattern: string; hint: UiKey<'editor'> };
  /** Where the file stands below its language's folder. */
  path?: string;
}

const named = { pattern: slugPattern.source, hint: 'editor.slugHint' } as const;
const numbered = { pattern: slugPattern.source.replace('^', '^[0-9]{4}-'), hint: 'editor.numberHint' } as const;

/** The collections of the editor, in its order. Guides are missing: MDX is code, and edited through git. */
export const editorCollections: readonly EditorCollection[] = collectionNames
  .filter((name): name is EditedCollection => 'editor' in collections[name])
  .toSorted((a, b) => collections[a].editor.place - collections[b].editor.place)
  .map((name) => {
    const { editor } = collections[name];
    const { title, slug: form } = getCollection(name);
    const { icon, summary, sortBy, canCreate } = editor;
    return {
      name,
      label: `content.${name}`,
      one: `contentOne.${name}`,
      icon,
      title,
      summary,
      sortBy,
      ...(canCreate && { slug: form === 'numbered' ? numbered : { ...named, template: `{{${title}}}` } }),
      ...(form === 'by-year' && { path: "{{date | date('YYYY')}}/{{slug}}" }),
    };
  });
