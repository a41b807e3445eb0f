import { describe, expect, it } from 'vitest';
import { facets } from '../register/facets.ts';
import { kindOrder, type NamedEntity } from './named-entity.ts';
import { joinNames, readNamesFile, splitNames, toNamesFile } from './names-file.ts';

describe('the kinds of names', () => {
  it('are every facet, partners, people and pages, each once', () => {
    expect(kindOrder.toSorted()).toEqual(
      [...facets.map(({ key }) => key), 'body', 'page', 'partner', 'person'].toSorted(),
    );
  });

  it('put places first and pages last', () => {
    expect([kindOrder[0], kindOrder.at(-1)]).toEqual(['member', 'page']);
  });

  it.each(kindOrder)('travel to the browser: %s', (kind) => {
    const entity: NamedEntity = { kind, value: 'v', name: 'Nama', aliases: ['lain'], address: '/a/' };
    const names = {
      spellings: [],
      fillers: [],
      regionWords: [],
      areas: [],
      except: [],
      within: [],
      related: [],
      newest: [],
      prefixes: '',
      knownWords: [],
      outside: [],
      numberPrefix: 'ABC',
      sitePages: [],
    };
    expect(readNamesFile(toNamesFile({ entities: [entity], ...names })).entities).toEqual([entity]);
  });

  it('travel in two parts, pages of a list, people and institutions in the second, and are whole again afterwards', () => {
    const make = (kind: NamedEntity['kind'], value: string) => ({
      kind,
      value,
      name: value,
      aliases: [],
      address: '/',
    });
    const entities = [make('region', 'a'), make('page', 'guides'), make('page', 'guides/b'), make('body', 'c')];
    const names = {
      entities,
      spellings: [['a', 'b']],
      fillers: ['di'],
      regionWords: ['kota'],
      areas: [],
      except: [],
      within: [],
      related: [],
      newest: [],
      prefixes: '',
      knownWords: ['rapat'],
      outside: [{ names: ['Roma'], answer: 'Tidak ada.' }],
      numberPrefix: 'ABC',
      sitePages: [],
    };
    const { first, more } = splitNames(names);
    expect(first.entities.map(({ value }) => value)).toEqual(['a', 'guides']);
    expect(first.knownWords).toEqual([]);
    expect(joinNames(first, more)).toEqual(names);
  });
});
