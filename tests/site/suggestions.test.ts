import { describe, expect, test } from 'vitest';
import type { NamedEntity } from '../../src/domain/search/named-entity.ts';
import { rankHits, type NamedHit } from '../../src/domain/search/rank-hits.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist } from '../lib/dist.ts';
import { beginsSo, listHalfNames } from '../lib/half-names.ts';
import { readSearchSources } from '../../scripts/lib/built-site/search-sources.ts';

/** Enough rows on a phone, where three suggestions stand in view. */
const inView = 3;

describe.each(languages)('while typing (%s)', (language) => {
  const { names, resolve, rows } = readSearchSources(dist, language);
  const suggest = (typed: string) => rankHits(resolve(typed, { isTyping: true }), rows).hits;

  test('half of a short name brings it among the first three, or behind names that begin alike and have as much', () => {
    const late = listHalfNames(names).flatMap(({ entity, typed }) => {
      const position = suggest(typed).findIndex((hit) => hit.type === 'entity' && hit.entity === entity);
      const before = suggest(typed).slice(0, position);
      const isCrowded = position > 0 && before.every((hit) => hit.type === 'entity' && beginsSo(hit.entity, typed));
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
});

function holdsBoth(hit: NamedHit, region: NamedEntity, country: NamedEntity): boolean {
  if (hit.type === 'filter') return [region, country].every((entity) => hit.combination.entities.includes(entity));
  return (
    hit.type === 'agreement' &&
    hit.row.facets.region.includes(region.value) &&
    hit.row.facets.country.includes(country.value)
  );
}
