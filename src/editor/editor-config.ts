import { languages } from '../domain/text/language.ts';
import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import { translate } from '../i18n/translate.ts';
import { getEntryForm } from '../model/entry-form.ts';
import type { EditorHost } from '../schemas/site.ts';
import type { ReferenceChoices } from './editor-choices.ts';
import { editorCollections, type EditorCollection } from './editor-collections.ts';
import { toEditorFields } from './editor-fields.ts';

export interface EditorSettings {
  /** Where the content folder stands in the repository: `content`; empty where it is one itself. */
  folder: string;
  siteUrl: string;
  siteName: string;
  /** The git host; without it the editor works on a folder of this computer only. */
  host?: EditorHost | undefined;
  choices: ReferenceChoices;
  /** The number that the next agreement gets: `0128`. */
  nextNumber: string;
}

/** The whole configuration of the browser editor, made from the schemas. */
export function createEditorConfig(settings: EditorSettings): CmsConfig {
  const { folder, siteUrl, siteName, host } = settings;
  return {
    load_config_file: false,
    // Without a host: one that asks nobody anything, so that the editor offers the folder of this computer.
    backend: host
      ? { ...host }
      : { name: 'gitea', repo: 'lokal/lokal', base_url: siteUrl, api_root: siteUrl, app_id: 'lokal' },
    publish_mode: 'editorial_workflow',
    site_url: siteUrl,
    app_title: siteName,
    media_folder: toPath(folder, 'files'),
    public_folder: '/files',
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
    i18n: { structure: 'multiple_folders', locales: [...languages], default_locale: languages[0] },
    // Files keep the form of `npm run format:content`.
    output: { omit_empty_optional_fields: true, yaml: { indent_size: 2, indent_sequences: true, quote: 'none' } },
    editor: { preview: false },
    collections: editorCollections.map((collection) => toCollection(collection, settings)),
  };
}

const toPath = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`);

function toCollection(collection: EditorCollection, { folder, choices, nextNumber }: EditorSettings): EntryCollection {
  const { name, label, one, icon, title, summary, sortBy, slug, path } = collection;
  return {
    name,
    label: translate(languages[0], label),
    label_singular: translate(languages[0], one),
    icon,
    folder: toPath(folder, name),
    ...(path !== undefined && { path }),
    extension: 'md',
    format: 'yaml-frontmatter',
    identifier_field: title,
    summary,
    sortable_fields: [...sortBy],
    create: slug !== undefined,
    // A published address never vanishes: a record is withdrawn, not deleted.
    delete: false,
    i18n: true,
    aliases_field: false,
    slug: slug
      ? {
          ...(slug.template !== undefined && { template: slug.template }),
          editable: ['create'],
          pattern: [slug.pattern, translate(languages[0], 'editor.patternHint')],
          hint: translate(languages[0], slug.hint, { number: nextNumber }),
        }
      : { template: `{{${title}}}`, editable: false },
    fields: withBody(toEditorFields(getEntryForm(name), name, choices)),
  };
}

/** What people begin with: the text stands right behind the words that say what it is about. */
function withBody(fields: readonly Field[]): Field[] {
  const first = ['title', 'summary', 'purpose'];
  const at = fields.findLastIndex(({ name }) => first.includes(name)) + 1;
  return fields.toSpliced(at === 0 ? fields.length : at, 0, bodyField());
}

/** Markdown is written as Markdown: a visual editor would write citations and lists its own way. */
function bodyField(): Field {
  return {
    name: 'body',
    label: translate(languages[0], 'editor.body'),
    hint: translate(languages[0], 'editor.bodyHint'),
    widget: 'richtext',
    modes: ['raw'],
    editor_components: [],
    required: false,
    i18n: true,
  } as Field;
}
