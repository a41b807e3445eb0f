import { addMonths } from '../../../src/domain/calendar/dates.ts';
import { toSlug } from '../../../src/domain/address/slugs.ts';
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

function beginTemplates({ languages: [main], regions, province, day }: ProvincePlan, from: ContentSet): DraftFile[] {
  const [sector] = from.dataFile('sectors.yaml')?.data ?? [];
  const { code, name } = regions[0] ?? province;
  const later = addMonths(day, 6);
  return listStarterTemplates(main, { code, slug: toSlug(name), day, later, sector: sector?.key ?? '' });
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
    old.reduce((changed, { slug, data: { code, shortName } }) => {
      const now = code === from.dataFile('site.yaml')?.data?.provinceCode ? province : example;
      return replaceWords(changed, [
        [slug, toSlug(now.name)],
        [code, now.code],
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
