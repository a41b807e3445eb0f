import { toSlug } from '../../../src/domain/address/slugs.ts';
import { suggest } from '../../../src/domain/text/suggest.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import type { AnswerReader } from './answers.ts';

type Kind = 'regions' | 'partners' | 'countries' | 'sectors';

/** Finds codes and slugs by the names that people write; a name that could mean two things finds nothing. */
export type FindReference = (
  kind: Kind,
  written: string,
  answers: AnswerReader,
  question: string,
) => string | undefined;

const titles: Readonly<Record<Kind, string>> = {
  regions: 'Wilayah',
  partners: 'Mitra',
  countries: 'Negara',
  sectors: 'Bidang',
};

/** Learns all names of a content folder. */
export function createReferenceFinder(content: ContentSet): FindReference {
  const names: Record<Kind, Map<string, Set<string>>> = {
    regions: listRegionNames(content),
    partners: new Map(),
    countries: new Map(),
    sectors: new Map(),
  };
  for (const { slug, data } of content.records('partners'))
    if (data) for (const name of [slug, data.name, ...data.otherNames]) add(names.partners, name, slug);
  for (const country of content.dataFile('countries.yaml')?.data ?? [])
    for (const name of [country.code, ...Object.values(country.name), ...country.aliases])
      add(names.countries, name, country.code);
  for (const sector of content.dataFile('sectors.yaml')?.data ?? [])
    for (const name of [sector.key, ...Object.values(sector.name), ...sector.aliases])
      add(names.sectors, name, sector.key);

  return (kind, written, answers, question) => {
    const found = [...(names[kind].get(toSlug(written)) ?? [])];
    if (found.length === 1) return found[0];
    if (found.length > 1) {
      answers.refuse(question, `"${written}" dapat berarti ${found.join(' atau ')}; tulis nama lengkap atau kodenya`);
      return undefined;
    }
    const near = suggest(toSlug(written), names[kind].keys());
    const hint = near === undefined ? '' : `; mungkin maksudnya ${[...(names[kind].get(near) ?? [])].join(' atau ')}`;
    answers.refuse(question, `${titles[kind]} "${written}" tidak dikenal${hint}`);
    return undefined;
  };
}

/** "Kab. Malang", "Kabupaten Malang" and "35.07" are one region; "Malang" alone is two. */
function listRegionNames(content: ContentSet): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const kinds = content.dataFile('region-kinds.yaml')?.data ?? [];
  for (const { data } of content.records('regions')) {
    if (!data) continue;
    const prefixes = kinds.find(({ key }) => key === data.kind)?.prefixes ?? [];
    const short = prefixes.map((prefix) => `${prefix} ${data.shortName}`);
    for (const name of [data.code, data.name, data.shortName, ...short, ...data.otherNames])
      add(names, name, data.code);
  }
  return names;
}

function add(names: Map<string, Set<string>>, name: string, key: string): void {
  const slug = toSlug(name);
  if (slug === '') return;
  const keys = names.get(slug) ?? new Set<string>();
  names.set(slug, keys.add(key));
}
