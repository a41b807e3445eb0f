import { describe, expect, test } from 'vitest';
import type { NamedEntity } from '../../src/domain/search/named-entity.ts';
import { rankHits, type NamedHit } from '../../src/domain/search/rank-hits.ts';
import { toWords } from '../../src/domain/search/words.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist } from '../lib/dist.ts';
import { readSearchSources } from '../../scripts/lib/built-site/search-sources.ts';

/** Enough rows on a phone, where three suggestions stand in view. */
const inView = 3;

describe.each(languages)('while typing (%s)', (language) => {
  const { names, resolve, rows } = readSearchSources(dist, language);
  const suggest = (typed: string) => rankHits(resolve(typed, { isTyping: true }), rows).hits;
  const kindWords = new Set(names.regionWords.flatMap(toWords));
  const places = names.entities.filter(({ kind }) => kind === 'region' || kind === 'country' || kind === 'partner');

  test('half of a short name brings it among the first three, or behind names that begin alike and have as much', () => {
    const late = places.flatMap((entity) => {
      const typed = toHalf(entity);
      const position = suggest(typed).findIndex((hit) => hit.type === 'entity' && hit.entity === entity);
      const before = suggest(typed).slice(0, position);
      const isCrowded = position > 0 && before.every((hit) => beginsWith(hit, typed));
      return (position >= 0 && position < inView) || isCrowded ? [] : [`${typed}: ${entity.name} ${String(position)}`];
    });
    expect(late).toEqual([]);
  });

  test('a region and a country that share agreements are offered together, first', () => {
    const regions = names.entities.filter(({ kind }) => kind === 'region');
    const countries = names.entities
      .filter(({ kind }) => kind === 'country')
      .toSorted((a, b) => (b.agreements ?? 0) - (a.agreements ?? 0))
      .slice(0, 20);
    const wrong = regions.flatMap((region) =>
      countries.flatMap((country) => {
        const shared = rows.filter(
          ({ facets }) => facets.region.includes(region.value) && facets.country.includes(country.value),
        );
        const { hits, apart } = rankHits(resolve(`${region.name} ${country.name}`), rows);
        const [first] = hits;
        const isTrue =
          shared.length === 0 ? apart !== undefined : first !== undefined && holdsBoth(first, region, country);
        return isTrue ? [] : [`${region.name} ${country.name}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  function toHalf({ name }: NamedEntity): string {
    const words = toWords(name);
    const short = words.length > 1 ? words.filter((word) => !kindWords.has(word)) : words;
    const text = (short.length > 0 ? short : words).join(' ');
    return text.slice(0, Math.max(3, Math.ceil(text.length / 2))).trimEnd();
  }

  function beginsWith(hit: NamedHit, typed: string): boolean {
    if (hit.type !== 'entity') return false;
    return [hit.entity.name, ...hit.entity.aliases].some((name) => ` ${toWords(name).join(' ')}`.includes(` ${typed}`));
  }
});

function holdsBoth(hit: NamedHit, region: NamedEntity, country: NamedEntity): boolean {
  if (hit.type === 'filter') return [region, country].every((entity) => hit.combination.entities.includes(entity));
  return (
    hit.type === 'agreement' &&
    hit.row.facets.region.includes(region.value) &&
    hit.row.facets.country.includes(country.value)
  );
}
