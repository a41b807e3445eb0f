import matter from 'gray-matter';
import { addMonths } from '../../../src/domain/calendar/dates.ts';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import type { CollectionName } from '../../../src/model/collections.ts';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import { formatEntryText, toEntryText } from '../../../src/reader/entry-text.ts';
import { listValid, type ContentSet } from '../../../src/reader/content-set.ts';
import type { DraftFile } from '../records/record-draft.ts';
import { listTemplates } from '../records/templates.ts';
import type { ProvincePlan } from './province-plan.ts';
import { listStarterTemplates } from './starter-words.ts';

/**
 * The starting files of the folder at hand with codes and names of the new province; where it has none, or its records are
 * in another language, those with which the new one's language begins.
 */
export function adaptTemplates(plan: ProvincePlan, from: ContentSet): DraftFile[] {
  const templates = listTemplates(from.files);
  if (from.languages[0] !== plan.languages[0] || templates.length === 0) return beginTemplates(plan, from);
  const adapt = createAdapter(plan, from);
  return templates
    .filter(({ place }) => plan.languages.includes(place.language))
    .map(({ file: { path, text } }) => ({ path: `_templates/${adapt(path)}`, text: adapt(text) }));
}

function beginTemplates(plan: ProvincePlan, from: ContentSet): DraftFile[] {
  const { regions, province, day } = plan;
  const [main, ...others] = plan.languages;
  const [sector] = from.dataFile('sectors.yaml')?.data ?? [];
  const { code, name } = regions[0] ?? province;
  const values = { code, slug: toSlug(name), day, later: addMonths(day, 6), sector: sector?.key ?? '' };
  return listStarterTemplates(main, values).flatMap(({ collection, name: file, text }) => [
    { path: `_templates/${collection}/${main}/${file}`, text: formatEntryText(text, getEntryForm(collection)) ?? text },
    ...others.flatMap((language) =>
      listStarterTemplates(language, values)
        .filter((own) => own.collection === collection)
        .map((own) => ({
          path: `_templates/${collection}/${language}/${file}`,
          text: toTranslation(collection, own.text, values.slug),
        })),
    ),
  ]);
}

/** Of a starting file, the words that a translation of the record holds. */
function toTranslation(collection: CollectionName, text: string, member: string): string {
  const { data, content } = matter(text) as unknown as { data: StarterFields; content: string };
  const { title, summary, members = [] } = data;
  const notes = members.map(({ note }) => ({ member, text: note }));
  const fields = { title, summary, ...(notes.length > 0 && { notes }) };
  return toEntryText({ fields, body: content.trim() }, getEntryForm(collection));
}

interface StarterFields {
  title: string;
  summary: string;
  /** Those of a collection: the first region. */
  members?: { note: string }[];
}

/** The editors' guide of the folder at hand with codes and names of the new province; undefined where it is in another language. */
export function adaptGuide(plan: ProvincePlan, from: ContentSet): string | undefined {
  const guide = from.files.find(({ path }) => path === 'README.md');
  return guide && from.languages[0] === plan.languages[0]
    ? createAdapter(plan, from)(new TextDecoder().decode(guide.read()))
    : undefined;
}

function createAdapter({ province, regions }: ProvincePlan, from: ContentSet): (text: string) => string {
  const example = regions[0] ?? province;
  const old = listValid(from.records('regions')).toSorted((a, b) => b.data.code.length - a.data.code.length);
  return (text) =>
    old.reduce((changed, { slug, data: { code, name, shortName } }) => {
      const now = code === from.dataFile('site.yaml')?.data?.provinceCode ? province : example;
      return replaceWords(changed, [
        [slug, toSlug(now.name)],
        [code, now.code],
        [name, now.name],
        [shortName, now.shortName],
        [toSlug(shortName), toSlug(now.shortName)],
      ]);
    }, text);
}

/** Whole words only: a code is no part of a longer one. */
function replaceWords(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce(
    (changed, [old, now]) =>
      changed.replace(new RegExp(`(?<![\\p{L}\\p{N}.])${RegExp.escape(old)}(?![\\p{L}\\p{N}])`, 'gu'), () => now),
    text,
  );
}
