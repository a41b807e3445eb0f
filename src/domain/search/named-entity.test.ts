import { describe, expect, it } from 'vitest';
import { facets } from '../register/facets.ts';
import { kindOrder, type NamedEntity } from './named-entity.ts';
import { readNamesFile, toNamesFile } from './names-file.ts';

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
      knownWords: [],
      outside: [],
      numberPrefix: 'ABC',
    };
    expect(readNamesFile(toNamesFile({ entities: [entity], ...names })).entities).toEqual([entity]);
  });
});
