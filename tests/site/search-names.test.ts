import { describe, expect, test } from 'vitest';
import { toUrl } from '../../src/domain/address/urls.ts';
import type { NamedEntity } from '../../src/domain/search/named-entity.ts';
import { rankHits } from '../../src/domain/search/rank-hits.ts';
import type { Resolver } from '../../src/domain/search/resolve-query.ts';
import { toSingular, toWords } from '../../src/domain/search/words.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist, listPages } from '../lib/dist.ts';
import { readSearchSources } from '../../scripts/lib/built-site/search-sources.ts';

/** The names offered first for a query, agreements left aside. */
function listFirst(query: string, resolve: Resolver): NamedEntity[] {
  const { hits } = rankHits(resolve(query), []);
  return hits.flatMap((hit) => (hit.type === 'entity' ? [hit.entity] : []));
}

describe.each(languages)('the names of the %s search', (locale) => {
  const { names, resolve } = readSearchSources(dist, locale);

  test('every name and alias gives its page first, or first among all that share it', () => {
    const wrong = names.entities.flatMap((entity) =>
      [entity.name, ...entity.aliases].filter((name) => !resolve(name).exact.includes(entity)),
    );
    expect(wrong).toEqual([]);
  });

  test('the index of names has no other name for a state of agreements: those are words, and no names', () => {
    const states = names.entities.filter(({ kind }) => ['group', 'status', 'evidence', 'activity'].includes(kind));
    const addresses = new Set(states.map(({ address }) => address));
    const entries = listPages(dist)
      .filter(({ url }) => url.startsWith(toUrl({ page: 'index' }, locale)))
      .flatMap(({ root }) => root.querySelectorAll('main li'))
      .flatMap((entry) => entry.querySelectorAll('a').map((link) => ({ text: entry.text, link })));
    const ofStates = entries.filter(({ link }) => addresses.has(link.getAttribute('href') ?? ''));
    expect(ofStates.length).toBeGreaterThan(0);
    expect(ofStates.map(({ text }) => text).filter((text) => !states.some(({ name }) => name === text))).toEqual([]);
  });

  test('every drop, swap and replacement of a letter in a region’s or country’s name is understood', () => {
    // A slip that makes another word of the names means that word: "kota satu" is the city of a thousand and one caves.
    const known = new Set(names.entities.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(toWords)));
    // So does one that makes a word to pass over, in the singular or the plural: "kalo" of "Karo", "dias" of "Nias".
    const fillers = new Set(names.fillers.flatMap(toWords).map(toSingular));
    const isSlip = (typo: string) => !toWords(typo).every((word) => known.has(word) || fillers.has(toSingular(word)));
    const wrong = names.entities
      .filter(({ kind, name }) => (kind === 'region' || kind === 'country') && toWords(name).join('').length >= 6)
      .flatMap((entity) =>
        listTypos(entity.name.toLowerCase())
          .filter(isSlip)
          .filter((typo) => !listFirst(typo, resolve).slice(0, 6).includes(entity)),
      );
    expect(wrong).toEqual([]);
  });
});

/** Every text that one slip of the keys makes of another: a letter left out, swapped with the next, or replaced. */
function listTypos(text: string): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const typos = new Set<string>();
  for (let index = 0; index < text.length; index += 1) {
    const [before, letter, after] = [text.slice(0, index), text.charAt(index), text.slice(index + 1)];
    if (letter === ' ') continue;
    typos.add(before + after);
    if (after !== '' && !after.startsWith(' ')) typos.add(before + after.charAt(0) + letter + after.slice(1));
    for (const other of letters) typos.add(before + other + after);
  }
  typos.delete(text);
  return [...typos];
}
