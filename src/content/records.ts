import type { MarkdownHeading } from 'astro';
import { getCollection, getEntry, render } from 'astro:content';
import { site } from '~/config/site.ts';
import type { Localized } from '~/domain/records/localized.ts';
import type { CollectionName, RecordOf, TextOf } from '~/model/collections.ts';
import { getEntryForm } from '~/model/entry-form.ts';
import { noteRead, recorder } from '~/cache/page-reads.ts';

/** A record with its words in every language that has them. */
export interface JoinedRecord<C extends CollectionName, Words> {
  slug: string;
  record: RecordOf<C>;
  text: Localized<Words>;
}

const [recordLanguage, ...otherLanguages] = site.languages;

/** The fields of a record that its translations have too. */
export function pickWords<C extends CollectionName>(collection: C, file: RecordOf<C> | TextOf<C>): TextOf<C> {
  const names = getEntryForm(collection).flatMap(({ name, stands }) => (stands === 'record' ? [] : [name]));
  return Object.fromEntries(Object.entries(file).filter(([name]) => names.includes(name))) as TextOf<C>;
}

/** All records of a collection, drafts included, each joined with its translations. */
export async function listRecords<C extends CollectionName, Words = TextOf<C>>(
  collection: C,
  toWords: (file: RecordOf<C> | TextOf<C>, body: string) => Words = (file) => pickWords(collection, file) as Words,
): Promise<JoinedRecord<C, Words>[]> {
  noteRead('collection', collection);
  const texts = new Map((await getCollection(`${collection}-texts`)).map((text) => [text.id, text]));
  const records = await getCollection(collection);
  return records.map(({ id: slug, data, body = '' }) => {
    const record = data as RecordOf<C>;
    const translated = otherLanguages.flatMap((language) => {
      const text = texts.get(`${language}/${slug}`);
      return text === undefined ? [] : [[language, toWords(text.data as TextOf<C>, text.body ?? '')] as const];
    });
    return { slug, record, text: Object.fromEntries([[recordLanguage, toWords(record, body)], ...translated]) };
  });
}

/** The slugs of all records of a collection, drafts included. */
export async function listSlugs(collection: CollectionName): Promise<string[]> {
  noteRead('collection', collection);
  return (await getCollection(collection)).map(({ id }) => id);
}

/** The file of a record in one language, or in that of the record where there is no translation. */
export async function getFile(collection: CollectionName, slug: string, language: string) {
  const { entry, isTranslated } = await getEntryOf(collection, slug, language);
  // The types of the framework say less of what it keeps than it promises.
  const headings = entry?.rendered?.metadata?.headings as readonly MarkdownHeading[] | undefined;
  return entry && { text: entry.body, html: entry.rendered?.html, headings, isTranslated };
}

/** The same file as a component, with its headings: that of MDX needs the components of the page. */
export async function renderFile(collection: CollectionName, slug: string, language: string) {
  const { entry, isTranslated } = await getEntryOf(collection, slug, language);
  return entry && { ...(await render(entry)), isTranslated };
}

async function getEntryOf(collection: CollectionName, slug: string, language: string) {
  noteRead('file', [collection, slug, language].join(':'));
  return findEntry(collection, slug, language);
}

recorder?.provide('file', async (id) => {
  const [collection, slug = '', language = ''] = id.split(':');
  const { entry, isTranslated } = await findEntry(collection as CollectionName, slug, language);
  return [entry?.digest, isTranslated];
});

recorder?.provide('collection', async (name) => {
  const entries = [...(await getCollection(name as CollectionName)),
    ...(await getCollection(`${name as CollectionName}-texts`)),
  ];
  return entries.map(({ id, digest }) => [id, digest]);
});

async function findEntry(collection: CollectionName, slug: string, language: string) {
  const translation =
    language === recordLanguage ? undefined : await getEntry(`${collection}-texts`, `${language}/${slug}`);
  return { entry: translation ?? (await getEntry(collection, slug)), isTranslated: translation !== undefined };
}
