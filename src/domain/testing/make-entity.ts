import type { NamedEntity } from '../search/named-entity.ts';

/** A name of the search for tests: `makeEntity('region', '35.09', 'Kabupaten Jember', 'Jember')`. */
export function makeEntity(kind: NamedEntity['kind'], value: string, name: string, ...aliases: string[]): NamedEntity {
  return { kind, value, name, aliases, address: `/${kind}/${value}/` };
}
